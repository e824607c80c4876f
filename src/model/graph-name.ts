const GRAPH_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Files of `data/` that are no graphs. */
const RESERVED = ['index'];

/** Whether this can be the name of a graph in `data/`. */
export const isGraphName = (name: string): boolean =>
  name.length <= 100 && GRAPH_NAME.test(name) && !RESERVED.includes(name);
