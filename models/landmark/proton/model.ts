import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { defineModel, icosphere, keep, mixColours, randomSource, tube, type Solid } from '../../kit/index.js';
import { chargeRadiusAt } from './chargeCloud.js';

/** Twice this is the checkpoint's size: root-mean-square charge radius, fm (CODATA 2022). */
const CHARGE_RADIUS_FM = 0.84075;
/** The cloud's drawn edge: 98 % of the charge lies inside. Its lowest grain touches the floor. */
const CLOUD_EDGE_FM = 1.75;
const CENTRE: Vec3 = [0, CLOUD_EDGE_FM, 0];

const UP = '#ffb35a';
const DOWN = '#5fa8ff';
const GLUON = '#ffe0a6';

const offset = (v: Vec3): Vec3 => [CENTRE[0] + v[0], CENTRE[1] + v[1], CENTRE[2] + v[2]];

/** Charge as grains: each stands for an equal share, so their crowding is the measured density. */
const cloud = (grains: number): Solid[] => {
  const random = randomSource(1836);
  const golden = Math.PI * (3 - Math.sqrt(5));
  return Array.from({ length: grains }, (_, i) => {
    const radius = Math.min(CLOUD_EDGE_FM, chargeRadiusAt((i + 0.5) / grains) );
    // A low-discrepancy direction a grain keeps the cloud free of clumps that would look like structure.
    const y = 1 - 2 * ((i * 0.6180339887 + 0.05 * random()) % 1);
    const across = Math.sqrt(Math.max(0, 1 - y * y));
    const turn = golden * i + random() * 0.6;
    const size = 0.0075 + 0.006 * random();
    const tint = mixColours('#ffd9c2', '#c2466b', Math.min(1, radius / 1.35));
    return icosphere({ radius: size, detail: 1, material: 'screen' })
      .tint(() => tint)
      .turn('y', 360 * random())
      .move(...offset([radius * across * Math.cos(turn), radius * y, radius * across * Math.sin(turn)]));
  });
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
      icosphere({ radius: 0.02, detail: 2, material: 'glow' }).tint('#f0b58a').move(...offset(at)),
      icosphere({ radius: 0.02, detail: 2, material: 'glow' }).tint('#8fc3ff').move(...offset(to)),
      tube({ path: [offset(at), offset(to)], radius: 0.005, segments: 5, caps: false, material: 'glow' }).tint(GLUON),
    ];
  }).flat();
};

export const model = defineModel({
  unitM: 1e-15,
  floor: false,
  build: () => [
    keep('charge-radius', icosphere({ radius: CHARGE_RADIUS_FM, detail: 16, material: 'cytoplasm' }).tint('#ff9fae').move(...CENTRE)),
    ...cloud(1500),
    ...quarkPlaces.map((place, i) =>
      icosphere({ radius: 0.085, detail: 8, material: 'glow' }).tint(i === 0 ? DOWN : UP).move(...offset(place)),
    ),
    ...quarkPlaces.map((place) => tube({ path: coil(place, 9), radius: 0.0095, segments: 6, material: 'glow' }).tint(GLUON)),
    ...quarkPlaces.map((place) =>
      tube({ path: [offset(place), CENTRE], radii: [0.075, 0.06], segments: 20, caps: false, material: 'plasma' }).tint('#ffb68c'),
    ),
    icosphere({ radius: 0.03, detail: 4, material: 'glow' }).tint(GLUON).move(...CENTRE),
    ...seaPairs(14),
  ],
});
