import { group, ring } from '../arrange.js';
import type { MaterialName } from '../materials.js';
import type { Solid } from '../Solid.js';
import { cylinder } from './cylinder.js';

export interface BoltCircleOptions {
  readonly count: number;
  /** Of the circle. */
  readonly radius: number;
  /** Across the head's corners. */
  readonly size: number;
  /** Of the head. Default 0.6 · size. */
  readonly height?: number;
  readonly startDeg?: number;
  readonly material?: MaterialName;
}

/** Hexagonal heads in a circle around y, standing on y = 0. 20 triangles a bolt. */
export const boltCircle = ({ count, radius, size, height = size * 0.6, startDeg = 0, material = 'dark-steel' }: BoltCircleOptions): Solid =>
  group(ring(count, radius, () => cylinder({ radius: size / 2, height, segments: 6, material }), { startDeg }));
