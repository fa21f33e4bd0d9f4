import { Session } from 'node:inspector/promises';

interface ProfileNode {
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly selfSize: number;
  readonly children: readonly ProfileNode[];
}

export interface Allocations {
  /** Estimated from samples: what was collected in the meantime counts too. */
  readonly bytes: number;
  /** Bytes by function and place, largest first. */
  readonly byFunction: readonly (readonly [where: string, bytes: number])[];
}

/** So fine that a few bytes a step show in ten thousand steps. */
const SAMPLING_BYTES = 512;

/** Everything that `work` allocates on the script's heap. Run it before as often as it takes to be compiled. */
export const allocationsOf = async (work: () => void): Promise<Allocations> => {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  } as { samplingInterval: number });
  work();
  const { profile } = await session.post('HeapProfiler.stopSampling');
  session.disconnect();
  const sums = new Map<string, number>();
  const visit = ({ callFrame: { functionName, url, lineNumber }, selfSize, children }: ProfileNode): void => {
    const where = `${functionName} ${url.split('/').at(-1) ?? ''}:${String(lineNumber + 1)}`;
    if (selfSize > 0) sums.set(where, (sums.get(where) ?? 0) + selfSize);
    children.forEach(visit);
  };
  visit(profile.head as ProfileNode);
  const byFunction = [...sums].sort(([, one], [, other]) => other - one);
  return { bytes: byFunction.reduce((sum, [, bytes]) => sum + bytes, 0), byFunction };
};
