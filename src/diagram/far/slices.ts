/** How long a slice of work may take, in milliseconds: well within a frame. */
const SLICE_MS = 5;

/**
 * Does work a slice a frame, so that the camera keeps moving meanwhile.
 * @param work yields wherever it can be interrupted
 * @returns ends it
 */
export const inSlices = <T>(work: Generator<void, T>, whenDone: (result: T) => void) => {
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
