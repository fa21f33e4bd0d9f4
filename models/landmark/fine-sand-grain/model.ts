import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, defineModel, implicit, mixColours, noise3, randomSource, smoothMax, spherePoints } from '../../kit/index.js';

/** Half of the grain's width, µm. */
const HALF_UM = 90;

const rough = noise3(180);
const fine = noise3(125);

/** Worn faces: planes at different distances, met with well-rounded edges. */
const FACES: readonly { readonly normal: Vec3; readonly reach: number }[] = (() => {
  const random = randomSource(250);
  return spherePoints(17).map(([x, y, z]) => {
    const p: Vec3 = [x + 0.5 * (random() - 0.5), y + 0.5 * (random() - 0.5), z + 0.5 * (random() - 0.5)];
    const n = Math.hypot(...p);
    return { normal: [p[0] / n, p[1] / n, p[2] / n], reach: 66 + 17 * random() };
  });
})();

/** A chip broken out by a blow: the shell-shaped break of quartz. */
const CHIPS: readonly { readonly at: Readonly<Vec3>; readonly radius: number }[] = [
  { at: [64, 58, 62], radius: 42 },
  { at: [-80, -10, 66], radius: 36 },
  { at: [20, -62, 82], radius: 34 },
];

const surface = (x: number, y: number, z: number): number => {
  let body = -Infinity;
  for (const { normal, reach } of FACES) body = smoothMax(body, normal[0] * x + normal[1] * y + normal[2] * z - reach, 26);
  for (const { at, radius } of CHIPS) body = smoothMax(body, radius - Math.hypot(x - at[0], y - at[1], z - at[2]), 5);
  // Frosted by countless impacts: pits of ten and of three micrometres.
  const pits = 1.6 * rough(x / 17, y / 17, z / 17) + 1.1 * rough(x / 7, y / 7, z / 7) + 0.5 * fine(x / 3, y / 3, z / 3);
  return 0.85 * (body + pits);
};

export const model = defineModel({
  unitM: 1e-6,
  build: () => {
    const raw = implicit({
      distance: surface,
      min: [-120, -120, -120],
      max: [120, 120, 120],
      cell: 1.7,
      triangles: 56_000,
      material: 'stone',
    });
    // Grown or shrunk a little, so that the width is exactly the stated one.
    const { min, max } = raw.bounds();
    const grain = raw.move(-(min[0] + max[0]) / 2, 0, -(min[2] + max[2]) / 2).scale((2 * HALF_UM) / (max[0] - min[0]));
    const stain = (x: number, y: number, z: number): number =>
      Math.max(0, Math.min(1, 0.42 + 0.75 * rough(x / 46, y / 46, z / 46) + 0.3 * fine(x / 13, y / 13, z / 13)));
    const low = grain.bounds().min[1];
    return [
      grain.tint((x, y, z) => mixColours('#d3c7ae', '#a8743a', 0.8 * stain(x, y, z))).move(0, -low, 0),
      anchor('middle', [0, -low, 0]),
    ];
  },
});
