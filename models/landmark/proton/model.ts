import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, defineModel, icosphere, keep, mixColours, randomSource, torus, tube, type AtomOptions, type Molecule, type Rgb, type Solid } from '../../kit/index.js';
import { chargeRadiusAt, CLOUD_CENTRE_FM, CLOUD_EDGE_FM } from './chargeCloud.js';

/** Twice this is the checkpoint's size: root-mean-square charge radius, fm (CODATA 2022). */
const CHARGE_RADIUS_FM = 0.84075;
const CENTRE = CLOUD_CENTRE_FM;

// Darker than they look: they glow, and what is brighter goes pale.
const UP = '#a85f16';
const DOWN = '#1a4faa';
const GLUON = '#ffe0a6';

const hexOf = (colour: Rgb): string => `#${colour.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;

const offset = (v: Vec3): Vec3 => [CENTRE[0] + v[0], CENTRE[1] + v[1], CENTRE[2] + v[2]];

/** Charge as grains: each stands for an equal share, so their crowding is the measured density. */
const cloud = (grains: number): Molecule => {
  const random = randomSource(1836);
  return atoms(
    Array.from({ length: grains }, (_, i): AtomOptions[] => {
      const radius = chargeRadiusAt((i + 0.5) / grains);
      if (radius > CLOUD_EDGE_FM) return [];
      // Even in direction by the plane's low-discrepancy sequence: chance alone makes clumps that look like structure.
      const y = 1 - 2 * ((i * 0.7548776662466927) % 1);
      const across = Math.sqrt(Math.max(0, 1 - y * y));
      const turn = 2 * Math.PI * ((i * 0.5698402909980532) % 1);
      const at = offset([radius * across * Math.cos(turn), radius * y, radius * across * Math.sin(turn)]);
      return [{ at, radius: 0.006 + 0.005 * random(), material: 'screen', colour: hexOf(mixColours('#a8503c', '#8f2a52', Math.min(1, radius / 1.4))) }];
    }).flat(),
  );
};

/** Two great circles whose outer edge is the charge radius: a gauge, since there is no surface to draw. */
const hoops = (): Solid[] => {
  const tubeFm = 0.0045;
  const hoop = torus({ radius: CHARGE_RADIUS_FM - tubeFm, tube: tubeFm, segments: 128, tubeSegments: 6, material: 'screen' }).tint('#c98b86');
  // The upright one faces the visitor as the checkpoint's focus sees it.
  return [hoop, hoop.turn('x', 90).turn('y', 20)].map((solid) => solid.move(...CENTRE));
};

/** Where the three quarks are drawn, fm from the centre: a ring of 0.46 fm, tilted towards the visitor. */
const quarkPlaces: readonly Vec3[] = [90, 210, 330].map((degrees, i): Vec3 => {
  const angle = ((degrees + 12) * Math.PI) / 180;
  return [0.46 * Math.cos(angle), 0.46 * Math.sin(angle), [0.14, -0.16, 0.1][i]!];
});

/** The coil by which gluons are drawn in diagrams, from a quark to the junction. */
const coil = (from: Vec3, turns: number): Vec3[] => {
  const length = Math.hypot(...from);
  const along: Vec3 = [-from[0] / length, -from[1] / length, -from[2] / length];
  const side: Vec3 = [-along[1] / Math.hypot(along[0], along[1]), along[0] / Math.hypot(along[0], along[1]), 0];
  const third: Vec3 = [
    along[1] * side[2] - along[2] * side[1],
    along[2] * side[0] - along[0] * side[2],
    along[0] * side[1] - along[1] * side[0],
  ];
  const steps = turns * 14;
  return Array.from({ length: steps + 1 }, (_, i): Vec3 => {
    const t = i / steps;
    const angle = 2 * Math.PI * turns * t;
    const radius = 0.045 * Math.sin(Math.PI * Math.min(1, 6 * t, 6 * (1 - t)) * 0.5);
    const s = 0.075 + (length - 0.075) * t;
    const c = radius * Math.cos(angle);
    const d = radius * Math.sin(angle);
    return offset([
      from[0] + along[0] * s + side[0] * c + third[0] * d,
      from[1] + along[1] * s + side[1] * c + third[1] * d,
      from[2] + along[2] * s + side[2] * c + third[2] * d,
    ]);
  });
};

/** Quark and antiquark that come and go in the field: pairs of small points. */
const seaPairs = (count: number): Solid[] => {
  const random = randomSource(938);
  return Array.from({ length: count }, () => {
    const radius = 0.25 + 0.45 * random();
    const y = 2 * random() - 1;
    const turn = 2 * Math.PI * random();
    const across = Math.sqrt(1 - y * y);
    const at: Vec3 = [radius * across * Math.cos(turn), radius * y, radius * across * Math.sin(turn)];
    const lean = 2 * Math.PI * random();
    const to: Vec3 = [at[0] + 0.07 * Math.cos(lean), at[1] + 0.07 * Math.sin(lean), at[2] + 0.03];
    return [
      icosphere({ radius: 0.02, detail: 3, material: 'screen' }).tint(UP).move(...offset(at)),
      icosphere({ radius: 0.02, detail: 3, material: 'screen' }).tint('#2f62b4').move(...offset(to)),
      tube({ path: [offset(at), offset(to)], radius: 0.005, segments: 5, caps: false, material: 'glow' }).tint(GLUON),
    ];
  }).flat();
};

export const model = defineModel({
  unitM: 1e-15,
  floor: false,
  build: () => [
    keep('charge-radius', hoops()),
    cloud(4600),
    ...quarkPlaces.map((place, i) =>
      icosphere({ radius: 0.085, detail: 8, material: 'screen' }).tint(i === 0 ? DOWN : UP).move(...offset(place)),
    ),
    ...quarkPlaces.map((place) => tube({ path: coil(place, 9), radius: 0.011, segments: 7, material: 'screen' }).tint('#b0883a')),
    ...quarkPlaces.map((place) =>
      tube({ path: [offset(place), CENTRE], radii: [0.07, 0.055], segments: 20, caps: false, material: 'glass' }).tint('#ffc98a'),
    ),
    icosphere({ radius: 0.03, detail: 4, material: 'glow' }).tint(GLUON).move(...CENTRE),
    ...seaPairs(14),
    // By the hoop, which is the size that is meant; the outermost grains are far above.
    anchor('label', [CENTRE[0], CENTRE[1] + CHARGE_RADIUS_FM + 0.03, CENTRE[2]]),
  ],
});
