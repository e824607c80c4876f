import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { describe, expect, it } from 'vitest';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { createLayoutClient, type EndableElk } from '../../../src/layout/layout-client.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const shape = (view: string) =>
  layoutShapeOf(graph, viewContent(graph, mustGet(graph.views, view)), 'nl');
type Job = (root: ElkNode) => Promise<ElkNode>;
const never = new Promise<ElkNode>(() => undefined);

/** Workers that do one after the other what they are told, and remember whether they were ended. */
const workers = (...jobs: readonly Job[]) => {
  const started: { ended: boolean }[] = [];
  const start = (): EndableElk => {
    const state = { ended: false };
    const job = jobs[started.length] ?? good;
    started.push(state);
    return {
      layout: (root: ElkNode) => job(root),
      terminateWorker: () => {
        state.ended = true;
      },
    } as unknown as EndableElk;
  };
  return { started, start };
};
const good: Job = (root) => elkInProcess().layout(root);

describe('the layout client', () => {
  it('lays out with ELK, and keeps its worker for the next time', async () => {
    const { started, start } = workers(good);
    const client = createLayoutClient(start);
    expect((await client.layOut(shape('all')))?.method).toBe('elk');
    expect((await client.layOut(shape('towns-view')))?.method).toBe('elk');
    expect(started).toEqual([{ ended: false }]);
  });

  it('ends an older run when a newer comes; the older answers nothing', async () => {
    const { started, start } = workers(() => never, good);
    const client = createLayoutClient(start);
    const older = client.layOut(shape('all'));
    const newer = client.layOut(shape('towns-view'));
    expect(await older).toBeNull();
    expect((await newer)?.bodies.map(({ id }) => id)).toContain('towns');
    expect(started[0]?.ended).toBe(true);
  });

  it('gives up on a worker that never answers, arranges plainly, and starts a new one', async () => {
    const { started, start } = workers(
      () => never,
      () => never,
      good,
    );
    const client = createLayoutClient(start, () => 20);
    expect((await client.layOut(shape('all')))?.method).toBe('plain');
    expect(started.every(({ ended }) => ended)).toBe(true);
    const patient = createLayoutClient(start);
    expect((await patient.layOut(shape('all')))?.method).toBe('elk');
  });

  it('asks less of an ELK that throws, before it arranges plainly', async () => {
    const asked: (string | undefined)[] = [];
    const failing = (times: number): Job => {
      let left = times;
      return (root) => {
        asked.push(root.layoutOptions?.['elk.layered.thoroughness']);
        return left-- > 0 ? Promise.reject(new Error('ClassCastException')) : good(root);
      };
    };
    const once = createLayoutClient(workers(failing(1)).start);
    expect((await once.layOut(shape('all')))?.method).toBe('elk');
    expect(asked).toEqual(['20', undefined]);
    const always = createLayoutClient(workers(failing(9)).start);
    expect((await always.layOut(shape('all')))?.method).toBe('plain');
  });

  it('arranges plainly when no worker can start', async () => {
    const client = createLayoutClient(() => {
      throw new Error('Refused by the Content-Security-Policy');
    });
    const placement = await client.layOut(shape('all'));
    expect(placement?.method).toBe('plain');
    expect(placement?.bodies).toHaveLength(4);
  });
});
