import { boltCircle, box, cylinder, group, lathe, ring, torus, type Solid } from '../../kit/index.js';
import { ADAPTER_TOP, AEROSHELL_DIAMETER, BODY_TOP, SHOULDER, TOP } from './dimensions.js';

const R = AEROSHELL_DIAMETER / 2;
const NECK = 0.62;

/** The capsule: backshell narrowing down to the orbiter, blunt cone of 70° looking up. */
export const aeroshell = (): Solid[] => [heatShield(), ...heatShieldSeams(), backshell(), ...backshellFittings()];

const heatShield = (): Solid => {
  // A sphere for the nose runs into the cone where both slope alike.
  const slope = (20 * Math.PI) / 180;
  const noseRadius = 0.85;
  const join = noseRadius * Math.sin(slope);
  const nose = Array.from({ length: 7 }, (_, i): [number, number] => {
    const a = (slope * (6 - i)) / 6;
    return [i === 6 ? 0 : noseRadius * Math.sin(a), TOP - noseRadius * (1 - Math.cos(a))];
  });
  const joinY = TOP - noseRadius * (1 - Math.cos(slope));
  const rim = R - 0.06;
  const rimY = joinY - (rim - join) * Math.tan(slope);
  const cone = Array.from({ length: 6 }, (_, i): [number, number] => {
    const t = i / 6;
    return [rim + (join - rim) * t, rimY + (joinY - rimY) * t];
  });
  return lathe({ profile: [[R - 0.05, SHOULDER], [R - 0.004, SHOULDER + 0.012], [R, SHOULDER + 0.04], [R - 0.02, rimY - 0.025], ...cone, ...nose], segments: 96, material: 'fabric' }).tint('#b29a7c');
};

/** Where the ablator's rings and segments meet, filled a little darker. */
const heatShieldSeams = (): Solid[] => {
  const slope = Math.tan((20 * Math.PI) / 180);
  const tip = TOP - 0.85 * (1 - Math.cos((20 * Math.PI) / 180));
  const at = (r: number): number => tip - (r - 0.85 * Math.sin((20 * Math.PI) / 180)) * slope;
  const seam = { material: 'fabric', segments: 6 } as const;
  return [
    ...[0.42, 0.84, 1.26].map((r) => torus({ radius: r, tube: 0.008, segments: 72, tubeSegments: 5, material: 'fabric' }).tint('#7d6850').move(0, at(r), 0)),
    ...ring(12, 0, () => cylinder({ radius: 0.008, height: Math.hypot(0.42, 0.42 * slope), ...seam }).tint('#7d6850').along([0, at(0.42), 0.42], [0, at(0.84), 0.84])),
    ...ring(24, 0, () => cylinder({ radius: 0.008, height: Math.hypot(0.78, 0.78 * slope), ...seam }).tint('#7d6850').along([0, at(0.84), 0.84], [0, at(1.62), 1.62]), { startDeg: 7.5 }),
  ];
};

const backshell = (): Solid =>
  group(
    lathe({
      profile: [[NECK, ADAPTER_TOP + 0.02], [NECK + 0.05, ADAPTER_TOP + 0.04], [0.86, ADAPTER_TOP + 0.42], [1.2, ADAPTER_TOP + 0.86], [R - 0.055, SHOULDER - 0.06], [R - 0.03, SHOULDER - 0.02], [R - 0.05, SHOULDER]],
      segments: 96,
      material: 'white-paint',
    }).tint('#ddd3c2').crease(12),
    lathe({ profile: [[R - 0.05, SHOULDER - 0.016], [R - 0.014, SHOULDER - 0.016], [R - 0.014, SHOULDER + 0.006], [R - 0.05, SHOULDER + 0.006], [R - 0.05, SHOULDER - 0.016]], segments: 96, material: 'dark-steel' }),
  );

/** Radius of the backshell's skin at a height. */
const skin = (y: number): number => {
  const knots = [[ADAPTER_TOP + 0.04, NECK + 0.05], [ADAPTER_TOP + 0.42, 0.86], [ADAPTER_TOP + 0.86, 1.2], [SHOULDER - 0.06, R - 0.055]] as const;
  for (let i = 1; i < knots.length; i++) {
    const [y0, r0] = knots[i - 1]!;
    const [y1, r1] = knots[i]!;
    if (y <= y1) return r0 + ((r1 - r0) * (y - y0)) / (y1 - y0);
  }
  return R - 0.055;
};

const rib = (fromY: number, toY: number): Solid =>
  cylinder({ radius: 0.011, height: Math.hypot(toY - fromY, skin(toY) - skin(fromY)), segments: 6, material: 'grey-paint' }).along([0, fromY, skin(fromY)], [0, toY, skin(toY)]);

const plateAt = (y: number, width: number, height: number, material: 'white-paint' | 'dark-steel' | 'titanium'): Solid => {
  const low = y - height / 2;
  const tiltDeg = (Math.atan2(skin(y + height / 2) - skin(low), height) * 180) / Math.PI;
  return box({ size: [width, height, 0.02], bevel: 0.006, material }).turn('x', tiltDeg).move(0, low, skin(low) + 0.006);
};

const backshellFittings = (): Solid[] => [
  ...ring(12, 0, () => [rib(ADAPTER_TOP + 0.06, ADAPTER_TOP + 0.42), rib(ADAPTER_TOP + 0.42, ADAPTER_TOP + 0.86), rib(ADAPTER_TOP + 0.86, SHOULDER - 0.07)], { startDeg: 15 }),
  ...[ADAPTER_TOP + 0.42, ADAPTER_TOP + 0.86].map((y) => torus({ radius: skin(y), tube: 0.013, segments: 96, tubeSegments: 6, material: 'grey-paint' }).move(0, y, 0)),
  // Separation fittings about the rim.
  ...ring(12, R - 0.06, () => box({ size: [0.1, 0.09, 0.05], bevel: 0.01, material: 'titanium' }).move(0, SHOULDER - 0.1, 0)),
  // Openings for the attitude thrusters, and hatches.
  ...ring(4, 0, () => [
    plateAt(ADAPTER_TOP + 1.12, 0.3, 0.2, 'dark-steel'),
    ...[-0.08, 0.08].map((x) => cylinder({ radius: 0.042, radiusTop: 0.03, height: 0.05, segments: 16, open: true, material: 'niobium' }).twoSided().turn('x', 110).move(x, ADAPTER_TOP + 1.12, skin(ADAPTER_TOP + 1.12) + 0.05)),
  ], { startDeg: 30 }),
  ...ring(3, 0, () => plateAt(ADAPTER_TOP + 0.64, 0.34, 0.26, 'white-paint'), { startDeg: 0 }),
  ...ring(2, 0, () => plateAt(ADAPTER_TOP + 1.1, 0.16, 0.26, 'titanium'), { startDeg: 75 }),
];

/** The ring between orbiter and capsule, with bolts and springs. */
export const adapter = (): Solid[] => [
  lathe({
    profile: [[0.5, BODY_TOP - 0.01], [0.86, BODY_TOP - 0.01], [0.86, BODY_TOP + 0.025], [0.68, ADAPTER_TOP - 0.05], [0.74, ADAPTER_TOP - 0.04], [0.74, ADAPTER_TOP], [0.5, ADAPTER_TOP], [0.5, BODY_TOP - 0.01]],
    segments: 72,
    material: 'aluminium',
  }),
  lathe({ profile: [[0, ADAPTER_TOP - 0.02], [NECK + 0.03, ADAPTER_TOP - 0.02], [NECK + 0.03, ADAPTER_TOP + 0.03], [0, ADAPTER_TOP + 0.03]], segments: 72, material: 'titanium' }),
  boltCircle({ count: 32, radius: 0.81, size: 0.03, material: 'stainless' }).move(0, BODY_TOP + 0.028, 0),
  ...ring(8, 0.72, () => cylinder({ radius: 0.03, height: 0.13, segments: 12, bevel: 0.006, material: 'stainless' }).move(0, ADAPTER_TOP - 0.07, 0)),
];
