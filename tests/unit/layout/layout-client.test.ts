import { describe, expect, it } from 'vitest';
import { arrangeAtOnce } from '../../../src/layout/arrange-at-once.ts';
import { elkInProcess } from '../../../src/layout/elk-node.ts';
import { EXERCISE_SHAPE } from '../../../src/layout/exercise-shape.ts';
import { layOutWithElk } from '../../../src/layout/lay-out.ts';
import { createLayoutClient } from '../../../src/layout/layout-client.ts';
import { layoutShapeOf } from '../../../src/layout/layout-shape-of.ts';
import type { LayoutTask, LayoutWorker } from '../../../src/layout/layout-task.ts';
import { mustGet } from '../../../src/model/graph.ts';
import { viewContent } from '../../../src/model/view-content.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const graph = smallGraph();
const shape = (view: string) =>
  layoutShapeOf(graph, viewContent(graph, mustGet(graph.views, view)), 'nl');
type Job = LayoutWorker['run'];
const never = new Promise<null>(() => undefined);
const good: Job = ({ shape: asked, effort, before }) =>
  layOutWithElk(asked, elkInProcess(), effort, before);

const goodOf = (view: string) => layOutWithElk(shape(view), elkInProcess(), 'good', null);

/** Workers that each do one thing with whatever they are asked, and remember whether they were ended. */
const workers = (...jobs: readonly Job[]) => {
  const started: { ended: boolean }[] = [];
  const start = (): LayoutWorker => {
    const state = { ended: false };
    const job = jobs[started.length] ?? good;
    started.push(state);
    return {
      comesIn: Promise.resolve(),
      run: job,
      end: () => {
        state.ended = true;
      },
    };
  };
  return { started, start };
};

describe('the layout client', () => {
  it('lays out in a worker, and keeps its worker for the next time', async () => {
    const { started, start } = workers(good);
    const client = createLayoutClient(start);
    expect((await client.layOut(shape('all')))?.method).toBe('grid');
    expect((await client.layOut(shape('towns-view')))?.method).toBe('grid');
    expect(started).toEqual([{ ended: false }]);
  });

  it('has the worker lay out that was started ahead, and no second one', async () => {
    const { started, start } = workers(good);
    const client = createLayoutClient(start);
    client.comeIn();
    client.comeIn();
    expect((await client.layOut(shape('all')))?.method).toBe('grid');
    expect(started).toEqual([{ ended: false }]);
  });

  it('has who asks for what is being laid out join that', async () => {
    const asked: string[] = [];
    const { started, start } = workers((task) => {
      asked.push(task.effort);
      return good(task);
    });
    const client = createLayoutClient(start);
    const same = shape('all');
    const [first, second] = await Promise.all([client.layOut(same), client.layOut(same)]);
    expect(first?.method).toBe('grid');
    expect(second).toBe(first);
    expect(asked).toEqual(['at-once']);
    expect(started).toEqual([{ ended: false }]);
    client.cancel();
    expect((await client.layOut(same))?.method).toBe('grid');
    expect(asked).toEqual(['at-once', 'at-once']);
  });

  it('exercises the worker that it starts ahead, and asks it nothing else before that is done', async () => {
    const asked: LayoutTask[] = [];
    const { start } = workers((task) => {
      asked.push(task);
      return good(task);
    });
    const client = createLayoutClient(start);
    client.comeIn(EXERCISE_SHAPE);
    const wanted = shape('all');
    expect((await client.layOut(wanted))?.bodies).not.toHaveLength(EXERCISE_SHAPE.bodies.length);
    expect(asked.map((task) => task.shape)).toEqual([EXERCISE_SHAPE, wanted]);
    expect(arrangeAtOnce(EXERCISE_SHAPE)?.method).toBe('grid');
  });

  it('leaves the measure of the last layout, and not one for each', async () => {
    const measures = () => performance.getEntriesByName('layout', 'measure');
    const client = createLayoutClient(workers(good).start);
    await client.layOut(shape('all'));
    const [older] = measures();
    await client.layOut(shape('towns-view'));
    expect(measures()).toHaveLength(1);
    expect(measures()[0]?.startTime).toBeGreaterThan(older?.startTime ?? Number.POSITIVE_INFINITY);
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

  it('ends a run that nobody waits for any more', async () => {
    const { started, start } = workers(() => never);
    const client = createLayoutClient(start);
    const run = client.layOut(shape('all'));
    client.cancel();
    expect(await run).toBeNull();
    expect(started).toEqual([{ ended: true }]);
  });

  it('arranges plainly at once when it is stopped, and asks no worker for that', async () => {
    const { started, start } = workers(() => never);
    const client = createLayoutClient(start);
    const run = client.layOut(shape('all'));
    client.stop();
    expect((await run)?.method).toBe('plain');
    expect(started).toEqual([{ ended: true }]);
    expect((await client.layOut(shape('all')))?.method).toBe('grid');
  });

  it('gives up on a worker that never answers, and starts a new one', async () => {
    const { started, start } = workers(
      () => never,
      () => never,
      () => never,
    );
    const client = createLayoutClient(start, () => 20);
    expect((await client.layOut(shape('all')))?.method).toBe('plain');
    expect(started.map(({ ended }) => ended)).toEqual([true, true, true]);
  });

  it('asks ELK where nothing else will do, and less of it when it fails, before it arranges plainly', async () => {
    const asked: string[] = [];
    const failing =
      (times: number): Job =>
      (task) => {
        asked.push(task.effort);
        return asked.length <= times ? Promise.resolve(null) : good(task);
      };
    const startFailing = (times: number) => {
      const job = failing(times);
      return createLayoutClient(workers(job, job).start);
    };
    expect((await startFailing(1).layOut(shape('all')))?.method).toBe('elk');
    expect(asked.splice(0)).toEqual(['at-once', 'good']);
    expect((await startFailing(2).layOut(shape('all')))?.method).toBe('elk');
    expect(asked.splice(0)).toEqual(['at-once', 'good', 'simple']);
    expect((await startFailing(3).layOut(shape('all')))?.method).toBe('plain');
    expect(asked).toEqual(['at-once', 'good', 'simple']);
  });

  it.each([
    ['an empty object', () => ({})],
    ['rubbish', () => 'rubbish'],
    ['another picture', () => goodOf('towns-view')],
    ['a number that is none', async () => ({ ...(await goodOf('all')), width: Number.NaN })],
  ])('takes no %s for an answer', async (_, answer) => {
    const job: Job = async () => answer();
    const { started, start } = workers(job, job, job);
    expect((await createLayoutClient(start).layOut(shape('all')))?.method).toBe('plain');
    expect(started).toEqual([{ ended: true }, { ended: true }, { ended: true }]);
  });

  it('starts its clock when a worker has come in, which has a limit of its own', async () => {
    const late = (comesIn: Promise<unknown>) => (): LayoutWorker => ({
      comesIn,
      run: good,
      end: () => {},
    });
    const inTime = new Promise((resolve) => setTimeout(resolve, 60));
    const slow = createLayoutClient(late(inTime), () => 30_000, 30_000);
    expect((await slow.layOut(shape('all')))?.method).toBe('grid');
    const absent = createLayoutClient(late(never), () => 30_000, 20);
    expect((await absent.layOut(shape('all')))?.method).toBe('plain');
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
