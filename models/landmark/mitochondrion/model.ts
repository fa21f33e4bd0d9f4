import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { atoms, defineModel, keep, lathe, noise3, randomSource, smoothPath, tube, type AtomOptions, type Molecule, type Solid } from '../../kit/index.js';
import { cristae, neck, shelf, turbines, type Crista } from './cristae.js';
import { bent, GAP, MEMBRANE, radiusAt, RADIUS, skin } from './shape.js';

/** The cut looks towards the visitor and up: turn about x, degrees. */
const CUT_TURN_DEG = 58;

const COLOURS = { outer: '#a85a33', inner: '#d98a4e', shelf: '#e6ab66', neck: '#dc9a58' } as const;

const half = (outer: number, inner: number): Solid =>
  lathe({ profile: skin(outer, inner), segments: 48, arcDeg: 180, material: 'lipid' }).turn('z', -90).warp(bent);

/** The outer membrane is not smooth: low dents, and colour that varies with them. */
const outerMembrane = (): Solid => {
  const rough = noise3(12);
  return half(0, MEMBRANE).tint((x, y, z) => {
    const shade = 1 + 0.16 * rough(x / 7, y / 7, z / 7);
    return [0.66 * shade, 0.355 * shade, 0.2 * shade];
  });
};

/** A free place in the matrix between two shelves, under the cut. */
const between = (list: readonly Crista[], random: () => number): Vec3 => {
  const i = Math.floor(random() * (list.length - 1));
  const x = (list[i]!.x + list[i + 1]!.x) / 2;
  const room = radiusAt(x, RADIUS) + radiusAt(x) - 8;
  const turn = Math.PI * (0.08 + 0.84 * random());
  const r = room * Math.sqrt(0.05 + 0.8 * random());
  return [x, -r * Math.sin(turn) * 0.55 - 1.5, r * Math.cos(turn)];
};

/** Ribosomes of the bacterial kind in the matrix, 25 nm across. */
const ribosomes = (list: readonly Crista[]): AtomOptions[] => {
  const random = randomSource(55);
  return Array.from({ length: 150 }, (): AtomOptions => ({ at: bent(...between(list, random)), radius: 1.2, material: 'protein', colour: '#7a6ea8' }));
};

/** Rings of DNA, each 5.6 µm around and 2 nm thick, crumpled into a knot. */
const dnaRings = (list: readonly Crista[]): Solid[] => {
  const random = randomSource(37);
  return [4, 10, 15].map((i) => {
    const x = (list[i]!.x + list[i + 1]!.x) / 2;
    const middle: Vec3 = [x, -3.5, [9, -13, 4][[4, 10, 15].indexOf(i)]!];
    const points = Array.from({ length: 60 }, (): Vec3 => [middle[0] + 3.4 * (random() - 0.5), middle[1] + 6 * (random() - 0.5), middle[2] + 9 * (random() - 0.5)]);
    return tube({ path: smoothPath(points, 3, true).map((p) => bent(...p)), radius: 0.14, segments: 4, closed: true, material: 'nucleic-acid' }).crease(80).tint('#4fc3e8');
  });
};

const build = () => {
  const list = cristae();
  const skinOutside = outerMembrane();
  const lift = -skinOutside.turn('x', CUT_TURN_DEG).bounds().min[1];
  const turned = <T extends Solid | Molecule>(part: T): T => part.turn('x', CUT_TURN_DEG).move(0, lift, 0) as T;
  return [
    keep('outer-membrane', [turned(skinOutside)]),
    turned(half(MEMBRANE + GAP, MEMBRANE + GAP + MEMBRANE).tint(COLOURS.inner)),
    ...list.map((crista) => turned(shelf(crista).tint(COLOURS.shelf))),
    ...list.map((crista) => turned(neck(crista).tint(COLOURS.neck))),
    ...dnaRings(list).map(turned),
    turned(atoms([...list.flatMap(turbines), ...ribosomes(list)])),
  ];
};

export const model = defineModel({ unitM: 1e-8, occlusionReach: 26, build });
