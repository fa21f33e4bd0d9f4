import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** Radius of the DNA's centre line, its pitch (Å) and turns; left-handed. */
export const COIL = { radiusA: 41, pitchA: 26, turns: 1.6 } as const;

/** A point of the DNA's axis with its frame: along it, outward, and across (along × outward). */
export interface AxisPoint {
  readonly at: Vec3;
  readonly along: Vec3;
  readonly outward: Vec3;
  readonly across: Vec3;
}

const RISE_PER_RADIAN = COIL.pitchA / (2 * Math.PI);
const LENGTH_PER_RADIAN = Math.hypot(COIL.radiusA, RISE_PER_RADIAN);
const HALF_TURN_RAD = Math.PI * COIL.turns;

/**
 * The axis at `s` Å from the middle of the DNA. Within the coil it winds left-handed about y, the middle at the front (+z);
 * beyond it runs on straight.
 */
export const axisAt = (s: number): AxisPoint => {
  const angle = Math.max(-HALF_TURN_RAD, Math.min(HALF_TURN_RAD, s / LENGTH_PER_RADIAN));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const outward: Vec3 = [sine, 0, cosine];
  const [flat, fall] = [COIL.radiusA / LENGTH_PER_RADIAN, -RISE_PER_RADIAN / LENGTH_PER_RADIAN];
  const along: Vec3 = [cosine * flat, fall, -sine * flat];
  const beyond = s - angle * LENGTH_PER_RADIAN;
  return {
    at: [
      COIL.radiusA * sine + beyond * along[0],
      -RISE_PER_RADIAN * angle + beyond * along[1],
      COIL.radiusA * cosine + beyond * along[2],
    ],
    along,
    outward,
    across: [
      along[1] * outward[2] - along[2] * outward[1],
      along[2] * outward[0] - along[0] * outward[2],
      along[0] * outward[1] - along[1] * outward[0],
    ],
  };
};

/** Bends a straight molecule whose axis is y, middle at the origin, along the coil. A pure turn at each height: hands are kept. */
export const bent = (p: Readonly<Vec3>): Vec3 => {
  const { at, outward, across } = axisAt(p[1]);
  return [0, 1, 2].map((k) => at[k]! + p[0] * across[k]! + p[2] * outward[k]!) as Vec3;
};
