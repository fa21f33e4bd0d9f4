import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, bonds, defineModel, keep, spherePoints, torus, type AtomOptions, type BondOptions, type Solid } from '../../kit/index.js';

/** Lengths in units of 10⁻¹⁹ m: the limit on a quark's radius (ZEUS 2016), and the length that belongs to 13.1 TeV. */
export const LIMIT = 4.3;
export const COLLIDER = 0.151;
const LIFT = 5;
const CENTRE: Vec3 = [0, LIFT, 0];

/** A great circle in dashes: a limit is a fence, not a skin. */
const fence = (radius: number, tube: number, dashes: number): Solid[] =>
  Array.from({ length: dashes }, (_, i) =>
    torus({ radius: radius - tube, tube, arcDeg: (360 / dashes) * 0.55, segments: 8, tubeSegments: 6, material: 'screen' }).turn('y', (360 / dashes) * i),
  );

const fences = (): Solid[] =>
  [
    ...fence(LIMIT, 0.028, 60),
    ...fence(LIMIT, 0.028, 60).map((dash) => dash.turn('x', 90)),
    ...fence(LIMIT, 0.028, 60).map((dash) => dash.turn('z', 90)),
  ].map((dash) => dash.tint('#7fb6ff').move(...CENTRE));

/** The shell that a quark does not fill, as specks: one sees through it. */
const shell = (): AtomOptions[] =>
  spherePoints(620).map((direction): AtomOptions => ({
    at: [0, 1, 2].map((axis) => CENTRE[axis]! + (LIMIT - 0.03) * direction[axis]!) as Vec3,
    radius: 0.026,
    material: 'screen',
    colour: '#35538c',
  }));

/** From the point to the fence: the length that the card states. */
const radiusMark = (): BondOptions[] => {
  const angle = (-32 * Math.PI) / 180;
  const at = (r: number): Vec3 => [r * Math.cos(angle), LIFT + r * Math.sin(angle), 0];
  const dashes = 26;
  return Array.from({ length: dashes }, (_, i): BondOptions => {
    const [from, to] = [(LIMIT * (i + 0.25)) / dashes, (LIMIT * (i + 0.8)) / dashes];
    return { from: at(from), to: at(to), radius: 0.018, material: 'screen', colour: '#ffd28a' };
  });
};

export const model = defineModel({
  unitM: 1e-19,
  floor: false,
  occlusionReach: 0.01,
  build: () => [
    keep('limit', fences()),
    // To every test so far a quark is a point; a point cannot be seen, so it gets a dot.
    atoms([{ at: CENTRE, radius: 0.035, material: 'screen', colour: '#fff2d0' }]),
    ...fence(COLLIDER, 0.006, 24).map((dash) => dash.turn('x', 90).tint('#ff9a5a').move(...CENTRE)),
    atoms(shell()),
    bonds(radiusMark()),
    anchor('middle', CENTRE),
    anchor('fence', [LIMIT, LIFT, 0]),
  ],
});
