import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { BEAM_Y, SOURCES } from './dimensions.js';

/** A place on the table. */
export type Spot = readonly [x: number, z: number];

export const lit = ([x, z]: Spot): Vec3 => [x, BEAM_Y, z];

/** Five rows of five sources. */
export const SOURCE_SPOTS: readonly Spot[] = Array.from({ length: SOURCES }, (_, i): Spot => [-0.72 + 0.13 * (i % 5), -0.3 + 0.17 * Math.floor(i / 5)]);

/** Where the laser's beam leaves it, and the mirrors that take it along the head of the rows. */
export const PUMP: readonly Spot[] = [[0.02, -0.56], [-0.9, -0.56], [-0.9, 0.55]];

/** For each row the splitter at its head. */
export const ROW_HEADS: readonly Spot[] = Array.from({ length: 5 }, (_, row): Spot => [-0.9, -0.3 + 0.17 * row]);

/** The interferometer's block, and where the rows enter it. */
export const INTERFEROMETER = { at: [0.3, 0.04] as Spot, width: 0.44, height: 0.2, depth: 0.62 } as const;
export const entry = (row: number): Spot => [INTERFEROMETER.at[0] - INTERFEROMETER.width / 2, INTERFEROMETER.at[1] - 0.24 + 0.12 * row];

/** Each row's squeezed light turns off beside its last source, towards its own entry. */
export const rowEnd = (row: number): Spot => [-0.04, -0.3 + 0.17 * row];

/** The coupler on the table's right where fibres begin, and the cold box beside the table. */
export const COUPLER: Spot = [0.66, 0.04];
export const CRYOSTAT: Spot = [1.42, 0.1];
