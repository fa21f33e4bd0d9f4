import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { group } from '../arrange.js';
import type { MaterialName } from '../materials.js';
import { roundedPath } from '../paths.js';
import type { Solid } from '../Solid.js';
import { cylinder } from './cylinder.js';
import { tube } from './tube.js';

export interface PipeRunOptions {
  /** The corners of the run. */
  readonly path: readonly ReadonlyVec3[];
  readonly radius: number;
  /** Radius of the elbows. Default 2.5 · radius. */
  readonly bend?: number;
  /** Around. Default 12. */
  readonly segments?: number;
  /** Flanges at both ends. */
  readonly flanges?: boolean;
  readonly material?: MaterialName;
}

/** A pipe through corners with round elbows. */
export const pipeRun = ({ path, radius, bend = radius * 2.5, segments = 12, flanges = false, material }: PipeRunOptions): Solid => {
  const paint = material && { material };
  const run = tube({ path: roundedPath(path, bend, 5), radius, segments, ...paint });
  if (!flanges) return run;
  const flange = (at: ReadonlyVec3, towards: ReadonlyVec3): Solid =>
    cylinder({ radius: radius * 1.7, height: radius * 0.5, segments: Math.max(12, segments), bevel: radius * 0.08, ...paint }).along(at, towards);
  const last = path.length - 1;
  return group(run, flange(path[0]! as Vec3, path[1]!), flange(path[last]!, path[last - 1]!));
};
