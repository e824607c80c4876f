import type { Filled, Repair } from '../import/import-report.ts';
import type { ImportOutcome, ImportTask } from '../import/importer.ts';
import { ifHadUnasked } from '../lazy/if-had.ts';
import { layOutAhead } from '../loading/lay-out-ahead.ts';
import { readGraph } from '../loading/read-graph.ts';
import { localDay } from '../model/calendar-day.ts';
import { LIMITS } from '../model/limits.ts';
import type { ParseResult } from '../model/parse.ts';
import type { Repair as GraphRepair } from '../model/report.ts';
import {
  mendOwnMap,
  type OpeningFailure,
  type OwnMap,
  setOpening,
  showOwnMap,
} from '../state/own-map.ts';
import type { Producer } from '../state/producer.ts';
import { apply, useMap } from '../state/store.ts';
import { takeImportClient } from './client-ahead.ts';
import type { ImportClient } from './import-client.ts';

/** What reads the map that is open; a newer file has one of its own. */
let client: ImportClient | null = null;
/** Counts what was asked: the answer to what was asked before comes too late. */
let asked = 0;

/** A file was told of that the dialog has not seen yet: it comes late for one that is read soon. */
let isUnseen = false;

/** Whether a file was told of since this was last asked. */
export const seeOpening = (): boolean => {
  const was = isUnseen;
  isUnseen = false;
  return was;
};

/** Reading is most of the work; recognising, checking and drawing come after it. */
const READING = 0.7;

/** What is read sooner than this is not told of: to tell it would take longer, and hold up the reading. */
const UNTOLD_MS = 150;
/** How far a file is, is told so often at most. */
const TOLD_EACH_MS = 100;

const today = (): string => localDay(new Date());

const fail = (name: string, failure: OpeningFailure): void =>
  apply(setOpening({ name, share: 1, failure }));

type Found = Pick<OwnMap, 'faults' | 'filled' | 'counts' | 'text'>;

const foundIn = (outcome: Exclude<ImportOutcome, { type: 'unread' }>): Found | null => {
  if (outcome.type === 'graph') {
    const { text, mended: count, encoding, unpacked } = outcome;
    const packed: readonly Filled[] =
      unpacked === undefined ? [] : [{ code: 'unpacked', values: { file: unpacked }, count: 1 }];
    const decoded: readonly Filled[] =
      encoding === undefined ? [] : [{ code: 'decoded', values: { encoding }, count: 1 }];
    const mended: readonly Filled[] = count === 0 ? [] : [{ code: 'mended', values: {}, count }];
    const filled = [...packed, ...decoded, ...mended];
    return { text, faults: [], filled, counts: null };
  }
  const { text, faults, filled, counts } = outcome;
  return text === null ? null : { text, faults, filled, counts };
};

/** Draws what was read; what can't be leaves the map that is there, and says why. */
const draw = async (
  name: string,
  outcome: ImportOutcome | null,
  isMended: boolean,
): Promise<void> => {
  const turn = asked;
  if (outcome === null) return fail(name, { kind: 'not-done' });
  if (outcome.type === 'unread') return fail(name, { kind: 'unread', ...outcome });
  const found = foundIn(outcome);
  if (found === null) {
    return fail(name, {
      kind: 'undrawable',
      faults: outcome.type === 'imported' ? outcome.faults : [],
    });
  }
  const shown = ({ graph, omissions }: Extract<ParseResult, { ok: true }>): Producer =>
    isMended
      ? mendOwnMap(graph, omissions, found)
      : showOwnMap(graph, omissions, { name, ...found });
  const parsed = await readGraph(found.text, shown);
  if (turn !== asked) return;
  if (!parsed.ok) return fail(name, { kind: 'faults', faults: parsed.faults, text: found.text });
  await ifHadUnasked(() => layOutAhead(shown(parsed)));
  if (turn !== asked) return;
  apply(shown(parsed));
};

/** Tells how far a file is that takes longer than a moment. */
const createTeller = (name: string, isWanted: () => boolean) => {
  let at = 0;
  let told = Number.NEGATIVE_INFINITY;
  const tell = () => {
    told = performance.now();
    if (!isWanted()) return;
    isUnseen = true;
    apply(setOpening({ name, share: at, failure: null }));
  };
  const first = setTimeout(tell, UNTOLD_MS);
  // What was wrong with an earlier file does not stay for a moment longer.
  if (useMap.getState().opening !== null) tell();
  return {
    isAt: (share: number) => {
      at = share;
      if (told > 0 && performance.now() - told > TOLD_EACH_MS) tell();
    },
    end: () => clearTimeout(first),
  };
};

const open = async (
  name: string,
  taskOf: () => Promise<ImportTask>,
  isMended = false,
): Promise<void> => {
  const turn = ++asked;
  client?.end();
  client = null;
  const tell = createTeller(name, () => turn === asked);
  try {
    const coming = takeImportClient();
    const task = await taskOf().catch((error) => {
      void coming.then((late) => late.end());
      throw error;
    });
    const started = await coming;
    if (turn !== asked) return started.end();
    client = started;
    const outcome = await started.ask(task, (share) => tell.isAt(READING * share));
    if (turn !== asked) return;
    await draw(name, outcome, isMended);
  } catch {
    if (turn === asked) fail(name, { kind: 'not-done' });
  } finally {
    tell.end();
  }
};

/** Opens a file from this device: it is read here, and sent nowhere. */
export const openFile = async (file: File): Promise<void> => {
  if (file.size > LIMITS.fileBytes) {
    asked++;
    const values = { found: String(file.size), limit: String(LIMITS.fileBytes) };
    fail(file.name, { kind: 'unread', code: 'file-too-large', values });
    return;
  }
  await open(file.name, async () => ({
    type: 'file',
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    today: today(),
  }));
};

/** Opens cells that were copied from a spreadsheet. */
export const openCells = (text: string, name: string): Promise<void> =>
  open(name, async () => ({ type: 'cells', text, name, today: today() }));

/** Takes repairs over, and draws what comes of it. */
export const repairOwn = async (repairs: readonly Repair[]): Promise<void> => {
  const { own } = useMap.getState();
  if (client === null || own === null || repairs.length === 0) return;
  asked++;
  const outcome = await client.ask({ type: 'repair', repairs, today: today() }, () => {});
  await draw(own.name, outcome, true);
};

/**
 * Mends a graph file that is open or could not be drawn, and draws what comes of it. The file on this device
 * stays as it is.
 * @param repairs those to make; `null`: all that are known
 */
export const mendFile = (
  name: string,
  text: string,
  repairs: readonly GraphRepair[] | null,
): Promise<void> => {
  const isOpen = useMap.getState().own !== null;
  return open(name, async () => ({ type: 'mend', text, repairs }), isOpen);
};

/** Gives up what is being opened. */
export const stopOpening = (): void => {
  asked++;
  apply(setOpening(null));
};
