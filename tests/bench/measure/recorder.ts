/** What a page that is being measured keeps about itself. Times in milliseconds since it was asked for. */
interface Recording {
  /** When the number of bodies there last grew, one painted frame later; `null`: there are none. */
  visible: number | null;
  bodies: number;
  /** When the page first said that it is ready. */
  ready: number | null;
  largestPaint: number;
  longTasks: { readonly start: number; readonly duration: number }[];
}

declare global {
  interface Window {
    recording?: Recording;
  }
}

/** Runs in the page before anything else, and keeps the recording. */
export const record = ({
  bodies: selector,
  countsWhenReady,
}: {
  bodies: string;
  countsWhenReady: boolean;
}): void => {
  const recording: Recording = {
    visible: null,
    bodies: 0,
    ready: null,
    largestPaint: 0,
    longTasks: [],
  };
  window.recording = recording;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      recording.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) recording.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  const afterPaint = (tell: (at: number) => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell(performance.now());
    port2.postMessage(null);
  };
  const look = () => {
    const state = document.documentElement?.dataset ?? {};
    const isReady = state.state === 'ready';
    if (isReady && recording.ready === null) recording.ready = performance.now();
    const counts = state.stale === undefined && (isReady || !countsWhenReady);
    const shown = counts ? document.querySelectorAll(selector).length : 0;
    if (shown > recording.bodies) {
      recording.bodies = shown;
      afterPaint((at) => {
        recording.visible = at;
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
