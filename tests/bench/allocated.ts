import type { CDPSession } from 'playwright-core';

interface ProfileNode {
  readonly callFrame: { readonly functionName: string; readonly lineNumber: number };
  readonly selfSize: number;
  readonly children: readonly ProfileNode[];
}

export interface Allocated {
  readonly bytes: number;
  /** Bytes by function, largest first; the built site has short names. */
  readonly byFunction: readonly (readonly [where: string, bytes: number])[];
}

/** All that the page's script allocates while `work` goes on, what is collected meanwhile included; from samples. */
export const allocatedDuring = async (client: CDPSession, work: () => Promise<void>): Promise<Allocated> => {
  await client.send('HeapProfiler.startSampling', { samplingInterval: 1024, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true });
  await work();
  const { profile } = await client.send('HeapProfiler.stopSampling');
  const sums = new Map<string, number>();
  const visit = ({ callFrame: { functionName, lineNumber }, selfSize, children }: ProfileNode): void => {
    const where = `${functionName || '(no name)'}:${String(lineNumber + 1)}`;
    if (selfSize > 0) sums.set(where, (sums.get(where) ?? 0) + selfSize);
    children.forEach(visit);
  };
  visit(profile.head as ProfileNode);
  const byFunction = [...sums].sort(([, one], [, other]) => other - one);
  return { bytes: byFunction.reduce((sum, [, bytes]) => sum + bytes, 0), byFunction };
};
