import { box, cylinder, group, lathe, row, type Solid } from '../../kit/index.js';
import { FLAP_SPAN, HULL_RADIUS, NOSE_BASE, SHIP_BASE, shipRadius, STACK_HEIGHT, WINDWARD_DEG } from './dimensions.js';
import { flap } from './flap.js';
import { shieldSkin, tiles } from './heatShield.js';
import { shipEngines } from './raptor.js';
import { weldedHull } from './weldedHull.js';

/** Steel of the nose: rows of gores, each row with its seam. */
const nose = (): Solid[] => {
  const rows = 9;
  const heights = Array.from({ length: rows + 1 }, (_, i) => NOSE_BASE + ((STACK_HEIGHT - NOSE_BASE) * i) / rows);
  return heights.slice(1).flatMap((top, i) => {
    const low = heights[i]!;
    const steps = i === rows - 1 ? 9 : 3;
    const profile = Array.from({ length: steps + 1 }, (_, k): [number, number] => {
      const y = low + (top - low) * (i === rows - 1 ? Math.sin((Math.PI / 2) * (k / steps)) : k / steps);
      return [shipRadius(y), y];
    });
    const plate = lathe({ profile, segments: 48, material: 'stainless' }).crease(60).tint(i % 2 ? '#c6c9cd' : '#bbbec3');
    if (i === 0) return [plate];
    const r = shipRadius(low);
    return [plate, lathe({ profile: [[r - 0.02, low - 0.03], [r + 0.008, low], [r - 0.03, low + 0.03]], segments: 48, material: 'dark-steel' })];
  });
};

const AFT_REACH = FLAP_SPAN / 2;

const aftFlap = (side: 1 | -1): Solid => {
  const y = SHIP_BASE;
  return flap({
    outline: [[4.4, y + 1.5], [AFT_REACH - 0.5, y + 0.9], [AFT_REACH, y + 1.3], [AFT_REACH, y + 7.6], [AFT_REACH - 0.5, y + 8.6], [5.9, y + 12.5], [5.3, y + 13], [4.4, y + 13.2]],
    hinge: [[HULL_RADIUS, y + 0.7], [HULL_RADIUS, y + 14]],
    hingeRadius: 0.62,
    thickness: 0.62,
    degrees: WINDWARD_DEG + side * 90,
    tiledSide: side > 0 ? 1 : -1,
  });
};

/** On the second block the forward flaps are smaller, thinner, nearer the tip and turned to the lee. */
const forwardFlap = (side: 1 | -1): Solid => {
  const [low, high] = [NOSE_BASE + 2.2, NOSE_BASE + 9.6];
  return flap({
    outline: [
      [shipRadius(low) - 0.1, low],
      [6.55, low + 0.5],
      [6.75, low + 0.9],
      [6.7, low + 2.1],
      [6.4, low + 2.9],
      [shipRadius(high) + 0.45, high - 0.05],
      [shipRadius(high) - 0.1, high],
    ],
    hinge: [[shipRadius(low - 0.4) - 0.02, low - 0.5], [shipRadius(high + 0.4) - 0.08, high + 0.5]],
    hingeRadius: 0.34,
    thickness: 0.36,
    degrees: WINDWARD_DEG + side * 108,
    tiledSide: side > 0 ? 1 : -1,
  });
};

/** Raceways up the lee side, the slot that satellites leave by, vents and lifting points. */
const leeSide = (): Solid[] => {
  const lee = WINDWARD_DEG + 180;
  const raceway = (length: number): Solid =>
    group(
      box({ size: [0.5, length, 0.24], bevel: 0.06, material: 'stainless' }).tint('#aeb1b5').move(0, SHIP_BASE + 3, HULL_RADIUS + 0.05),
      row(Math.floor(length / 1.83), [0, 1.83, 0], () => box({ size: [0.6, 0.08, 0.28], material: 'dark-steel' }).move(0, SHIP_BASE + 3.7, HULL_RADIUS + 0.06)),
    );
  return [
    ...[-62, 62].map((degrees) => raceway(33).turn('y', lee + degrees)),
    group(
      box({ size: [7.4, 1.05, 0.16], bevel: 0.05, material: 'dark-steel' }).warp((x, y, z) => {
        const angle = x / HULL_RADIUS;
        return [(HULL_RADIUS + z) * Math.sin(angle), y, (HULL_RADIUS + z) * Math.cos(angle)];
      }).move(0, SHIP_BASE + 31.6, 0),
    ).turn('y', lee),
    ...[-66, -40, 40, 66].map((degrees) =>
      group(
        cylinder({ radius: 0.24, height: 0.16, segments: 16, bevel: 0.03, material: 'dark-steel' }).turn('x', 90).move(0, SHIP_BASE + 29.2, HULL_RADIUS - 0.02),
        cylinder({ radius: 0.14, height: 0.14, segments: 12, bevel: 0.03, material: 'dark-steel' }).turn('x', 90).move(0.5, SHIP_BASE + 18.3, HULL_RADIUS - 0.02),
        box({ size: [0.5, 0.3, 0.1], bevel: 0.03, material: 'dark-steel' }).move(-0.4, SHIP_BASE + 1.1, HULL_RADIUS - 0.01),
      ).turn('y', lee + degrees),
    ),
    group(
      box({ size: [1.5, 1.3, 0.35], bevel: 0.08, material: 'steel' }).move(0, SHIP_BASE + 0.55, HULL_RADIUS),
      [-0.4, 0.1, 0.5].map((x) => cylinder({ radius: 0.16, height: 0.12, segments: 14, material: 'dark-steel' }).turn('x', 90).move(x, SHIP_BASE + 1.2, HULL_RADIUS + 0.15)),
    ).turn('y', lee + 20),
  ];
};

/** The upper stage on top of the booster. */
export const ship = (): Solid[] => [
  // The foot of the skirt; its engines stand inside, over the dome of the hot-staging ring.
  lathe({ profile: [[4.3, SHIP_BASE - 0.03], [HULL_RADIUS + 0.05, SHIP_BASE - 0.03], [HULL_RADIUS + 0.05, SHIP_BASE + 0.16], [4.3, SHIP_BASE + 0.16], [4.3, SHIP_BASE - 0.03]], segments: 48, material: 'steel' }),
  ...weldedHull(SHIP_BASE + 0.16, NOSE_BASE, SHIP_BASE, 11),
  ...shipEngines().map((engine) => engine.move(0, SHIP_BASE - 0.15, 0)),
  ...nose(),
  ...shieldSkin(),
  ...tiles(),
  ...([1, -1] as const).flatMap((side) => [aftFlap(side), forwardFlap(side)]),
  ...leeSide(),
];
