/** Does work that yields wherever it can be interrupted, and returns what ends it. */
export type Run = <T>(work: Generator<void, T>, whenDone: (result: T) => void) => () => void;

/** How long a slice of work may take, in milliseconds: well within a frame. */
const SLICE_MS = 5;

/** A slice a frame, so that the camera keeps moving meanwhile. */
export const inSlices: Run = (work, whenDone) => {
  let frame = 0;
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) {
        whenDone(step.value);
        return;
      }
      if (performance.now() >= end) break;
    }
    frame = requestAnimationFrame(slice);
  };
  frame = requestAnimationFrame(slice);
  return () => cancelAnimationFrame(frame);
};

/** All of it now: a printer does not wait. */
export const atOnce: Run = (work, whenDone) => {
  let step = work.next();
  while (!step.done) step = work.next();
  whenDone(step.value);
  return () => {};
};
