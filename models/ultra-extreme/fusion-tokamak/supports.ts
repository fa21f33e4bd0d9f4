import { box, cylinder, group, lathe, ring, type Solid } from '../../kit/index.js';
import { CRYOSTAT_FLOOR_Y, MID_PLANE_Y, TOROIDAL_COILS } from './dimensions.js';
import { coilAngles, fromFront } from './toroidalCoils.js';

const RING_TOP_Y = 6.2;
const FOOT_R = 9.75;

/** The pedestal ring on the cryostat's floor, and under each coil a stack of plates that bend when it cools and shrinks. */
export const gravitySupports = (): Solid[] => {
  const profile: [number, number][] = [[9.2, CRYOSTAT_FLOOR_Y - 0.02], [11, CRYOSTAT_FLOOR_Y - 0.02], [11, 4.4], [10.55, 4.7], [10.55, RING_TOP_Y], [9.2, RING_TOP_Y]];
  const foot = group(
    ...[-2, 0, 2].map((i) => box({ size: [0.8, 2, 0.05], material: 'stainless' }).tint('#d0d5db').move(0, RING_TOP_Y + 0.2, FOOT_R + i * 0.16)),
    box({ size: [1.05, 0.24, 1.1], material: 'steel' }).tint('#8d95a1').move(0, RING_TOP_Y - 0.01, FOOT_R),
    box({ size: [1.05, 0.3, 1.1], material: 'steel' }).tint('#8d95a1').move(0, RING_TOP_Y + 2.15, FOOT_R),
    box({ size: [0.86, 1.9, 0.9], material: 'stainless' }).tint('#aab2bd').move(0, RING_TOP_Y + 2.4, FOOT_R),
  );
  const plainFoot = box({ size: [0.86, 4.3, 0.9], material: 'stainless' }).tint('#aab2bd').move(0, RING_TOP_Y - 0.01, FOOT_R);
  return [
    lathe({ profile: [...profile, profile[0]!], segments: 48, material: 'steel' }).tint('#a2aab5'),
    ...ring(TOROIDAL_COILS, 10.7, () => box({ size: [0.14, 1.3, 0.7], material: 'steel' }).tint('#8d95a1').move(0, 4.35, 0), { startDeg: 0 }),
    // Those behind are hidden by the ring coils and the others.
    ...coilAngles().map((phi) => (fromFront(phi) > 120 ? plainFoot : foot).turn('y', phi)),
  ];
};

/** Feeders that bring current and helium at 4 K to the coils, through the cryostat's wall. */
export const feeders = (): Solid[] => {
  const run = (phi: number, r: number, z: number, radius: number): Solid =>
    group(
      cylinder({ radius, height: 14.4 - r, segments: 8, open: true, material: 'stainless' }),
      cylinder({ radius: radius * 1.6, height: 0.2, segments: 12, material: 'stainless' }).move(0, 14.3 - r, 0),
    )
      .tint('#c9ced5')
      .turn('x', 90)
      .move(0, MID_PLANE_Y + z, r)
      .turn('y', phi);
  return [
    ...[80, 120, 160, 200, 240, 280].map((phi) => run(phi, 8.6, -8, 0.28)),
    ...[100, 140, 220, 260].map((phi) => run(phi, 8.6, 7.9, 0.24)),
    ...[70, 290].map((phi) => run(phi, 12, 3.9, 0.22)),
  ];
};
