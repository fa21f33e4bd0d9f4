import { box, cylinder, group, mesh, plate, ring, type Solid } from '../../kit/index.js';
import { HOLE_PITCH, TABLE_DEPTH, TABLE_LENGTH, TABLE_THICKNESS, TABLE_TOP } from './dimensions.js';

/** Room around the holes along the edge. */
const MARGIN = 0.025;
const SKIN = 0.005;
const HOLE_RADIUS = 0.004;

/** Steel breadboard with its honeycomb's side walls, on four legs that float on air. */
export const table = (): Solid[] => {
  const bottom = TABLE_TOP - TABLE_THICKNESS;
  const leg = group(
    cylinder({ radius: 0.085, height: 0.46, segments: 24, bevel: 0.006, material: 'dark-grey-paint' }),
    cylinder({ radius: 0.11, height: 0.022, segments: 24, bevel: 0.006, material: 'black-paint' }),
    cylinder({ radius: 0.062, height: 0.1, segments: 24, bevel: 0.006, material: 'stainless' }).move(0, 0.46, 0),
    cylinder({ radius: 0.1, height: 0.035, segments: 24, bevel: 0.006, material: 'black-paint' }).move(0, bottom - 0.037, 0),
    box({ size: [0.05, 0.05, 0.03], bevel: 0.006, material: 'brass' }).move(0, 0.3, 0.092),
  );
  const rail = (x: number, z: number, w: number, d: number): Solid => box({ size: [w, 0.06, d], bevel: 0.006, material: 'dark-grey-paint' }).move(x, 0.14, z);
  const [x, z] = [TABLE_LENGTH / 2 - 0.2, TABLE_DEPTH / 2 - 0.2];
  return [
    plate({ size: [TABLE_LENGTH, TABLE_DEPTH], thickness: TABLE_THICKNESS - 2 * SKIN, corner: 0.03, bevel: 0.003, material: 'black-paint' }).move(0, bottom + SKIN, 0),
    plate({ size: [TABLE_LENGTH, TABLE_DEPTH], thickness: SKIN, corner: 0.03, bevel: 0.0015, material: 'stainless' }).tint('#7b8088').move(0, TABLE_TOP - SKIN, 0),
    plate({ size: [TABLE_LENGTH, TABLE_DEPTH], thickness: SKIN, corner: 0.03, bevel: 0.0015, material: 'stainless' }).tint('#7b8088').move(0, bottom, 0),
    ...[-x, x].flatMap((legX) => [-z, z].map((legZ) => leg.move(legX, 0, legZ))),
    rail(0, -z, 2 * x - 0.16, 0.04),
    rail(0, z, 2 * x - 0.16, 0.04),
    rail(-x, 0, 0.04, 2 * z - 0.16),
    rail(x, 0, 0.04, 2 * z - 0.16),
    // A shelf of steel above, for pumps and controllers, carried by two portals.
    ...[-0.9, 0.9].flatMap((px) => [-0.66, -0.6].map((pz) => box({ size: [0.05, 0.62, 0.05], bevel: 0.004, material: 'aluminium' }).move(px, TABLE_TOP, pz - 0.05))),
    box({ size: [1.9, 0.02, 0.24], bevel: 0.004, material: 'aluminium' }).move(0, TABLE_TOP + 0.62, -0.62),
  ];
};

/** One black spot, a flat square, for each threaded hole. */
export const holes = (): Solid => {
  const columns = Math.floor((TABLE_LENGTH - 2 * MARGIN) / HOLE_PITCH);
  const rows = Math.floor((TABLE_DEPTH - 2 * MARGIN) / HOLE_PITCH);
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= columns; i++)
    for (let j = 0; j <= rows; j++) {
      const first = positions.length / 3;
      for (let k = 0; k < 4; k++) {
        const angle = (Math.PI * (k + 0.5)) / 2;
        positions.push((i - columns / 2) * HOLE_PITCH + HOLE_RADIUS * Math.sin(angle), TABLE_TOP + 0.0004, (j - rows / 2) * HOLE_PITCH + HOLE_RADIUS * Math.cos(angle));
      }
      for (let k = 1; k < 3; k++) indices.push(first, first + k, first + k + 1);
    }
  return mesh({ positions, indices, material: 'black-paint' }).tint('#0c0d10');
};

/** Racks of electronics on the shelf, each with its rows of connectors. */
export const controllers = (): Solid[] =>
  [-0.72, -0.24, 0.24, 0.72].map((x, i) =>
    group(
      box({ size: [0.43, 0.133, 0.2], bevel: 0.004, material: 'grey-paint' }).tint(i === 1 ? '#565c66' : '#3d424b'),
      box({ size: [0.415, 0.12, 0.006], bevel: 0.002, material: 'black-plastic' }).move(0, 0.006, 0.1),
      ...Array.from({ length: 16 }, (_, k) =>
        cylinder({ radius: 0.006, height: 0.012, segments: 6, material: 'gold' }).turn('x', 90).move(-0.18 + (k % 8) * 0.05, 0.035 + 0.045 * Math.floor(k / 8), 0.103),
      ),
      ...ring(3, 0, (k) => box({ size: [0.008, 0.008, 0.004], material: 'glow-green' }).move(0.13 + 0.02 * k, 0.112, 0.103), { upright: true }),
    ).move(x, TABLE_TOP + 0.64, -0.62),
  );
