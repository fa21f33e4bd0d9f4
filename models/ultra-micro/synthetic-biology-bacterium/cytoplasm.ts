import { quaternionFromAxisAngle, rotateVec3 } from '../../../src/core/maths/quaternion.js';
import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { atoms, grid, mixColours, noise3, randomSource, type AtomOptions, type Molecule, type Rgb, type Solid } from '../../kit/index.js';
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

type Round = readonly [x: number, y: number, z: number, radius: number];

/** A ribosome's larger half with three bumps, and the smaller one: centres from its middle, and radii. */
const LARGER_HALF: readonly Round[] = [[0, 0.01, 0, 0.085], [0.055, 0.045, 0.01, 0.045], [-0.05, 0.055, 0.02, 0.04], [0, 0.03, 0.06, 0.042]];
const SMALLER_HALF: readonly Round[] = [[0.03, -0.065, 0.01, 0.055], [-0.035, -0.065, 0, 0.05]];

/** Something round of a ribosome that stands at `middle`, turned by `angleRad` about `axis`. */
const placedBall = ([x, y, z, radius]: Round, middle: ReadonlyVec3, axis: ReadonlyVec3, angleRad: number, colour: string): AtomOptions => {
  const turned = rotateVec3([0, 0, 0], quaternionFromAxisAngle([0, 0, 0, 1], axis, angleRad), [x, y, z]);
  return { at: [middle[0] + turned[0], middle[1] + turned[1], middle[2] + turned[2]], radius, material: 'protein', colour };
};

/** Ribosomes, 22 nm, a larger and a smaller half each: they crowd the cytoplasm around the nucleoid. */
export const ribosomes = (count: number): Molecule => {
  const random = randomSource(72);
  return atoms(
    places(count, 70, 0.2, 0.14, (x, reach, chance) => share(x, reach) > 0.9 || chance < 0.06).flatMap(({ face, x, reach }) => {
      const middle = onFace(face, x, reach, 0.05 + 0.05 * random());
      const height = 2 * random() - 1;
      const around = 2 * Math.PI * random();
      const across = Math.sqrt(1 - height * height);
      const axis: Vec3 = [across * Math.cos(around), height, across * Math.sin(around)];
      const angleRad = 2 * Math.PI * random();
      const blue = random() < 0.5 ? '#3f78a6' : '#4f8ab4';
      return [
        ...LARGER_HALF.map((round) => placedBall(round, middle, axis, angleRad, blue)),
        ...SMALLER_HALF.map((round) => placedBall(round, middle, axis, angleRad, '#8fbcd6')),
      ];
    }),
  );
};

/** Enzymes and other proteins, 4 to 10 nm, between the ribosomes. */
export const proteins = (count: number): Molecule => {
  const random = randomSource(73);
  const tints = ['#e0b860', '#d08c72', '#a9c48a', '#b7a3cf', '#e6dcc0'];
  return atoms(
    places(count, 71, 0.09, 0.05, () => true).map(({ face, x, reach }) => ({
      at: onFace(face, x, reach, 0.02),
      radius: 0.02 + 0.03 * random(),
      material: 'protein' as const,
      colour: tints[Math.floor(random() * tints.length)]!,
    })),
  );
};

export const cutFaces = (): Solid[] => [gel('floor'), gel('back')];
