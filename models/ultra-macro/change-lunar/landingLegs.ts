import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { box, cylinder, group, lathe, ring, tube, type Solid } from '../../kit/index.js';
import { FOOT_PAD_RADIUS, FOOT_RADIUS, FOOT_Y, LANDER_BASE, LANDER_RADIUS, LANDER_TOP } from './dimensions.js';
import { foilRound } from './foil.js';

export const LEG_COUNT = 4;
/** The legs stand over the corners at 45°, 135° … from +z. */
export const LEG_START_DEG = 45;

/** Four legs let down: main strut with its honeycomb cartridge, two side struts, a dish of a foot. */
export const landingLegs = (): Solid[] => ring(LEG_COUNT, 0, leg, { startDeg: LEG_START_DEG });

const leg = (): Solid => {
  const wall = LANDER_RADIUS * Math.cos(Math.PI / 8);
  const shoulder: Vec3 = [0, LANDER_TOP - 0.16, wall + 0.08];
  const ankle: Vec3 = [0, FOOT_Y + 0.13, FOOT_RADIUS];
  const knee = between(shoulder, ankle, 0.62);
  const middle = between(shoulder, ankle, 0.5);
  const hips = [-0.36, 0.36].map((x): Vec3 => [x, LANDER_BASE + 0.14, wall + 0.05]);
  const length = Math.hypot(knee[0] - shoulder[0], knee[1] - shoulder[1], knee[2] - shoulder[2]);
  return group(
    foilRound(() => 0.08, length, { seed: 51 }).along(shoulder, knee),
    tube({ path: [shoulder, knee], radius: 0.066, segments: 10, material: 'gold-foil' }),
    cylinder({ radius: 0.095, height: 0.07, segments: 18, bevel: 0.012, material: 'titanium' }).along(knee, ankle),
    tube({ path: [knee, ankle], radius: 0.046, segments: 12, material: 'aluminium' }),
    cylinder({ radius: 0.102, height: 0.06, segments: 18, bevel: 0.012, material: 'titanium' }).along(middle, ankle),
    hips.map((hip) =>
      group(
        tube({ path: [hip, between(hip, middle, 0.55)], radius: 0.042, segments: 8, material: 'gold-foil' }).tint('#c99a3a'),
        tube({ path: [between(hip, middle, 0.55), middle], radius: 0.028, segments: 8, material: 'aluminium' }),
        box({ size: [0.14, 0.14, 0.12], material: 'titanium' }).move(hip[0], hip[1] - 0.07, hip[2] - 0.03),
      ),
    ),
    box({ size: [0.26, 0.18, 0.16], bevel: 0.02, material: 'titanium' }).move(0, shoulder[1] - 0.09, shoulder[2] - 0.06),
    cylinder({ radius: 0.05, height: 0.3, segments: 12, material: 'stainless' }).turn('z', 90).move(0.15, shoulder[1], shoulder[2]),
    foot().move(0, FOOT_Y, FOOT_RADIUS),
  );
};

const foot = (): Solid =>
  group(
    lathe({
      profile: [[0, 0], [FOOT_PAD_RADIUS * 0.62, 0.005], [FOOT_PAD_RADIUS * 0.9, 0.04], [FOOT_PAD_RADIUS, 0.085], [FOOT_PAD_RADIUS * 0.975, 0.1], [FOOT_PAD_RADIUS * 0.85, 0.055], [FOOT_PAD_RADIUS * 0.58, 0.03], [0, 0.03]],
      segments: 18,
      material: 'aluminium',
    }).crease(30),
    ring(6, FOOT_PAD_RADIUS * 0.45, () => box({ size: [0.012, 0.05, FOOT_PAD_RADIUS * 0.8], material: 'aluminium' }).move(0, 0.022, 0)),
    lathe({ profile: [[0, 0.02], [0.075, 0.02], [0.07, 0.1], [0.052, 0.145], [0, 0.16]], segments: 14, material: 'titanium' }),
  );

const between = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
