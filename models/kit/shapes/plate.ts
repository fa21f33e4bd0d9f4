import type { MaterialName } from '../materials.js';
import { circleOutline, rectangleOutline } from '../outlines.js';
import type { Solid } from '../Solid.js';
import { extrude } from './extrude.js';

export interface PlateOptions {
  /** Width (x) and depth (z). */
  readonly size: readonly [width: number, depth: number];
  readonly thickness: number;
  /** Radius of the four corners. */
  readonly corner?: number;
  readonly bevel?: number;
  /** Round holes: [x, z, radius]. */
  readonly holes?: readonly (readonly [x: number, z: number, radius: number])[];
  readonly material?: MaterialName;
}

/** A flat plate lying on y = 0, centred on x = z = 0. */
export const plate = ({ size, thickness, corner = 0, bevel = 0, holes = [], material }: PlateOptions): Solid =>
  extrude({
    outline: rectangleOutline({ size, radius: corner }),
    holes: holes.map(([x, z, radius]) => circleOutline({ radius, segments: 20, centre: [x, -z] })),
    depth: thickness,
    bevel,
    ...(material && { material }),
  }).turn('x', -90);
