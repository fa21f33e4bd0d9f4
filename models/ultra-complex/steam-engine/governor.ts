import { box, cylinder, gearOutline, group, lathe, loft, sphere, tube, type Solid } from '../../kit/index.js';
import { FLOOR, GOVERNOR, SHAFT_Z } from './dimensions.js';
import { alongX, alongZ, enamelled, eyeBar, flangePair, nut, oilCup, roundZ } from './fittings.js';
import { rope, ROPE_R } from './flywheel.js';
import { SHAFT, type PlanePoint } from './kinematics.js';
import { THROTTLE_ROD_Y, THROTTLE_ROD_Z, throttleRod } from './valveGear.js';

const { x: X, z: Z, counterShaftY: LOW, pivotY: PIVOT } = GOVERNOR;
const SWING = (34 * Math.PI) / 180;
const ARM = 0.56;
const UPPER = 0.22;
export const BALL_R = 0.1;
const SLEEVE_Y = PIVOT + 2 * UPPER * Math.cos(SWING);
const FRAME = 0.46;
const TOP = SLEEVE_Y + 0.34;
const PULLEY_R = 0.15;

/** Middle of each ball. */
export const BALLS: readonly PlanePoint[] = [1, -1].map((side) => [X + side * ARM * Math.sin(SWING), PIVOT - ARM * Math.cos(SWING)] as const);

/** A mitre gear's toothed cone about y: wide end at y = 0. */
const mitre = (radius: number, width: number): Solid => {
  const section = (scale: number, y: number) => gearOutline({ teeth: 16, root: radius * 0.86, tip: radius }).map(([a, b]) => [a * scale, y, b * scale] as const);
  return group(
    loft({ sections: [section(1, 0), section(1 - width / radius, width)], material: 'brass' }).crease(20),
    cylinder({ radius: radius * 0.45, height: width * 1.9, segments: 14, material: 'cast-iron' }).move(0, -width * 0.9, 0),
  );
};

/** A slender turned post. */
const post = (height: number): Solid =>
  enamelled(
    lathe({
      profile: [
        [0.1, 0], [0.1, 0.03], [0.052, 0.055], [0.052, 0.09], [0.06, 0.11], [0.037, 0.15], [0.042, height * 0.4], [0.034, height - 0.19],
        [0.047, height - 0.175], [0.036, height - 0.15], [0.036, height - 0.08], [0.056, height - 0.05], [0.056, height], [0, height],
      ],
      segments: 11,
    }),
  );

/** Two posts and an arched yoke hold the spindle. */
const frame = (): Solid[] => {
  const height = TOP - 0.24 - FLOOR;
  const arch = Array.from({ length: 11 }, (_, i) => {
    const angle = (Math.PI * i) / 10;
    return [X + FRAME * Math.cos(angle), TOP - 0.26 + 0.24 * Math.sin(angle), Z] as const;
  });
  return [
    ...[1, -1].map((side) => post(height).move(X + side * FRAME, FLOOR, Z)),
    ...[1, -1].map((side) => sphere({ radius: 0.045, detail: 12, material: 'brass' }).move(X + side * FRAME, TOP - 0.215, Z)),
    enamelled(tube({ path: arch, radius: 0.026, segments: 8 })),
    enamelled(cylinder({ radius: 0.055, height: 0.12, segments: 16, bevel: 0.01 })).move(X, TOP - 0.075, Z),
    oilCup(0.05).move(X, TOP + 0.044, Z),
    // Lower bridge with the footstep.
    enamelled(box({ size: [2 * FRAME, 0.07, 0.06], bevel: 0.01 })).move(X, LOW - 0.31, Z),
    cylinder({ radius: 0.05, height: 0.1, segments: 14, material: 'brass' }).move(X, LOW - 0.26, Z),
    box({ size: [2 * FRAME + 0.26, 0.03, 0.26], bevel: 0.008, material: 'cast-iron' }).move(X, FLOOR + 0.001, Z),
    ...[1, -1].flatMap((side) => [1, -1].map((w) => nut(0.045).move(X + side * (FRAME + 0.07), FLOOR + 0.03, Z + w * 0.08))),
  ];
};

/** Spindle, scissor arms, balls and the sleeve they lift. */
const flyballs = (): Solid[] => {
  const arms = [1, -1].map((side) => {
    const ball: PlanePoint = [X + side * ARM * Math.sin(SWING), PIVOT - ARM * Math.cos(SWING)];
    const elbow: PlanePoint = [X - side * UPPER * Math.sin(SWING), PIVOT + UPPER * Math.cos(SWING)];
    const z = Z + side * 0.034;
    return group(
      eyeBar({ from: elbow, to: ball, z0: z - 0.012, z1: z + 0.012, halfWidth: 0.017, eye: 0.032, bush: false }),
      eyeBar({ from: elbow, to: [X, SLEEVE_Y], z0: z + side * 0.026 - 0.01, z1: z + side * 0.026 + 0.01, halfWidth: 0.014, eye: 0.028, bush: false }),
      roundZ(elbow, Z + Math.min(side * 0.015, side * 0.08), Z + Math.max(side * 0.015, side * 0.08), 0.014, { material: 'brass', segments: 12 }),
      sphere({ radius: BALL_R, detail: 18, material: 'cast-iron' }).move(ball[0], ball[1], z),
      lathe({ profile: [[BALL_R - 0.003, -0.009], [BALL_R + 0.004, -0.006], [BALL_R + 0.004, 0.006], [BALL_R - 0.003, 0.009]], segments: 24, material: 'brass' }).move(ball[0], ball[1], z),
    );
  });
  return [
    cylinder({ radius: 0.022, height: TOP - LOW + 0.26, segments: 12, material: 'stainless' }).move(X, LOW - 0.26, Z),
    ...arms,
    roundZ([X, PIVOT], Z - 0.075, Z + 0.075, 0.018, { material: 'brass', segments: 14 }),
    box({ size: [0.07, 0.09, 0.05], bevel: 0.01, material: 'brass' }).move(X, PIVOT - 0.045, Z),
    // The sleeve with the groove for the fork.
    lathe({ profile: [[0.022, -0.05], [0.05, -0.05], [0.05, 0.03], [0.06, 0.035], [0.06, 0.055], [0.04, 0.06], [0.04, 0.09], [0.06, 0.095], [0.06, 0.115], [0.022, 0.12]], segments: 12, material: 'brass' }).move(X, SLEEVE_Y, Z),
    roundZ([X, SLEEVE_Y], Z - 0.085, Z + 0.085, 0.013, { material: 'steel', segments: 12 }),
  ];
};

/** Rope, counter shaft, mitre gears: what turns the spindle. */
const drive = (): Solid[] => [
  rope(SHAFT, ROPE_R, [X, LOW], PULLEY_R - 0.012, SHAFT_Z.pulley),
  alongZ(lathe({ profile: [[0.02, -0.03], [PULLEY_R, -0.03], [PULLEY_R, -0.023], [PULLEY_R - 0.027, 0], [PULLEY_R, 0.023], [PULLEY_R, 0.03], [0.02, 0.03]], segments: 26, material: 'brass' })).move(X, LOW, SHAFT_Z.pulley),
  roundZ([X, LOW], SHAFT_Z.pulley - 0.12, Z - 0.06, 0.024, { segments: 16 }),
  alongZ(mitre(0.11, 0.05)).move(X, LOW, Z - 0.11),
  mitre(0.11, 0.05).scale([1, -1, 1]).turn('y', 9).move(X, LOW + 0.11, Z),
  ...[SHAFT_Z.pulley + 0.14, 0.16].map((z) =>
    group(
      post(LOW - FLOOR - 0.03).move(X, FLOOR, z),
      enamelled(box({ size: [0.15, 0.07, 0.09], bevel: 0.012 })).move(X, LOW - 0.045, z),
      roundZ([X, LOW], z - 0.055, z + 0.055, 0.045, { material: 'brass', segments: 16 }),
      oilCup(0.035).move(X, LOW + 0.042, z),
    ),
  ),
];

const CRANK_X = X - FRAME;
const CRANK_Y = SLEEVE_Y + 0.075;

/** Fork and bell crank that turn the sleeve's rise into a pull on the throttle's rod. */
const bellCrank = (): Solid[] => {
  const z = THROTTLE_ROD_Z;
  return [
    eyeBar({ from: [CRANK_X, CRANK_Y], to: [X, CRANK_Y], z0: z - 0.013, z1: z + 0.013, halfWidth: 0.017, eye: 0.034, bush: false }),
    eyeBar({ from: [CRANK_X, CRANK_Y], to: [CRANK_X, THROTTLE_ROD_Y], z0: z - 0.04, z1: z - 0.016, halfWidth: 0.016, eye: 0.03, bush: false }),
    roundZ([X, CRANK_Y], Z - 0.055, z + 0.02, 0.012, { segments: 12 }),
    roundZ([CRANK_X, CRANK_Y], Z, z + 0.03, 0.02, { segments: 14 }),
    alongZ(nut(0.034)).move(CRANK_X, CRANK_Y, z + 0.014),
    roundZ([CRANK_X, THROTTLE_ROD_Y], z - 0.045, z + 0.03, 0.012, { segments: 12 }),
    // Its bearing stands out from the post.
    alongX(cylinder({ radius: 0.03, height: 0.06, segments: 16, material: 'brass' })).move(CRANK_X - 0.03, CRANK_Y, Z),
    ...throttleRod(CRANK_X),
  ];
};

/** The centrifugal governor with its drive and its rod to the throttle. */
export const governor = (): Solid[] => [...frame(), ...flyballs(), ...drive(), ...bellCrank(), flangePair(0.07, 4, 'brass', 12).move(X, LOW - 0.15, Z)];
