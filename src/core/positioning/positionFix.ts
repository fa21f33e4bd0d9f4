import { solveLinear } from '../maths/solveLinear.js';
import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';

export interface PositionFix {
  /** In the axes that the satellites were given in, m. */
  readonly placeM: Vec3;
  /** How far the receiver's clock is ahead, as the way of light, m. */
  readonly clockM: number;
  /** What is left of the measured distances, root of the mean square, m: nothing with four. */
  readonly residualM: number;
  readonly rounds: number;
}

/** A round that moves the place by less than this share of the distances ends the search. */
const ENOUGH = 1e-13;
const MOST_ROUNDS = 30;

/**
 * The place of a receiver from satellites (m) and pseudoranges (m: distance plus the error of the receiver's clock), by
 * least squares in rounds, beginning at the Earth's centre. Null for fewer than four, where the satellites stand so that
 * no place follows, or where the rounds do not settle.
 */
export function positionFix(satellitesM: readonly ReadonlyVec3[], pseudorangesM: readonly number[]): PositionFix | null {
  const count = Math.min(satellitesM.length, pseudorangesM.length);
  if (count < 4) return null;
  const placeM: Vec3 = [0, 0, 0];
  let clockM = 0;
  const squares = new Float64Array(16);
  const right = new Float64Array(4);
  for (let rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
    squares.fill(0);
    right.fill(0);
    let left = 0;
    for (let index = 0; index < count; index++) {
      const satellite = satellitesM[index]!;
      const d: Vec3 = [placeM[0] - satellite[0], placeM[1] - satellite[1], placeM[2] - satellite[2]];
      const distance = Math.hypot(d[0], d[1], d[2]);
      const row = [d[0] / distance, d[1] / distance, d[2] / distance, 1];
      const off = pseudorangesM[index]! - distance - clockM;
      left += off * off;
      for (let i = 0; i < 4; i++) {
        right[i]! += row[i]! * off;
        for (let j = 0; j < 4; j++) squares[i * 4 + j]! += row[i]! * row[j]!;
      }
    }
    if (!solveLinear(squares, right, 4)) return null;
    for (const k of [0, 1, 2] as const) placeM[k] += right[k]!;
    clockM += right[3]!;
    const step = Math.hypot(right[0]!, right[1]!, right[2]!, right[3]!);
    if (!Number.isFinite(step)) return null;
    if (step <= ENOUGH * Math.hypot(...satellitesM[0]!) || (rounds > 8 && step < 1e-4)) return { placeM, clockM, residualM: Math.sqrt(left / count), rounds };
  }
  return null;
}
