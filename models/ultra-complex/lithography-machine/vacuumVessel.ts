import { box, cylinder, group, lathe, row, type Solid } from '../../kit/index.js';
import { BASE_TOP } from './dimensions.js';

const SKIN = '#c3c9d1';
const X0 = -1.78;
const X1 = 1.62;
const TOP = 3.4;
const Z0 = -1.08;
/** The front wall is taken off here. */
const Z1 = 0.72;

/** The scanner's vacuum vessel without its front wall: ribbed plates, the sealing flange with its bolts. */
export const vacuumVessel = (): Solid[] => {
  const [w, d, h] = [X1 - X0, Z1 - Z0, TOP - BASE_TOP];
  const middle = (X0 + X1) / 2;
  const depth = (Z0 + Z1) / 2;
  const wall = 0.05;
  const plates = [
    box({ size: [w, h, wall], material: 'aluminium' }).move(middle, BASE_TOP, Z0),
    box({ size: [wall, h - 0.02, d - 0.03], material: 'aluminium' }).move(X0 + wall / 2, BASE_TOP, depth + 0.02),
    box({ size: [w - 0.002, wall, d - 0.03], material: 'aluminium' }).move(middle, TOP - wall - 0.001, depth + 0.02),
    // The right wall leaves the way for the light.
    box({ size: [wall, 1.28, d - 0.03], material: 'aluminium' }).move(X1 - wall / 2, BASE_TOP, depth + 0.02),
    box({ size: [wall, 0.48, d - 0.03], material: 'aluminium' }).move(X1 - wall / 2, TOP - 0.5, depth + 0.02),
    box({ size: [wall, 1.24, 0.62], material: 'aluminium' }).move(X1 - wall / 2, BASE_TOP + 1.27, Z0 + 0.34),
  ].map((plate) => plate.tint(SKIN));
  const ribs = [
    ...row(6, [w / 5.6, 0, 0], () => box({ size: [0.05, h - 0.14, 0.07], material: 'aluminium' })).map((rib) => rib.tint('#a7afba').move(X0 + 0.22, BASE_TOP + 0.05, Z0 + 0.05)),
    ...row(4, [0, 0.72, 0], () => box({ size: [w - 0.1, 0.05, 0.055], material: 'aluminium' })).map((rib) => rib.tint('#a7afba').move(middle, BASE_TOP + 0.35, Z0 + 0.045)),
    ...row(7, [w / 7, 0, 0], () => box({ size: [0.06, 0.08, d - 0.1], material: 'aluminium' })).map((rib) => rib.tint('#a7afba').move(X0 + 0.25, TOP - 0.012, depth)),
  ];
  const edge = 0.12;
  const flange = [
    box({ size: [w + 0.08, edge, 0.07], bevel: 0.01, material: 'aluminium' }).move(middle, TOP - edge + 0.03, Z1 - 0.01),
    box({ size: [edge, h - edge, 0.07], bevel: 0.01, material: 'aluminium' }).move(X0 + 0.02, BASE_TOP + 0.02, Z1 - 0.011),
    box({ size: [edge, 1.26, 0.07], bevel: 0.01, material: 'aluminium' }).move(X1 - 0.02, BASE_TOP + 0.02, Z1 - 0.011),
    box({ size: [edge, 0.44, 0.07], bevel: 0.01, material: 'aluminium' }).move(X1 - 0.02, TOP - 0.53, Z1 - 0.011),
  ];
  const bolt = (): Solid => cylinder({ radius: 0.018, height: 0.024, segments: 6, material: 'dark-steel' }).turn('x', 90).move(0, 0, Z1 + 0.024);
  const bolts = [
    ...row(17, [w / 17, 0, 0], bolt).map((b) => b.move(X0 + 0.1, TOP - 0.03, 0)),
    ...row(13, [0, h / 13.6, 0], bolt).map((b) => b.move(X0 + 0.02, BASE_TOP + 0.12, 0)),
    ...row(6, [0, 0.2, 0], bolt).map((b) => b.move(X1 - 0.02, BASE_TOP + 0.14, 0)),
  ];
  // Viewports and feed-throughs on the back wall, pumps on the roof.
  const port = (x: number, y: number, r: number): Solid =>
    group(
      lathe({ profile: [[r, 0], [r * 1.35, 0], [r * 1.35, 0.05], [r, 0.05], [r, 0]], segments: 20, material: 'stainless' }),
      cylinder({ radius: r, height: 0.03, segments: 20, material: 'dark-steel' }),
    ).turn('x', 90).move(x, y, Z0 + 0.05);
  const pump = (x: number, z: number): Solid =>
    group(
      cylinder({ radius: 0.15, height: 0.32, segments: 20, bevel: 0.02, material: 'stainless' }),
      ...[0.06, 0.13, 0.2].map((y) => lathe({ profile: [[0.148, y], [0.18, y], [0.18, y + 0.02], [0.148, y + 0.02]], segments: 20, material: 'steel' })),
    ).move(x, TOP, z);
  return [...plates, ...ribs, ...flange, ...bolts, port(-1.45, 2.5, 0.12), port(-1.45, 1.7, 0.09), port(1.2, 1.1, 0.1), port(0.85, 3.0, 0.08), pump(-1.3, -0.2), pump(-0.72, -0.5), pump(1.05, -0.3)];
};
