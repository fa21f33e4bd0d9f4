import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { grid, icosphere, mesh, mixColours, noise3, randomSource, type MaterialName, type Rgb, type Solid } from '../../kit/index.js';
import { depthInside, ENVELOPE, HALF_STRAIGHT, LENGTH, RADIUS } from './cell.js';
import { NUCLEOID } from './chromosome.js';

const GEL: Rgb = [0.5, 0.42, 0.34];
const GEL_DEEP: Rgb = [0.36, 0.3, 0.26];
const NUCLEOID_GEL: Rgb = [0.6, 0.4, 0.33];
const BRIGHT: Rgb = [0.86, 0.74, 0.6];

/** The two faces of the cut, each a half plane from the axis: 'floor' (y = 0, z > 0) and 'back' (z = 0, y > 0). */
type Face = 'floor' | 'back';

const onFace = (face: Face, x: number, reach: number, out: number): Vec3 => (face === 'floor' ? [x, out, reach] : [x, reach, out]);

const share = (x: number, reach: number): number => (x / NUCLEOID.length) ** 2 + (reach / NUCLEOID.radius) ** 2;

/** Cytoplasm at the cut: a lumpy gel, redder where the chromosome lies. */
const gel = (face: Face): Solid => {
  const lumps = noise3(face === 'floor' ? 21 : 22);
  const sheet = grid({
    rows: 16,
    columns: 84,
    twoSided: false,
    material: 'clay',
    at: (u, v) => {
      const x = (2 * u - 1) * (LENGTH / 2 - ENVELOPE);
      const beyond = Math.max(0, Math.abs(x) - HALF_STRAIGHT);
      const reach = v * Math.sqrt(Math.max(0, (RADIUS - ENVELOPE) ** 2 - beyond ** 2));
      const edge = Math.min(1, (1 - v) * 5);
      return onFace(face, x, reach, -0.06 - 0.07 * edge * (1 + lumps(x * 1.6, reach * 1.6, 2)));
    },
  });
  // ∂u × ∂v looks down from the floor and out of the back: the floor is turned over.
  return (face === 'floor' ? sheet.flip() : sheet).tint((x, y, z) => {
    const reach = face === 'floor' ? z : y;
    const base = mixColours(GEL_DEEP, GEL, 0.5 + 0.5 * lumps(x * 2.3, reach * 2.3, 9));
    const gelHere = mixColours(base, NUCLEOID_GEL, Math.max(0, Math.min(1, 2.2 - 2 * share(x, reach))));
    // The upright face turns away from the light of the sky and would sink into the dark.
    return face === 'back' ? mixColours(gelHere, BRIGHT, 0.42) : gelHere;
  });
};

const octahedron = (radius: number, material: MaterialName): Solid =>
  mesh({
    positions: [1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1].map((value) => value * radius),
    indices: [0, 2, 4, 2, 1, 4, 1, 3, 4, 3, 0, 4, 2, 0, 5, 1, 2, 5, 3, 1, 5, 0, 3, 5],
    material,
  }).crease(120);

/** Places on the cut faces, at least `apart` from each other, that `wanted` accepts. */
const places = (count: number, seed: number, apart: number, margin: number, wanted: (x: number, reach: number, chance: number) => boolean): { face: Face; x: number; reach: number }[] => {
  const random = randomSource(seed);
  const found: { face: Face; x: number; reach: number }[] = [];
  for (let tries = 0; found.length < count && tries < 60_000; tries++) {
    const face: Face = random() < 0.5 ? 'floor' : 'back';
    const x = (2 * random() - 1) * (LENGTH / 2);
    const reach = 0.12 + (RADIUS - 0.12) * random();
    if (depthInside(x, reach, 0) < ENVELOPE + margin || !wanted(x, reach, random())) continue;
    if (found.some((p) => p.face === face && Math.hypot(p.x - x, p.reach - reach) < apart)) continue;
    found.push({ face, x, reach });
  }
  return found;
};

/** Ribosomes, 22 nm, a larger and a smaller half each: they crowd the cytoplasm around the nucleoid. */
export const ribosomes = (count: number): Solid[] => {
  const random = randomSource(72);
  return places(count, 70, 0.2, 0.14, (x, reach, chance) => share(x, reach) > 0.9 || chance < 0.06).flatMap(({ face, x, reach }) => {
    const out = 0.02 + 0.06 * random();
    const at = onFace(face, x, reach, out);
    const turn = 2 * Math.PI * random();
    const beside = onFace(face, x + 0.075 * Math.cos(turn), reach + 0.075 * Math.sin(turn), out + 0.055);
    return [
      icosphere({ radius: 0.11, detail: 1, material: 'protein' }).turn('y', 360 * random()).tint(random() < 0.5 ? '#3f78a6' : '#4f8ab4').move(...at),
      octahedron(0.085, 'protein').turn('x', 360 * random()).tint('#8fbcd6').move(...beside),
    ];
  });
};

/** Enzymes and other proteins, 4 to 10 nm, between the ribosomes. */
export const proteins = (count: number): Solid[] => {
  const random = randomSource(73);
  const tints = ['#e0b860', '#d08c72', '#a9c48a', '#b7a3cf', '#e6dcc0'];
  return places(count, 71, 0.09, 0.05, () => true).map(({ face, x, reach }) =>
    octahedron(0.035 + 0.035 * random(), 'protein')
      .turn('x', 360 * random())
      .tint(tints[Math.floor(random() * tints.length)]!)
      .move(...onFace(face, x, reach, 0.02)),
  );
};

export const cutFaces = (): Solid[] => [gel('floor'), gel('back')];
