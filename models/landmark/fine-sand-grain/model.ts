import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, cylinder, defineModel, icosphere, implicit, mixColours, noise3, randomSource, smoothMax, spherePoints, type Rgb, type Solid } from '../../kit/index.js';

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

/** Chips broken out by blows, each from a point on its rim: ripples run out from there, as in all glassy stone. */
const CHIPS: readonly { readonly at: Readonly<Vec3>; readonly radius: number; readonly blow: Readonly<Vec3> }[] = [
  { at: [64, 62, 66], radius: 52, blow: [40, 66, 40] },
  { at: [-86, 2, 70], radius: 46, blow: [-50, 34, 60] },
  { at: [22, -58, 92], radius: 40, blow: [0, -30, 76] },
  { at: [92, -20, -30], radius: 34, blow: [78, 6, -20] },
  { at: [-50, 84, -10], radius: 36, blow: [-34, 62, 16] },
];
const RIPPLE_UM = 13;

/** How deep inside a chip a place lies (negative: outside), µm, with its ripples. */
const chipAt = (x: number, y: number, z: number): number => {
  let deepest = -Infinity;
  for (const { at, radius, blow } of CHIPS) {
    const inside = radius - Math.hypot(x - at[0], y - at[1], z - at[2]);
    if (inside < -14) continue;
    const far = Math.hypot(x - blow[0], y - blow[1], z - blow[2]);
    deepest = Math.max(deepest, inside + 1.3 * Math.sin((2 * Math.PI * far) / RIPPLE_UM) * Math.min(1, far / 18));
  }
  return deepest;
};

/** Crescent pits where other grains struck: one in each cube of a lattice, at a place and of a size of its own. */
const PIT_CELL = 21;
const pitAt = (x: number, y: number, z: number): number => {
  const [i, j, k] = [Math.floor(x / PIT_CELL), Math.floor(y / PIT_CELL), Math.floor(z / PIT_CELL)];
  const chance = (salt: number): number => {
    const v = Math.sin(i * 127.1 + j * 311.7 + k * 74.7 + salt * 19.19) * 43758.5453;
    return v - Math.floor(v);
  };
  const radius = 2.2 + 4 * chance(1);
  const at = (cell: number, salt: number): number => (cell + 0.32 + 0.36 * chance(salt)) * PIT_CELL;
  const away = Math.hypot(x - at(i, 2), y - at(j, 3), z - at(k, 4));
  return radius - away;
};

const surface = (x: number, y: number, z: number): number => {
  let body = -Infinity;
  for (const { normal, reach } of FACES) body = smoothMax(body, normal[0] * x + normal[1] * y + normal[2] * z - reach, 20);
  // Far from the worn skin only the chips reach.
  if (body > 9) return 0.85 * body;
  if (body < -9) return 0.85 * smoothMax(body, chipAt(x, y, z), 2.2);
  // Frosted by countless impacts: dents of ten and of three micrometres, and single pits.
  const dents = 1.5 * rough(x / 17, y / 17, z / 17) + 1.1 * rough(x / 7, y / 7, z / 7) + 0.6 * fine(x / 3, y / 3, z / 3);
  const worn = smoothMax(body + dents, pitAt(x, y, z), 1.2);
  return 0.85 * smoothMax(worn, chipAt(x, y, z), 2.2);
};

/** Clay and iron in the hollows, and fresh breaks that are clear and pale. */
const colourAt = (x: number, y: number, z: number): Rgb => {
  const stain = Math.max(0, Math.min(1, 0.3 + 0.8 * rough(x / 46, y / 46, z / 46) + 0.35 * fine(x / 13, y / 13, z / 13)));
  const worn = mixColours(mixColours('#b9a98a', '#8f602c', 0.75 * stain), '#6a4a26', 0.6 * Math.max(0, Math.min(1, (pitAt(x, y, z) + 1.6) / 2)));
  return mixColours(worn, '#b9b4a6', 0.75 * Math.max(0, Math.min(1, (chipAt(x, y, z) + 0.5) / 0.7)));
};

/** Specks of silt and flakes of mica that cling to it, each lying on its skin. */
const specks = (): Solid[] => {
  const random = randomSource(1922);
  return spherePoints(40).flatMap(([x, y, z], index): Solid[] => {
    // None at the widest places nor underneath: it is the grain's width that is stated, and it lies on the floor.
    if (random() < 0.35 || Math.abs(x) > 0.75 || y < -0.6) return [];
    let reach = 40;
    while (reach < 120 && surface(x * reach, y * reach, z * reach) < 0) reach += 0.4;
    const size = 1.6 + 3.4 * random() ** 2;
    const flake = index % 5 === 0;
    const speck = flake
      ? cylinder({ radius: 2.2 * size, height: 0.5, segments: 6, material: 'white-plastic' }).tint('#cdbb8c')
      : icosphere({ radius: size, detail: 2, material: 'stone' }).scale([1, 0.55 + 0.4 * random(), 0.7 + 0.3 * random()]).tint(['#8a6f4c', '#b9a687', '#6d5a44'][index % 3]!);
    return [speck.turn('y', 360 * random()).along([x * (reach - 0.3), y * (reach - 0.3), z * (reach - 0.3)], [2 * x * reach, 2 * y * reach, 2 * z * reach])];
  });
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
      material: 'white-plastic',
    });
    // Grown or shrunk a little, so that the width is exactly the stated one.
    const { min, max } = raw.bounds();
    const share = (2 * HALF_UM) / (max[0] - min[0]);
    const grain = raw.scale(share);
    const low = grain.bounds().min[1];
    const [middleX, middleZ] = [(share * (min[0] + max[0])) / 2, (share * (min[2] + max[2])) / 2];
    return [
      ...[grain.tint(colourAt), ...specks().map((speck) => speck.scale(share))].map((solid) => solid.move(-middleX, -low, -middleZ)),
      anchor('middle', [0, -low, 0]),
    ];
  },
});
