import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { lathe, randomSource, tube, type AtomOptions, type Solid } from '../../kit/index.js';
import { bent, INNER_RADIUS, MEMBRANE, radiusAt, RADIUS } from './shape.js';

/** Half of a crista's thickness (30 nm) and the way from one to the next (90 nm). */
export const HALF_THICKNESS = 1.5;
export const SPACING = 9;

export interface Crista {
  readonly x: number;
  readonly radius: number;
  /** Where its middle lies across the body. */
  readonly z: number;
  readonly lean: number;
  readonly wave: number;
  readonly phase: number;
}

/** Shelves across the body, each a flat bag of the inner membrane; they lean and wave, and no two are alike. */
export const cristae = (): Crista[] => {
  const random = randomSource(16_569);
  const list: Crista[] = [];
  for (let x = -9.5 * SPACING; x < 10 * SPACING; x += SPACING) {
    const room = radiusAt(x, RADIUS - INNER_RADIUS) - 3;
    const radius = room * (0.78 + 0.17 * random());
    const side = list.length % 2 ? 1 : -1;
    list.push({
      x: x + 0.9 * (random() - 0.5),
      radius,
      z: side * (room - radius),
      lean: 0.12 * (random() - 0.5),
      wave: 0.9 + 0.8 * random(),
      phase: 2 * Math.PI * random(),
    });
  }
  return list;
};

/** A point of the crista's own frame (x across its thickness) in its place, before the body's bend. */
const placed = (crista: Crista, x: number, y: number, z: number): Vec3 => [
  crista.x + x + crista.lean * z + crista.wave * Math.sin(z * 0.13 + crista.phase) + 0.6 * Math.sin(y * 0.16 + 2 * crista.phase),
  y,
  z + crista.z,
];

const bag = (radius: number, half: number): [number, number][] => {
  const round = 6;
  const steps = 7;
  const points: [number, number][] = [];
  const flat = radius - half;
  for (let i = 0; i < steps; i++) points.push([(flat * i) / steps, half]);
  for (let i = 0; i <= 2 * round; i++) {
    const angle = Math.PI / 2 - (Math.PI * i) / (2 * round);
    points.push([flat + half * Math.cos(angle), half * Math.sin(angle)]);
  }
  for (let i = steps - 1; i >= 0; i--) points.push([(flat * i) / steps, -half]);
  return points;
};

/** The bag of one crista: a membrane 7 nm thick, cut with the body. */
export const shelf = (crista: Crista): Solid => {
  const outer = bag(crista.radius, HALF_THICKNESS);
  const inner = bag(crista.radius - MEMBRANE, HALF_THICKNESS - MEMBRANE).reverse();
  const profile = [...outer, ...inner];
  return lathe({ profile: [...profile, profile[0]!], segments: 30, arcDeg: 180, material: 'lipid' })
    .turn('z', -90)
    .warp((x, y, z) => placed(crista, x, y, z))
    .warp(bent);
};

/** The narrow neck by which it hangs on the inner membrane. */
export const neck = (crista: Crista): Solid => {
  const side = Math.sign(crista.z) || 1;
  const from = placed(crista, 0, -1.6, side * (crista.radius - 0.4));
  const wall = radiusAt(from[0], RADIUS - INNER_RADIUS);
  const to: Vec3 = [from[0] + 0.8, -1.6, side * (wall + 0.2)];
  const middle: Vec3 = [from[0] + 0.2, -1.6, (from[2] + to[2]) / 2];
  return tube({ path: [from, middle, to].map((p) => bent(...p)), radii: [1.45, 1.1, 1.7], segments: 10, caps: false, material: 'lipid' });
};

/** ATP synthases: two by two in rows along the rims, each a head of 10 nm on a stalk, on the side of the matrix. */
export const turbines = (crista: Crista): AtomOptions[] => {
  const list: AtomOptions[] = [];
  const stepDeg = (1.7 / crista.radius) * (180 / Math.PI);
  for (const lean of [-0.62, 0.62])
    for (let degrees = 2; degrees < 178; degrees += stepDeg) {
      // Those deep in the body are hidden by the shelves before them.
      if (degrees > 46 && degrees < 134) continue;
      const angle = (degrees * Math.PI) / 180;
      const out = (height: number): Vec3 => {
        const r = crista.radius - HALF_THICKNESS + (HALF_THICKNESS + height) * Math.cos(lean);
        return bent(...placed(crista, (HALF_THICKNESS + height) * Math.sin(lean), -r * Math.sin(angle), r * Math.cos(angle)));
      };
      list.push({ at: out(1), radius: 0.5, material: 'protein', colour: '#6fb7d8' });
      list.push({ at: out(0.3), radius: 0.22, material: 'protein', colour: '#4e8fb0' });
    }
  return list;
};
