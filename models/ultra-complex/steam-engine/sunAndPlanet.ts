import { box, circleOutline, extrude, gearOutline, group, loft, type MaterialName, type Solid } from '../../kit/index.js';
import { CONNECTING_ROD, GEAR_PITCH_R, GEAR_TEETH, GEAR_WIDTH, SHAFT_Z } from './dimensions.js';
import { alongZ, eyeBar, heads, jointPin, nut, oilCup, roundZ } from './fittings.js';
import { SHAFT, type PlanePoint, type Pose } from './kinematics.js';

const ADDENDUM = 0.024;
const DEDENDUM = 0.031;
/** Where a tooth's middle lies in `gearOutline`'s pitch. */
const TOOTH_MIDDLE = 0.51;

/** A spur gear about z with a rim, a thinner disc, a hub and arms; its first tooth points along +x. */
export const spurGear = ({ teeth, pitchR, width, arms, hub, addendum = ADDENDUM, dedendum = DEDENDUM, material = 'cast-iron' }: {
  teeth: number; pitchR: number; width: number; arms: number; hub: number; addendum?: number; dedendum?: number; material?: MaterialName;
}): Solid => {
  const root = pitchR - dedendum;
  const rimInner = root - 0.05;
  const holes = arms > 0
    ? Array.from({ length: arms }, (_, i) => {
        const [from, to] = [((i + 0.5) * 2 * Math.PI) / arms - Math.PI / arms, ((i + 0.5) * 2 * Math.PI) / arms + Math.PI / arms];
        const [r0, r1] = [hub + 0.045, rimInner - 0.025];
        const at = (r: number, angle: number): readonly [number, number] => [r * Math.cos(angle), r * Math.sin(angle)];
        const half = 0.05;
        return [
          ...Array.from({ length: 7 }, (_, k) => at(r1, from + half / r1 + ((to - from - (2 * half) / r1) * k) / 6)),
          ...Array.from({ length: 3 }, (_, k) => at(r0, to - half / r0 - ((to - from - (2 * half) / r0) * k) / 2)),
        ];
      })
    : [];
  return group(
    extrude({ outline: gearOutline({ teeth, root, tip: pitchR + addendum }), holes: [circleOutline({ radius: rimInner, segments: 48 })], depth: width, material }).move(0, 0, -width / 2),
    extrude({ outline: circleOutline({ radius: rimInner + 0.015, segments: 48 }), holes, depth: width * 0.45, material }).move(0, 0, -width * 0.225),
    roundZ([0, 0], -width * 0.56, width * 0.56, hub, { material, segments: 28, bevel: 0.012 }),
  ).turn('z', (-360 * TOOTH_MIDDLE) / teeth);
};

/** Turn of the sun that lays a gap, and of the planet that lays a tooth, on the line of centres, degrees. */
export const meshTurnsDeg = (planet: PlanePoint): { sun: number; planet: number } => {
  const lineDeg = (Math.atan2(planet[1] - SHAFT[1], planet[0] - SHAFT[0]) * 180) / Math.PI;
  return { sun: lineDeg + 180 / GEAR_TEETH, planet: lineDeg + 180 };
};

const gear = (): Solid => spurGear({ teeth: GEAR_TEETH, pitchR: GEAR_PITCH_R, width: GEAR_WIDTH, arms: 6, hub: 0.14 });

/** The two equal gears and the link that keeps them at their distance. */
export const sunAndPlanet = (pose: Pose): Solid[] => {
  const turns = meshTurnsDeg(pose.planet);
  const [x, y] = pose.planet;
  return [
    gear().turn('z', turns.sun).move(SHAFT[0], SHAFT[1], SHAFT_Z.sun),
    gear().turn('z', turns.planet).move(x, y, SHAFT_Z.sun),
    eyeBar({ from: SHAFT, to: pose.planet, z0: -0.108, z1: -0.068, halfWidth: 0.05, eye: 0.125 }),
    // The shaft's square end with its key, and the planet's pin in the link.
    roundZ(SHAFT, SHAFT_Z.sun, -0.05, 0.07, { segments: 24, bevel: 0.008 }),
    box({ size: [0.04, 0.03, 0.03], material: 'dark-steel' }).move(SHAFT[0], SHAFT[1] + 0.115, SHAFT_Z.sun + 0.1),
    roundZ(pose.planet, SHAFT_Z.sun, -0.04, 0.07, { segments: 24 }),
  ];
};

/** A bar of cross section along y: half the width of each of its two plates at y. */
const crossBar = (y0: number, y1: number, halfAt: (t: number) => number, thickness: number): Solid => {
  const plate = (turned: boolean): Solid =>
    loft({
      sections: Array.from({ length: 9 }, (_, i) => {
        const t = i / 8;
        const [y, h, k] = [y0 + (y1 - y0) * t, halfAt(t), thickness / 2];
        const corners = [[h, k], [-h, k], [-h, -k], [h, -k]] as const;
        return corners.map(([a, b]) => (turned ? ([b, y, -a] as const) : ([a, y, b] as const)));
      }),
    });
  return group(plate(false), plate(true).scale([0.98, 1, 1]));
};

/** The connecting rod from the planet up to the end of the beam. */
export const connectingRod = (pose: Pose): Solid[] => {
  const { planet, rodPin } = pose;
  const length = CONNECTING_ROD;
  const forkFrom = length - 0.62;
  const half = (t: number): number => 0.045 + 0.05 * Math.sin(Math.PI * Math.min(1, Math.max(0, t)));
  const rod = group(
    // Foot: a flange bolted to the planet, so that the planet cannot turn on the rod.
    roundZ([0, 0], -0.036, 0.04, 0.215, { material: 'cast-iron', segments: 36, bevel: 0.012 }),
    alongZ(heads(8, 0.172, 0.05)).move(0, 0, 0.038),
    roundZ([0, 0], 0.03, 0.07, 0.1, { material: 'brass', segments: 24, bevel: 0.008 }),
    alongZ(nut(0.075)).move(0, 0, 0.068),
    crossBar(0.16, forkFrom, half, 0.05).paint('green-paint').tint('#1d4332'),
    ...[0.24, forkFrom - 0.05].map((y) => box({ size: [0.17, 0.09, 0.13], bevel: 0.014, material: 'steel' }).move(0, y - 0.045, 0)),
    // The fork that takes the beam's end between its two eyes.
    box({ size: [0.16, 0.12, 0.39], bevel: 0.03, material: 'steel' }).move(0, forkFrom - 0.02, 0),
    ...[1, -1].map((side) => eyeBar({ from: [0, length], to: [0, forkFrom + 0.03], z0: side * 0.17 - 0.024, z1: side * 0.17 + 0.024, halfWidth: 0.045, eye: 0.095, bush: false })),
    ...[1, -1].map((side) => roundZ([0, length], side * 0.17 - 0.032, side * 0.17 + 0.032, 0.066, { material: 'brass', segments: 18 })),
    ...[1, -1].flatMap((side) => [
      box({ size: [0.022, 0.06, 0.1], bevel: 0.003, material: 'dark-steel' }).move(0, length - 0.17, side * 0.17),
      box({ size: [0.13, 0.018, 0.026], bevel: 0.003, material: 'dark-steel' }).move(0, length - 0.15, side * 0.17),
    ]),
    oilCup(0.05).move(0, length + 0.09, 0.17),
  );
  return [
    rod.turn('z', (Math.atan2(planet[0] - rodPin[0], rodPin[1] - planet[1]) * 180) / Math.PI).move(planet[0], planet[1], 0),
    jointPin(rodPin, 0.205, 0.056),
  ];
};
