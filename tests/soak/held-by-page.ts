import type { CDPSession } from 'playwright';

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** What a browser makes of a script to run it faster, and what it holds outside of the script's heap. */
const NOT_OF_THE_PAGE: ReadonlySet<string> = new Set(['code', 'native', 'synthetic']);

/**
 * What the objects and words of a page take, in bytes. The code that the browser makes of its script, and throws
 * away again, is not counted: it comes and goes by megabytes, by how often something was done.
 */
export const heldByPage = async (cdp: CDPSession): Promise<number> => {
  const parts: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => parts.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', take);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes }: Snapshot = JSON.parse(parts.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[0][nodes[at + type] ?? 0] ?? '';
    if (!NOT_OF_THE_PAGE.has(kind)) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
};
