import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PLAIN_DEPLOYMENT } from '../../../src/deployment/deployment.ts';
import { loadGraph } from '../../../src/loading/load-graph.ts';
import { digestOf } from '../../../src/model/digest.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { smallGraphFile } from '../../fixtures/small-graph.ts';

const ROOT = new URL('https://kaart.example.nl/kaart/');
const CHECKED = JSON.stringify(smallGraphFile());
/** The same file with a fault in it. */
const TAMPERED = CHECKED.replace('"format":2', '"format":2,"$schema":7');

beforeEach(() => {
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal('CSS', { escape: String });
});
afterEach(() => vi.unstubAllGlobals());

const load = (text: string | Uint8Array<ArrayBuffer>, checkedDigest: string | null) => {
  vi.stubGlobal('fetch', async () => new Response(text));
  return loadGraph(
    INITIAL_STATE.address,
    ROOT,
    { ...PLAIN_DEPLOYMENT, graph: 'klein' },
    checkedDigest,
  );
};

it('takes the very text that the build has checked', async () => {
  // That this one would not pass shows that it was not checked again.
  expect((await load(TAMPERED, null)).ok).toBe(false);
  expect((await load(TAMPERED, await digestOf(TAMPERED))).ok).toBe(true);
});

it('checks any other text', async () => {
  const digest = await digestOf(CHECKED);
  expect((await load(TAMPERED, digest)).ok).toBe(false);
  expect((await load(`${CHECKED} `, digest)).ok).toBe(true);
});

it('checks every text where there is no SHA-256 to know it by', async () => {
  const digest = await digestOf(TAMPERED);
  vi.stubGlobal('crypto', {});
  expect((await load(TAMPERED, digest)).ok).toBe(false);
  expect((await load(CHECKED, digest)).ok).toBe(true);
});

const FRYSLAN = CHECKED.replace('"Klein"', '"Fryslân"');

it('reads a file that an editor saved as UTF-16', async () => {
  for (const text of [FRYSLAN, `\ufeff${FRYSLAN}`]) {
    const loaded = await load(new Uint8Array(Buffer.from(text, 'utf16le')), null);
    expect(loaded).toMatchObject({
      ok: true,
      graph: { file: { meta: { name: { nl: 'Fryslân' } } } },
    });
  }
});

it('tells of a file in an old encoding by its word and place', async () => {
  const loaded = await load(new Uint8Array(Buffer.from(FRYSLAN, 'latin1')), null);
  expect(loaded).toMatchObject({
    ok: false,
    problem: {
      code: 'graph-invalid',
      faults: [{ code: 'wrong-encoding', values: { found: 'Fryslân' } }],
    },
  });
});

it('tells that a file is a workbook', async () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0, 0x99]);
  const loaded = await load(zip, null);
  expect(loaded).toMatchObject({ ok: false, problem: { code: 'graph-invalid' } });
});
