import type { ReadonlyVec3 } from '../maths/vec3.js';
import { solveLinear } from '../maths/solveLinear.js';

/** How much the satellites' places in the sky magnify an error of the measured distances: pure numbers. */
export interface Dilution {
  /** Of place and time together, of place, along the ground, in height, and of time. */
  readonly geometric: number;
  readonly position: number;
  readonly horizontal: number;
  readonly vertical: number;
  readonly time: number;
}

/**
 * Dilution of precision from the directions to the satellites (unit vectors: east, north, up); null for fewer than four,
 * or where they lie so that no place follows (all on one cone).
 */
export function dilution(towards: readonly ReadonlyVec3[]): Dilution | null {
  if (towards.length < 4) return null;
  const squares = new Float64Array(16);
  for (const [east, north, up] of towards) {
    const row = [-east, -north, -up, 1];
    for (let i = 0; i < 4; i++) for (let j = 0; j < 4; j++) squares[i * 4 + j]! += row[i]! * row[j]!;
  }
  const inverse = Float64Array.from({ length: 16 }, (_, index) => (index % 5 === 0 ? 1 : 0));
  if (!solveLinear(squares, inverse, 4)) return null;
  const [ee, nn, uu, tt] = [inverse[0]!, inverse[5]!, inverse[10]!, inverse[15]!];
  return {
    geometric: Math.sqrt(ee + nn + uu + tt),
    position: Math.sqrt(ee + nn + uu),
    horizontal: Math.sqrt(ee + nn),
    vertical: Math.sqrt(uu),
    time: Math.sqrt(tt),
  };
}
