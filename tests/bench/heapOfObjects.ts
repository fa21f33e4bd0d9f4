import type { CDPSession } from 'playwright-core';

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]] } };
  readonly nodes: readonly number[];
}

/** Kinds that a program does not hold: code grows while the engine still learns which functions are hot, natives are the browser's. */
const NOT_HELD = new Set(['code', 'native', 'synthetic', 'hidden']);

/** Bytes of all objects that the page's script holds, after the collector has run. */
export const heapOfObjects = async (client: CDPSession): Promise<number> => {
  // Twice: what the first run frees may let go of more.
  for (let run = 0; run < 2; run++) await client.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }): void => { chunks.push(chunk); };
  client.on('HeapProfiler.addHeapSnapshotChunk', take);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot: { meta }, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const stride = meta.node_fields.length;
  const [typeAt, sizeAt] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += stride) {
    const kind = meta.node_types[0][nodes[node + typeAt] ?? 0] ?? '';
    if (!NOT_HELD.has(kind)) bytes += nodes[node + sizeAt] ?? 0;
  }
  return bytes;
};
