import { anchor, defineModel, extrude, keep, lathe, noise3, type Solid } from '../../kit/index.js';
import { outline, RADIUS_UM } from './profile.js';

const noise = noise3(120);

/** Faint unevenness of the colour, as light makes it on a living cell. */
const blood = (solid: Solid, from: readonly [number, number, number]): Solid =>
  solid.tint((x, y, z) => {
    const share = 1 + 0.05 * noise(x * 1.3, y * 1.3, z * 1.3) + 0.02 * noise(x * 6, y * 6, z * 6);
    return [from[0] * share, from[1] * share, from[2] * share];
  });

const disc = (arcDeg: number): Solid =>
  lathe({ profile: outline(44), segments: arcDeg === 360 ? 144 : 72, arcDeg, startDeg: arcDeg === 360 ? 0 : 90, material: 'clay' }).crease(60);

/** Half a cell with its cut face: the profile is seen, and that the dimple is no hole. */
const half = (): Solid[] => {
  const upper = outline(44);
  const face = [...upper, ...upper.slice(1, -1).reverse().map(([radius, y]): [number, number] => [-radius, y])];
  return [
    blood(disc(180), [0.47, 0.075, 0.06]),
    blood(extrude({ outline: face, depth: 0.02, material: 'clay' }), [0.68, 0.25, 0.19]),
  ];
};

export const model = defineModel({
  unitM: 1e-6,
  build: () => [
    keep('cell', blood(disc(360), [0.47, 0.075, 0.06]).turn('x', 62).move(0, RADIUS_UM * 0.985, 0)),
    ...half().map((solid) => solid.turn('y', 8).move(6.2, 1.29, -1.6)),
    anchor('middle', [0, RADIUS_UM, 0]),
    // On the whole cell; the middle of the box is between the two.
    anchor('label', [0, RADIUS_UM * (0.985 + Math.sin((62 * Math.PI) / 180)) + 0.1, -RADIUS_UM * Math.cos((62 * Math.PI) / 180)]),
  ],
});
