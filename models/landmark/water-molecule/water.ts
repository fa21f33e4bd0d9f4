import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** Bond of oxygen and hydrogen, Å, and the angle between the two, degrees (Hoy and Bunker 1979, gas phase). */
export const BOND_A = 0.958;
export const ANGLE_DEG = 104.4776;
/** From oxygen to oxygen of the next molecule in liquid water, Å: the usual round number. */
export const NEIGHBOUR_A = 2.8;

/** Oxygen and its two hydrogens, Å. */
export interface Water {
  readonly oxygen: Vec3;
  readonly hydrogens: readonly [Vec3, Vec3];
}

const added = (a: Vec3, s: number, b: Vec3): Vec3 => [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const unit = (a: Vec3): Vec3 => {
  const n = Math.hypot(...a);
  return [a[0] / n, a[1] / n, a[2] / n];
};

/** A molecule whose first hydrogen points along `first`; the second lies on the side of `towards`. */
export const waterAt = (oxygen: Vec3, first: Vec3, towards: Vec3): Water => {
  const along = unit(first);
  const side = unit(added(towards, -dot(towards, along), along));
  const angle = (ANGLE_DEG * Math.PI) / 180;
  const second = added([along[0] * Math.cos(angle), along[1] * Math.cos(angle), along[2] * Math.cos(angle)], Math.sin(angle), side);
  return { oxygen, hydrogens: [added(oxygen, BOND_A, along), added(oxygen, BOND_A, second)] };
};

/** The middle molecule: oxygen at the origin, hydrogens below it to the left and right. */
export const MIDDLE: Water = (() => {
  const half = (ANGLE_DEG * Math.PI) / 360;
  const [across, down] = [Math.sin(half), -Math.cos(half)];
  return waterAt([0, 0, 0], [across, down, 0], [-across, down, 0]);
})();

/** Directions of the two lone pairs, front and back: the other corners of the tetrahedron. */
const LONE_PAIRS: readonly Vec3[] = [1, -1].map((sign): Vec3 => [0, Math.cos(0.9553), sign * Math.sin(0.9553)]);

/** The four neighbours: two take a hydrogen of the middle molecule, two give it one. */
export const NEIGHBOURS: readonly Water[] = [
  ...MIDDLE.hydrogens.map((hydrogen, i): Water => {
    const at = unit(hydrogen);
    const oxygen = added([0, 0, 0], NEIGHBOUR_A, at);
    // Its own hydrogens turn away from the bond, at about the tetrahedral angle.
    const outward = unit(added([0, -0.35, i === 0 ? 0.94 : -0.94], 0.333, at));
    return waterAt(oxygen, outward, at);
  }),
  ...LONE_PAIRS.map((direction, i): Water => {
    const oxygen = added([0, 0, 0], NEIGHBOUR_A, direction);
    return waterAt(oxygen, [-direction[0], -direction[1], -direction[2]], [i === 0 ? -0.95 : 0.95, 0.3, 0]);
  }),
];
