import { box, cylinder, group, lathe, pipeRun, smoothPath, sphere, torus, tube, type Solid } from '../../kit/index.js';
import { CISTERN, CYLINDER_OUTSIDE, CYLINDER_X, FLOOR, GOVERNOR, STEAM_PIPE } from './dimensions.js';
import { alongX, alongZ, enamelled, flangePair, head, heads, nut, roundZ, stump } from './fittings.js';

const FACE_X = CYLINDER_X + CYLINDER_OUTSIDE / 2;
export const CHEST_X = FACE_X + 0.27;
export const UPPER_CHEST_Y = 2.62;
export const LOWER_CHEST_Y = 0.84;
export const PLUG_X = -2.31;
const CHEST = { width: 0.3, height: 0.24, depth: 0.56 } as const;
/** The steam valves stand in front, the exhaust valves behind. */
const STEAM_Z = 0.19;
const EXHAUST_Z = -0.19;
/** How far the valve's eye stands above the chest's bottom. */
const EYE = CHEST.height + 0.24;

/** One valve: a bonnet with its bolts, the brass gland and the stem with its lifting eye. */
const bonnet = (): Solid =>
  group(
    stump(0.115, -0.002, 0.028, 20, 'cast-iron'),
    heads(6, 0.09, 0.03).move(0, 0.028, 0),
    lathe({ profile: [[0.06, 0.026], [0.034, 0.066], [0.045, 0.112], [0.045, 0.135], [0, 0.14]], segments: 12, material: 'brass' }),
    stump(0.011, 0.13, 0.3, 8, 'stainless'),
    alongZ(torus({ radius: 0.02, tube: 0.007, segments: 10, tubeSegments: 4, material: 'brass' })).move(0, 0.315, 0),
  );

/** A valve chest with its port to the cylinder and two valves on top, about its middle at y = 0. */
const chest = (): Solid => {
  const { width, height, depth } = CHEST;
  return group(
    enamelled(box({ size: [width, height, depth], bevel: 0.018 })).move(CHEST_X, 0, 0),
    enamelled(box({ size: [width + 0.04, 0.03, depth + 0.04], bevel: 0.006 })).move(CHEST_X, height - 0.006, 0),
    enamelled(box({ size: [0.2, 0.15, 0.34], bevel: 0.012 })).move(FACE_X + 0.07, 0.045, 0),
    box({ size: [0.034, 0.2, 0.4], material: 'cast-iron' }).move(FACE_X + 0.075, 0.02, 0),
    ...[0.055, 0.185].flatMap((y) => [-0.17, 0, 0.17].map((z) => alongX(head(0.026)).move(FACE_X + 0.091, y, z))),
    ...[STEAM_Z, EXHAUST_Z].map((z) => bonnet().scale([0.74, 0.74, 0.74]).move(CHEST_X, height + 0.024, z)),
    // A cover on the face towards the driver.
    box({ size: [0.02, height - 0.06, depth - 0.08], material: 'cast-iron' }).move(CHEST_X + width / 2 + 0.006, 0.03, 0),
    ...[0.055, height - 0.055].flatMap((y) => [-0.2, -0.07, 0.07, 0.2].map((z) => alongX(head(0.026)).move(CHEST_X + width / 2 + 0.015, y, z))),
  );
};

const uprightPipe = (x: number, radius: number, material: 'cast-iron' | 'copper', joint: number): Solid => {
  const bottom = LOWER_CHEST_Y + CHEST.height + 0.02;
  const top = UPPER_CHEST_Y;
  return group(
    cylinder({ radius, height: top - bottom, segments: 18, open: true, material }).move(x, bottom, 0),
    ...[bottom + joint, top - 0.03].map((y) => flangePair(radius * 1.5, 5, 'cast-iron', 14).move(x, y, 0)),
  );
};

/** Both chests, the two pipes between them, the exhaust down to the condenser. */
export const valveChests = (): Solid[] => [
  chest().move(0, UPPER_CHEST_Y, 0),
  chest().move(0, LOWER_CHEST_Y, 0),
  // Steam goes down in copper, exhaust in iron; both between the valves.
  uprightPipe(CHEST_X - 0.075, 0.045, 'copper', 0.66),
  uprightPipe(CHEST_X + 0.075, 0.048, 'cast-iron', 0.8),
];

/** The eduction pipe from the lower chest into the condenser's top. */
export const EDUCTION_PATH = [
  [CHEST_X + 0.1, LOWER_CHEST_Y + 0.1, -0.2],
  [CISTERN.left + 0.28, LOWER_CHEST_Y + 0.1, -0.2],
  [CISTERN.left + 0.28, FLOOR + 0.02, -0.2],
] as const;

/** Steam riser from the boiler's main under the floor, with the throttle, into the upper chest. */
export const steamPipe = (): Solid[] => {
  const { x, z, throttleY } = STEAM_PIPE;
  const top = UPPER_CHEST_Y + 0.12;
  return [
    pipeRun({ path: [[x, FLOOR - 0.02, z], [x, top, z], [x, top, 0.2]], radius: 0.062, bend: 0.16, segments: 16, material: 'copper' }),
    flangePair(0.1, 6, 'brass').move(x, FLOOR + 0.05, z),
    flangePair(0.105, 6, 'brass').move(x, 1.3, z),
    alongZ(flangePair(0.105, 6, 'brass')).move(x, top, 0.3),
    // Throttle: a short brass body whose butterfly turns on a spindle along z.
    lathe({ profile: [[0.062, -0.14], [0.085, -0.11], [0.085, 0.11], [0.062, 0.14]], segments: 16, material: 'brass' }).move(x, throttleY, z),
    ...[-0.15, 0.15].map((y) => flangePair(0.11, 6, 'brass').move(x, throttleY + y, z)),
    roundZ([x, throttleY], z - 0.13, z - 0.07, 0.03, { material: 'brass' }),
    roundZ([x, throttleY], z - 0.19, z - 0.05, 0.013, { segments: 10 }),
    box({ size: [0.028, 0.3, 0.016], material: 'steel' }).move(x, throttleY - 0.02, z - 0.155),
    alongZ(nut(0.03)).scale([1, 1, -1]).move(x, throttleY, z - 0.163),
    sphere({ radius: 0.02, detail: 8, material: 'brass' }).move(x, throttleY + 0.26, z - 0.163),
  ];
};

/** Height of the governor's rod: the throttle lever's upper end. */
export const THROTTLE_ROD_Y = STEAM_PIPE.throttleY + 0.26;
export const THROTTLE_ROD_Z = STEAM_PIPE.z - 0.163;

/** Rods that lift the valves stand before the chests. */
const LIFT_X = PLUG_X - 0.15;

/** A rod from a lever's arm to the eye of a valve. */
const liftingRod = (fromY: number, eyeY: number, z: number, eyeZ: number): Solid =>
  group(
    cylinder({ radius: 0.01, height: Math.abs(eyeY - fromY) + 0.03, segments: 6, material: 'stainless' }).move(LIFT_X, Math.min(fromY, eyeY) - 0.015, z),
    cylinder({ radius: 0.01, height: Math.hypot(LIFT_X - CHEST_X, z - eyeZ) + 0.02, segments: 6, material: 'stainless' }).along([LIFT_X, eyeY, z], [CHEST_X, eyeY, eyeZ]),
    ...[fromY, eyeY].map((y) => sphere({ radius: 0.019, detail: 8, material: 'brass' }).move(LIFT_X, y, z)),
  );

/** A hand lever of the working gear: an arbor across, a curved brass handle towards the driver. */
const handLever = (y: number, droop: number, armZ: number): Solid =>
  group(
    roundZ([PLUG_X + 0.12, y], -0.3, 0.3, 0.019, { segments: 14 }),
    tube({ path: smoothPath([[PLUG_X + 0.12, y, 0.21], [PLUG_X + 0.26, y + 0.02 - droop * 0.2, 0.21], [PLUG_X + 0.4, y + 0.02 - droop * 0.6, 0.21], [PLUG_X + 0.52, y + 0.06 - droop, 0.21]], 3), radii: Array.from({ length: 10 }, (_, i) => 0.017 - i * 0.0005), segments: 7, material: 'brass' }),
    sphere({ radius: 0.03, detail: 8, material: 'brass' }).move(PLUG_X + 0.52, y + 0.06 - droop, 0.21),
    roundZ([PLUG_X + 0.12, y], 0.175, 0.245, 0.034, { material: 'brass', segments: 14 }),
    // The tappet arm that the plug rod strikes.
    roundZ([PLUG_X + 0.12, y], 0.06, 0.1, 0.032, { segments: 14 }),
    box({ size: [0.15, 0.026, 0.03], material: 'steel' }).move(PLUG_X + 0.06, y - 0.013, 0.08),
    // A back arm for the rod to its valve.
    roundZ([PLUG_X + 0.12, y], armZ - 0.025, armZ + 0.025, 0.032, { segments: 14 }),
    box({ size: [PLUG_X + 0.12 - LIFT_X + 0.02, 0.022, 0.022], material: 'steel' }).move((PLUG_X + 0.12 + LIFT_X) / 2, y - 0.011, armZ),
  );

/** Levers, the two slotted standards that hold them, and the tappets on the plug rod. */
export const handGear = (): Solid[] => {
  const levers = [1.18, 1.48, 1.78];
  const [back, front] = [-0.205, 0.21];
  return [
    handLever(levers[0]!, 0.05, back),
    handLever(levers[1]!, 0.12, front),
    handLever(levers[2]!, 0.19, back),
    liftingRod(levers[0]!, LOWER_CHEST_Y + EYE, back, EXHAUST_Z),
    liftingRod(levers[1]!, LOWER_CHEST_Y + EYE, front, STEAM_Z),
    liftingRod(levers[1]!, UPPER_CHEST_Y + EYE, front, STEAM_Z),
    liftingRod(levers[2]!, UPPER_CHEST_Y + EYE, back, EXHAUST_Z),
    ...[1, -1].map((side) =>
      group(
        box({ size: [0.07, 2 - CISTERN_COVER, 0.03], bevel: 0.008, material: 'cast-iron' }).move(PLUG_X + 0.12, CISTERN_COVER, side * 0.285),
        box({ size: [0.17, 0.03, 0.09], bevel: 0.006, material: 'cast-iron' }).move(PLUG_X + 0.12, CISTERN_COVER + 0.001, side * 0.285),
        sphere({ radius: 0.042, detail: 12, material: 'brass' }).move(PLUG_X + 0.12, 2.03, side * 0.285),
        ...levers.map((y) => roundZ([PLUG_X + 0.12, y], side > 0 ? 0.265 : -0.305, side > 0 ? 0.305 : -0.265, 0.042, { material: 'brass', segments: 14 })),
      ),
    ),
    // Tappets: blocks pegged to the plug rod above and below each lever.
    ...[1.33, 1.62, 2.02].map((y) => box({ size: [0.1, 0.09, 0.12], bevel: 0.01, material: 'brass' }).move(PLUG_X + 0.02, y, 0.055)),
  ];
};

/** Top of the beam across the cistern on which the standards stand. */
export const CISTERN_COVER = FLOOR + 0.36;

/** The rod from the governor's bell crank to the throttle. */
export const throttleRod = (fromX: number): Solid[] => [
  alongX(cylinder({ radius: 0.0125, height: fromX - STEAM_PIPE.x, segments: 10, material: 'stainless' })).move(STEAM_PIPE.x, THROTTLE_ROD_Y, THROTTLE_ROD_Z),
  ...[STEAM_PIPE.x, fromX].map((x) => roundZ([x, THROTTLE_ROD_Y], THROTTLE_ROD_Z - 0.02, THROTTLE_ROD_Z + 0.02, 0.026, { material: 'brass', segments: 14 })),
  // A turnbuckle for adjusting it.
  alongX(cylinder({ radius: 0.022, height: 0.16, segments: 6, material: 'brass' })).move((STEAM_PIPE.x + GOVERNOR.x) / 2, THROTTLE_ROD_Y, THROTTLE_ROD_Z),
];
