import { box, cylinder, group, torus, type Solid } from '../../kit/index.js';
import { BEAM, TABLE_TOP } from './dimensions.js';

/** A post in its holder with the fork that clamps it, up to `height` above the table. */
const post = (height: number): Solid =>
  group(
    box({ size: [0.032, 0.006, 0.05], material: 'black-paint' }).move(0, 0, 0.006),
    cylinder({ radius: 0.0125, height: height * 0.6, segments: 10, material: 'black-paint' }),
    cylinder({ radius: 0.0064, height: height * 0.5, segments: 8, material: 'stainless' }).move(0, height * 0.5, 0),
  );

/** A mirror of one inch in its mount with two adjusting screws; its face looks along +z turned by `turnDeg`. */
export const mirror = (x: number, z: number, turnDeg: number, gold = true): Solid =>
  group(
    post(BEAM - 0.014),
    group(
      box({ size: [0.034, 0.034, 0.006], bevel: 0.0012, material: 'black-paint' }).move(0, -0.017, -0.012),
      box({ size: [0.034, 0.034, 0.006], material: 'grey-paint' }).move(0, -0.017, -0.003),
      cylinder({ radius: 0.0127, height: 0.005, segments: 16, material: gold ? 'gold' : 'mirror' }).turn('x', 90),
      ...[[-0.012, 0.012], [0.012, -0.012]].map(([sx, sy]) => cylinder({ radius: 0.0028, height: 0.013, segments: 5, material: 'brass' }).turn('x', -90).move(sx!, sy!, -0.012)),
    ).move(0, BEAM, 0),
  )
    .turn('y', turnDeg)
    .move(x, TABLE_TOP, z);

/** A lens in its ring. */
export const lens = (x: number, z: number, turnDeg: number): Solid =>
  group(
    post(BEAM - 0.015),
    torus({ radius: 0.0135, tube: 0.0028, segments: 16, tubeSegments: 4, material: 'black-paint' }).turn('x', 90).move(0, BEAM, 0),
    cylinder({ radius: 0.0122, height: 0.004, segments: 16, material: 'lens-glass' }).turn('x', 90).move(0, BEAM, -0.002),
  )
    .turn('y', turnDeg)
    .move(x, TABLE_TOP, z);

/** A cube that parts two polarisations. */
export const splitter = (x: number, z: number): Solid =>
  group(
    post(BEAM - 0.01),
    box({ size: [0.026, 0.003, 0.026], bevel: 0.0008, material: 'black-paint' }).move(0, BEAM - 0.0105, 0),
    box({ size: [0.0127, 0.0127, 0.0127], bevel: 0.0006, material: 'lens-glass' }).move(0, BEAM - 0.0064, 0),
  ).move(x, TABLE_TOP, z);

/** A source of squeezed light: a PPKTP crystal, 1 × 2 × 10 mm, on its oven, between two short mirrors. */
export const source = (x: number, z: number): Solid =>
  group(
    box({ size: [0.05, 0.052, 0.04], bevel: 0.002, material: 'aluminium' }),
    box({ size: [0.034, 0.014, 0.026], bevel: 0.0012, material: 'copper' }).move(0, 0.052, 0),
    box({ size: [0.022, 0.005, 0.012], material: 'white-plastic' }).move(0, 0.066, 0),
    box({ size: [0.002, 0.001, 0.01], material: 'glow' }).tint('#ffd9b0').move(0, BEAM - 0.0005, 0),
    box({ size: [0.05, 0.003, 0.012], bevel: 0.0008, material: 'black-paint' }).move(0, 0.08, -0.012),
    cylinder({ radius: 0.0018, height: 0.03, segments: 6, material: 'rubber' }).turn('z', 90).move(0.055, 0.03, 0.01),
  ).move(x, TABLE_TOP, z);
