import { box, cylinder, group, lathe, ring, torus, tube, type Solid } from '../../kit/index.js';
import { HULL_RADIUS, SKIRT_BASE, STACK_BASE, TABLE_TOP } from './dimensions.js';

const LEGS = 6;
const CLAMPS = 20;
const TABLE_DEPTH = 2.9;
const OPENING = 5.5;
const RIM = 8.6;

/** A plain launch table: six legs, a ring with an opening for the exhaust, twenty hold-down clamps. Above the floor. */
export const launchMount = (): Solid[] => {
  const low = TABLE_TOP - TABLE_DEPTH;
  const skirtFoot = STACK_BASE + SKIRT_BASE;
  const table = lathe({
    profile: [[OPENING, low + 0.2], [OPENING + 0.2, low], [RIM - 0.25, low], [RIM, low + 0.25], [RIM, TABLE_TOP - 0.25], [RIM - 0.25, TABLE_TOP], [OPENING + 0.2, TABLE_TOP], [OPENING, TABLE_TOP - 0.2], [OPENING, low + 0.2]],
    segments: 24,
    material: 'dark-grey-paint',
  }).crease(10);
  const leg = group(
    cylinder({ radius: 1.05, height: low + 0.05, segments: 24, material: 'grey-paint' }),
    cylinder({ radius: 1.45, height: 0.5, segments: 24, bevel: 0.1, material: 'concrete' }),
    [4.2, 8.4, 12.2].map((y) => lathe({ profile: [[1.03, -0.1], [1.11, -0.07], [1.11, 0.07], [1.03, 0.1]], segments: 24, material: 'dark-steel' }).move(0, y, 0)),
  );
  const clamp = group(
    box({ size: [0.34, skirtFoot - TABLE_TOP + 0.02, 0.5], bevel: 0.05, material: 'steel' }).move(0, TABLE_TOP - 0.02, 0.1),
    box({ size: [0.52, 0.35, 0.75], bevel: 0.06, material: 'dark-steel' }).move(0, skirtFoot - 0.38, 0.06),
    box({ size: [0.8, 0.5, 1.1], material: 'dark-steel' }).move(0, TABLE_TOP - 0.02, 0.7),
    tube({ path: [[0, TABLE_TOP + 0.4, 1.1], [0, skirtFoot - 0.3, 0.25]], radius: 0.09, segments: 6, caps: false, material: 'steel' }),
  );
  return [
    table,
    ...ring(24, RIM + 0.02, () => box({ size: [0.12, TABLE_DEPTH - 0.5, 0.1], material: 'dark-steel' }).move(0, low + 0.25, -0.08), { startDeg: 7.5 }),
    ...ring(LEGS, 7.15, () => leg, { startDeg: 30 }),
    ...ring(CLAMPS, HULL_RADIUS + 0.02, () => clamp, { startDeg: 9 }),
    // A walkway with its railing.
    ...[0.55, 1.1].map((rise) => torus({ radius: RIM - 0.2, tube: 0.035, segments: 48, tubeSegments: 4, material: 'yellow-paint' }).move(0, TABLE_TOP + rise, 0)),
    ...ring(20, RIM - 0.2, () => cylinder({ radius: 0.035, height: 1.12, segments: 4, open: true, material: 'yellow-paint' }).move(0, TABLE_TOP, 0)),
    // The steel plate that sprays water against the exhaust.
    cylinder({ radius: 6, height: 0.32, segments: 48, bevel: 0.08, material: 'dark-steel' }),
    ...[1.1, 2.2, 3.3, 4.4, 5.5].flatMap((radius) => ring(Math.round(radius * 1.7), radius, () => cylinder({ radius: 0.13, height: 0.03, segments: 6, material: 'graphite' }).move(0, 0.31, 0))),
    ...ring(LEGS, 0, () => tube({ path: [[0, 0.3, 6], [0, 0.3, 9.6]], radius: 0.3, segments: 12, material: 'steel' })),
  ];
};
