import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, bonds, defineModel, grid, tube, type BondOptions, type Solid } from '../../kit/index.js';

/** The electron's Compton wavelength in picometres (CODATA 2022). */
export const WAVELENGTH = 2.42631023538;
const WAVES = 5;
const AMPLITUDE = 1.05;
const HALF = (WAVES * WAVELENGTH) / 2;
const LIFT = 1.7;

/** A field of the wave at `x`: it swells and fades as a packet does; a crest lies at x = 0. */
export const fieldAt = (x: number): number =>
  AMPLITUDE * Math.cos((2 * Math.PI * x) / WAVELENGTH) * Math.exp(-((x / (0.62 * HALF)) ** 2));

type Place = (x: number, height: number) => Vec3;
const upright: Place = (x, height) => [x, LIFT + height, 0];
const level: Place = (x, height) => [x, LIFT, height];

const curve = (place: Place, radius: number, colour: string): Solid =>
  tube({ path: Array.from({ length: 241 }, (_, i) => place(-HALF + (2 * HALF * i) / 240, fieldAt(-HALF + (2 * HALF * i) / 240))), radius, segments: 10, material: 'screen' }).tint(colour);

/** The surface between axis and curve, so that the eye reads the swing as a whole. */
const veil = (place: Place, colour: string): Solid =>
  grid({ rows: 4, columns: 240, at: (u, v) => place(-HALF + 2 * HALF * u, v * fieldAt(-HALF + 2 * HALF * u)), material: 'glass' }).tint(colour);

/** How strong and which way the field is, at even steps. */
const arrows = (place: Place, colour: string): BondOptions[] =>
  Array.from({ length: WAVES * 12 + 1 }, (_, i): BondOptions[] => {
    const x = -HALF + (2 * HALF * i) / (WAVES * 12);
    const height = fieldAt(x);
    return Math.abs(height) < 0.03 ? [] : [{ from: place(x, 0), to: place(x, height), radius: 0.014, material: 'screen', colour }];
  }).flat();

/** From one crest to the next: the stated length. */
const gauge = (): BondOptions[] => {
  const y = LIFT + AMPLITUDE + 0.28;
  const stick = (from: Vec3, to: Vec3): BondOptions => ({ from, to, radius: 0.016, material: 'screen', colour: '#ffe2a0' });
  return [stick([0, y, 0], [WAVELENGTH, y, 0]), ...[0, WAVELENGTH].map((x) => stick([x, y - 0.14, 0], [x, y + 0.14, 0]))];
};

export const model = defineModel({
  unitM: 1e-12,
  floor: false,
  occlusionReach: 0.01,
  build: () => [
    veil(upright, '#7a5cff'),
    veil(level, '#2fa39a'),
    curve(upright, 0.045, '#b9a3ff'),
    curve(level, 0.028, '#6fd6c6'),
    bonds([
      ...arrows(upright, '#8f78e8'),
      ...arrows(level, '#3f9a90'),
      { from: [-HALF - 0.5, LIFT, 0], to: [HALF + 0.5, LIFT, 0], radius: 0.012, material: 'screen', colour: '#56648a' },
      ...gauge(),
    ]),
    anchor('crest-0', [0, LIFT, 0]),
    anchor('crest-1', [WAVELENGTH, LIFT, 0]),
  ],
});
