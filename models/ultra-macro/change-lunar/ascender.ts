import { boltCircle, box, cylinder, group, mirrored, ring, sphere, torus, tube, type Solid } from '../../kit/index.js';
import { ASCENDER_BASE, ASCENDER_TOP, ASCENDER_WIDTH, SMALL_WING, TOTAL_HEIGHT } from './dimensions.js';
import { engine, thruster } from './engine.js';
import { flag } from './flag.js';
import { BLACK, foilBall, foilPrism, foilBox } from './foil.js';
import { solarWing } from './solarWing.js';

const HALF = ASCENDER_WIDTH / 2;
const CUT = 0.26;

/** A square with its corners cut, [x, z] from +z towards +x. */
const outline = (half: number, cut: number): [number, number][] => [
  [-half + cut, half], [half - cut, half], [half, half - cut], [half, -half + cut],
  [half - cut, -half], [-half + cut, -half], [-half, -half + cut], [-half, half - cut],
];

/** The ascent stage: foil-wrapped box with four tanks, small wings, radar, docking bars and the hatch for the sample. */
export const ascender = (): Solid[] => [
  foilPrism(outline(HALF, CUT), ASCENDER_BASE, outline(HALF, CUT), ASCENDER_TOP - 0.12, { seed: 110 }),
  foilPrism(outline(HALF, CUT), ASCENDER_TOP - 0.12, outline(HALF - 0.22, CUT * 0.8), ASCENDER_TOP, { seed: 120 }),
  ...[ASCENDER_BASE + 0.03, ASCENDER_TOP - 0.13].map((y) => rail(y)),
  engine(0.24, 0.3, 14).move(0, ASCENDER_BASE - 0.24, 0),
  ...ring(4, HALF * 1.16, (i) => foilBall(0.27, { seed: 130 + i }).move(0, ASCENDER_BASE + 0.5, 0), { startDeg: 45 }),
  ...ring(4, HALF * 1.16, () => torus({ radius: 0.272, tube: 0.018, segments: 24, tubeSegments: 4, material: 'titanium' }).move(0, ASCENDER_BASE + 0.5, 0), { startDeg: 45 }),
  ...mirrored('x', solarWing(SMALL_WING).move(HALF + 0.01, ASCENDER_TOP - 0.42, 0)),
  ...faces(),
  ...corners(),
  ...docking(),
];

const rail = (y: number): Solid =>
  group(
    [0, 180].map((turn) => box({ size: [ASCENDER_WIDTH - 2 * CUT, 0.04, 0.03], bevel: 0.008, material: 'aluminium' }).move(0, y, HALF + 0.014).turn('y', turn)),
    [90, 270].map((turn) => box({ size: [ASCENDER_WIDTH - 2 * CUT, 0.04, 0.03], bevel: 0.008, material: 'aluminium' }).move(0, y, HALF + 0.014).turn('y', turn)),
  );

const faces = (): Solid[] => [
  flag(0.36).move(0, ASCENDER_TOP - 0.36, HALF + 0.034),
  box({ size: [0.74, 0.4, 0.02], bevel: 0.005, material: 'white-paint' }).move(0, ASCENDER_BASE + 0.12, HALF + 0.026),
  ...Array.from({ length: 5 }, (_, i) => box({ size: [0.7, 0.01, 0.008], material: 'grey-paint' }).move(0, ASCENDER_BASE + 0.19 + i * 0.065, HALF + 0.04)),
  box({ size: [0.8, 0.62, 0.02], bevel: 0.005, material: 'white-paint' }).move(0, ASCENDER_BASE + 0.2, -HALF - 0.026),
  // Rendezvous radar and laser on the back edge of the roof.
  foilBox([0.24, 0.2, 0.2], { colours: BLACK, seed: 140 }).move(0.25, ASCENDER_TOP - 0.01, -0.42),
  cylinder({ radius: 0.075, height: 0.04, segments: 24, bevel: 0.006, material: 'dark-glass' }).turn('x', -90).move(0.25, ASCENDER_TOP + 0.1, -0.53),
  // Star camera.
  cylinder({ radius: 0.06, radiusTop: 0.09, height: 0.24, segments: 22, open: true, material: 'black-paint' }).twoSided().turn('x', -35).move(-0.3, ASCENDER_TOP + 0.02, -0.36),
  box({ size: [0.16, 0.1, 0.16], bevel: 0.012, material: 'grey-paint' }).move(-0.3, ASCENDER_TOP - 0.03, -0.34),
  // Omnidirectional antennas.
  ...[-0.36, 0.36].map((x) =>
    group(
      cylinder({ radius: 0.02, height: 0.14, segments: 12, material: 'aluminium' }).move(x, ASCENDER_TOP - 0.02, 0.3),
      cylinder({ radius: 0.045, radiusTop: 0.02, height: 0.13, segments: 18, material: 'white-plastic' }).move(x, ASCENDER_TOP + 0.12, 0.3),
    ),
  ),
];

/** Thruster clusters on the four cut corners. */
const corners = (): Solid[] =>
  ring(4, HALF * 1.19, () => [
    foilBox([0.24, 0.2, 0.1], { seed: 150 }).move(0, ASCENDER_TOP - 0.36, 0.05),
    ...[-1, 1].map((side) => thruster(0.12).turn('z', side * 90).move(side * 0.2, ASCENDER_TOP - 0.26, 0.06)),
    ...[-0.06, 0.06].map((x) => thruster(0.12).move(x, ASCENDER_TOP - 0.46, 0.06)),
    thruster(0.12).turn('x', -90).move(0, ASCENDER_TOP - 0.26, 0.2),
  ], { startDeg: 45 });

/** Three bars that the orbiter's claws grip, the hatch of the sample container between them, and the cross to aim at. */
const docking = (): Solid[] => {
  const y = ASCENDER_TOP;
  const top = TOTAL_HEIGHT;
  return [
    cylinder({ radius: 0.3, radiusTop: 0.26, height: 0.22, segments: 32, bevel: 0.012, material: 'aluminium' }).move(0, y - 0.01, 0),
    cylinder({ radius: 0.17, height: 0.08, segments: 28, bevel: 0.014, material: 'titanium' }).move(0, y + 0.2, 0),
    boltCircle({ count: 12, radius: 0.215, size: 0.024, material: 'dark-steel' }).move(0, y + 0.208, 0),
    ...ring(3, 0.34, () => [
      tube({ path: [[-0.12, y - 0.02, 0], [-0.12, y + 0.3, 0], [0.12, y + 0.3, 0], [0.12, y - 0.02, 0]], radius: 0.022, segments: 10, material: 'stainless' }),
    ], { startDeg: 60 }),
    // The target: a cross on a mast; its tip is the stack's highest point.
    tube({ path: [[0, y + 0.27, 0], [0, top - 0.02, 0]], radius: 0.012, segments: 8, material: 'black-paint' }),
    box({ size: [0.16, 0.02, 0.03], material: 'white-paint' }).move(0, top - 0.02, 0),
    box({ size: [0.03, 0.02, 0.16], material: 'white-paint' }).tint('#eceae4').move(0, top - 0.0205, 0),
    sphere({ radius: 0.03, detail: 8, material: 'chrome' }).move(0.14, y + 0.02, 0.4),
  ];
};
