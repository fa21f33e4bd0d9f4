import { boltCircle, box, cylinder, lathe, ring, torus, tube, type Solid } from '../../kit/index.js';
import { LANDER_BASE, ORBITER_TOP, RETURNER_BASE, RETURNER_RADIUS, TRUSS_TOP } from './dimensions.js';

const LOW_RADIUS = 1.38;
const HIGH_RADIUS = 1.12;
const BAYS = 8;

/** The capsule that comes home: a small bell, blunt shield down, on its seat. */
export const returner = (): Solid[] => {
  const r = RETURNER_RADIUS;
  const y = RETURNER_BASE;
  return [
    lathe({
      profile: [[0, y], [r * 0.5, y + 0.035], [r * 0.85, y + 0.12], [r * 0.98, y + 0.2], [r, y + 0.25], [r * 0.985, y + 0.3]],
      segments: 44,
      material: 'fabric',
    }).tint('#6b4a35').crease(40),
    lathe({
      profile: [[r * 0.985, y + 0.3], [r * 0.965, y + 0.312], [r * 0.965, y + 0.325], [r * 0.975, y + 0.335], [r * 0.74, y + 0.7], [r * 0.6, y + 0.86], [r * 0.48, y + 0.94], [r * 0.3, y + 0.985], [0, y + 0.995]],
      segments: 48,
      material: 'fabric',
    }).tint('#8d7158').crease(30),
    cylinder({ radius: 0.14, height: 0.05, segments: 32, bevel: 0.01, material: 'titanium' }).move(0, y + 0.975, 0),
    ...ring(8, r * 0.83, () => cylinder({ radius: 0.03, height: 0.03, segments: 10, material: 'dark-steel' }).turn('x', 58).move(0, y + 0.56, 0.01), { startDeg: 22.5 }),
    cylinder({ radius: 0.5, radiusTop: 0.44, height: 0.13, segments: 48, material: 'aluminium' }).move(0, ORBITER_TOP - 0.01, 0),
    torus({ radius: 0.5, tube: 0.025, segments: 40, tubeSegments: 5, material: 'stainless' }).move(0, ORBITER_TOP + 0.03, 0),
    ...ring(4, 0.56, () => box({ size: [0.07, 0.26, 0.05], bevel: 0.01, material: 'titanium' }).turn('x', 10).move(0, ORBITER_TOP - 0.01, 0), { startDeg: 45 }),
  ];
};

/** The support module about the capsule, as a frame: rings, posts and diagonals; its skin is left off. */
export const supportModule = (): Solid[] => {
  const at = (bay: number, top: boolean): [number, number, number] => {
    const a = (2 * Math.PI * (bay + 0.5)) / BAYS;
    const radius = top ? HIGH_RADIUS : LOW_RADIUS;
    return [radius * Math.sin(a), top ? TRUSS_TOP - 0.05 : ORBITER_TOP + 0.09, radius * Math.cos(a)];
  };
  const strut = (a: readonly [number, number, number], b: readonly [number, number, number], radius: number): Solid =>
    tube({ path: [a, b], radius, segments: 8, material: 'carbon-fibre' });
  const parts: Solid[] = [
    hoop(LOW_RADIUS, ORBITER_TOP - 0.005, 0.12),
    hoop(HIGH_RADIUS, TRUSS_TOP - 0.1, 0.16),
    boltCircle({ count: 16, radius: LOW_RADIUS + 0.03, size: 0.028, material: 'stainless' }).move(0, ORBITER_TOP + 0.115, 0),
  ];
  for (let bay = 0; bay < BAYS; bay++) {
    parts.push(strut(at(bay, false), at(bay, true), 0.034), strut(at(bay, false), at(bay + 1, true), 0.02));
    for (const end of [at(bay, false), at(bay, true)]) parts.push(box({ size: [0.11, 0.1, 0.11], material: 'titanium' }).move(end[0], end[1] - 0.05, end[2]));
  }
  // Separation springs and explosive bolts between the module and the lander.
  parts.push(...ring(8, HIGH_RADIUS - 0.02, () => cylinder({ radius: 0.045, height: 0.12, segments: 8, material: 'stainless' }).move(0, TRUSS_TOP - 0.005, 0)));
  parts.push(cylinder({ radius: HIGH_RADIUS - 0.06, height: 0.02, segments: 64, material: 'dark-grey-paint' }).move(0, LANDER_BASE - 0.08, 0));
  return parts;
};

const hoop = (radius: number, y: number, height: number): Solid =>
  lathe({
    profile: [[radius - 0.07, y], [radius + 0.055, y], [radius + 0.055, y + 0.025], [radius + 0.01, y + 0.035], [radius + 0.01, y + height - 0.035], [radius + 0.055, y + height - 0.025], [radius + 0.055, y + height], [radius - 0.07, y + height], [radius - 0.07, y]],
    segments: 44,
    material: 'aluminium',
  });
