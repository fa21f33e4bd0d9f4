import { box, cylinder, group, lathe, pipeRun, sphere, torus, type Solid } from '../../kit/index.js';
import { CISTERN, FLOOR, PIVOT_X } from './dimensions.js';
import { alongX, alongZ, DARK_OAK, enamelled, flangePair, heads, nut, OAK, oilCup, stump } from './fittings.js';
import { poseAt } from './kinematics.js';
import { CISTERN_COVER, EDUCTION_PATH } from './valveGear.js';

const RIM = FLOOR + 0.34;
const WATER = FLOOR + 0.17;
const BOTTOM = 0.08;
export const AIR_PUMP_X = poseAt(0).pumpPin[0];
export const CONDENSER_AT = [CISTERN.left + 0.28, FLOOR - 0.2, -0.2] as const;
export const AIR_PUMP_TOP = FLOOR + 0.66;
export const FEED_PUMP_X = PIVOT_X - 0.61;
export const FEED_PUMP_TOP = FLOOR + 0.78;

/** Oak walls of the cistern with iron corners and straps. */
const cistern = (): Solid[] => {
  const { left, right, back, front } = CISTERN;
  const thick = 0.06;
  const planks = 2;
  const height = (RIM - FLOOR) / planks;
  const wall = (length: number): Solid =>
    group(
      box({ size: [length, FLOOR - BOTTOM - 0.006, thick], material: 'wood' }).tint(DARK_OAK).move(0, BOTTOM, 0),
      ...Array.from({ length: planks }, (_, i) =>
        box({ size: [length, height - 0.006, thick], bevel: 0.008, material: 'wood' }).tint(i % 2 ? OAK : '#7a5632').move(0, FLOOR + i * height, 0),
      ),
      ...[-0.3, 0.3].map((part) => box({ size: [0.05, RIM - FLOOR - 0.02, 0.012], material: 'cast-iron' }).move(part * length, FLOOR + 0.01, thick / 2 + 0.005)),
      ...[-0.3, 0.3].flatMap((part) => [0.17].map((y) => alongZ(nut(0.04)).move(part * length, FLOOR + y, thick / 2 + 0.011))),
    );
  const [w, d] = [right - left, front - back];
  const [x, z] = [(left + right) / 2, (front + back) / 2];
  return [
    wall(w).move(x, 0, front - thick / 2 - 0.004),
    wall(w).turn('y', 180).move(x, 0, back + thick / 2 + 0.004),
    wall(d - 2 * thick - 0.012).turn('y', 90).move(right - thick / 2 - 0.004, 0, z),
    wall(d - 2 * thick - 0.012).turn('y', -90).move(left + thick / 2 + 0.004, 0, z),
    // Iron angles up the corners.
    ...[left, right].flatMap((cx) => [back, front].map((cz) => box({ size: [0.07, RIM - FLOOR + 0.004, 0.07], bevel: 0.006, material: 'cast-iron' }).move(cx + (cx < x ? 0.026 : -0.026), FLOOR + 0.001, cz + (cz < z ? 0.026 : -0.026)))),
    // A sill along the rim.
    ...[front, back].map((cz) => box({ size: [w - 0.08, 0.034, 0.09], bevel: 0.008, material: 'wood' }).tint(OAK).move(x, RIM, cz + (cz > z ? -0.034 : 0.034))),
    // Beams across, for the standards of the working gear.
    ...[1, -1].map((side) => box({ size: [0.3, CISTERN_COVER - RIM + 0.02, 0.1], bevel: 0.008, material: 'wood' }).tint(DARK_OAK).move(left + 0.47, RIM - 0.02, side * 0.285)),
    box({ size: [0.1, 0.08, d - 0.13], bevel: 0.008, material: 'wood' }).tint(DARK_OAK).move(left + 0.44, RIM - 0.085, z),
  ];
};

/** Still water in the cistern. */
export const coolingWater = (): Solid =>
  box({ size: [CISTERN.right - CISTERN.left - 0.14, 0.012, CISTERN.front - CISTERN.back - 0.14], material: 'water' }).move((CISTERN.left + CISTERN.right) / 2, WATER, (CISTERN.front + CISTERN.back) / 2);

const condenserVessel = (): Solid[] => {
  const [x, , z] = CONDENSER_AT;
  const top = FLOOR + 0.02;
  return [
    enamelled(stump(0.15, 0.12, top - 0.04, 20, 'green-paint')).move(x, 0, z),
    flangePair(0.175, 8).move(x, top - 0.03, z),
    pipeRun({ path: EDUCTION_PATH.map(([a, b, c]) => [a, b, c] as const), radius: 0.085, bend: 0.15, segments: 16, material: 'cast-iron' }),
    flangePair(0.135, 6).move(x, FLOOR + 0.09, z),
    alongX(flangePair(0.125, 6)).move(x - 0.094, EDUCTION_PATH[0][1], z),
    // Foot: the pipe with the flap valve, from the condenser to the pump.
    pipeRun({ path: [[x, 0.2, z], [x + 0.2, 0.2, z], [AIR_PUMP_X, 0.2, 0]], radius: 0.075, bend: 0.1, segments: 12, material: 'cast-iron' }),
    enamelled(box({ size: [0.16, 0.2, 0.18] })).move((x + AIR_PUMP_X) / 2 + 0.06, 0.12, z * 0.55),
    // Injection cock with its brass handle, on the cistern's rim.
    pipeRun({ path: [[x - 0.02, FLOOR - 0.1, z - 0.12], [x - 0.02, FLOOR - 0.1, -0.42], [x - 0.02, FLOOR + 0.52, -0.42]], radius: 0.022, bend: 0.05, segments: 8, material: 'brass' }),
    torus({ radius: 0.075, tube: 0.011, segments: 18, tubeSegments: 5, material: 'brass' }).move(x - 0.02, FLOOR + 0.52, -0.42),
    ...[0, 60, 120].map((deg) => cylinder({ radius: 0.008, height: 0.15, segments: 6, material: 'brass' }).move(0, -0.075, 0).turn('z', 90).turn('y', deg).move(x - 0.02, FLOOR + 0.52, -0.42)),
    sphere({ radius: 0.022, detail: 8, material: 'brass' }).move(x - 0.02, FLOOR + 0.52, -0.42),
  ];
};

/** The air pump with the hot well round its head. */
const airPump = (): Solid[] => [
  enamelled(stump(0.15, 0.12, AIR_PUMP_TOP - 0.1, 22, 'green-paint')),
  flangePair(0.19, 8).move(0, FLOOR + 0.28, 0),
  enamelled(lathe({ profile: [[0.15, FLOOR + 0.32], [0.18, FLOOR + 0.325], [0.23, FLOOR + 0.38], [0.23, AIR_PUMP_TOP - 0.047]], segments: 26 })),
  cylinder({ radius: 0.25, height: 0.03, segments: 26, material: 'cast-iron' }).move(0, AIR_PUMP_TOP - 0.048, 0),
  heads(10, 0.22, 0.036).move(0, AIR_PUMP_TOP - 0.018, 0),
  lathe({ profile: [[0.09, AIR_PUMP_TOP - 0.02], [0.075, AIR_PUMP_TOP + 0.06], [0.087, AIR_PUMP_TOP + 0.065], [0.087, AIR_PUMP_TOP + 0.085], [0.045, AIR_PUMP_TOP + 0.09], [0.04, AIR_PUMP_TOP + 0.13], [0, AIR_PUMP_TOP + 0.13]], segments: 18, material: 'brass' }),
  oilCup(0.04).move(0.16, AIR_PUMP_TOP - 0.02, 0.06),
].map((solid) => solid.move(AIR_PUMP_X, 0, 0));

/** Feed pump beside the cistern: it sends warm water from the hot well to the boiler. */
const feedPump = (): Solid[] => [
  box({ size: [0.24, 0.04, 0.24], bevel: 0.008, material: 'cast-iron' }).move(FEED_PUMP_X, FLOOR + 0.001, 0),
  ...[-1, 1].flatMap((i) => [-1, 1].map((j) => nut(0.04).move(FEED_PUMP_X + i * 0.09, FLOOR + 0.04, j * 0.09))),
  cylinder({ radius: 0.065, height: FEED_PUMP_TOP - FLOOR - 0.06, segments: 18, material: 'brass' }).move(FEED_PUMP_X, FLOOR + 0.04, 0),
  flangePair(0.1, 6, 'brass').move(FEED_PUMP_X, FLOOR + 0.36, 0),
  lathe({ profile: [[0.065, -0.02], [0.088, -0.02], [0.088, 0.005], [0.045, 0.015], [0.035, 0.06], [0, 0.06]], segments: 14, material: 'brass' }).move(FEED_PUMP_X, FEED_PUMP_TOP - 0.02, 0),
  // From the hot well, over the cistern's rim.
  pipeRun({ path: [[AIR_PUMP_X + 0.2, FLOOR + 0.5, 0], [FEED_PUMP_X - 0.05, FLOOR + 0.5, 0]], radius: 0.034, segments: 12, material: 'copper' }),
  alongX(flangePair(0.06, 4, 'brass', 12)).move(AIR_PUMP_X + 0.29, FLOOR + 0.5, 0),
  pipeRun({ path: [[FEED_PUMP_X, FLOOR + 0.17, 0.05], [FEED_PUMP_X, FLOOR + 0.17, 0.24], [FEED_PUMP_X, FLOOR - 0.03, 0.24]], radius: 0.028, bend: 0.06, segments: 10, material: 'copper' }),
];

/** Cistern with condenser, air pump and hot well, and the feed pump next to it. */
export const condensing = (): Solid[] => [...cistern(), ...condenserVessel(), ...airPump(), ...feedPump()];
