/** ELK itself, which answers in the thread that it is loaded in. */
declare module 'elkjs/lib/elk-worker.min.js' {
  export const Worker: new () => globalThis.Worker;
}
