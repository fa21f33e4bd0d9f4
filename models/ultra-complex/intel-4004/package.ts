import { box, cylinder, extrude, group, plate, rectangleOutline, tube, type Solid } from '../../kit/index.js';
import { BODY, BODY_Y, DIE_TOP, pads, PIN_PITCH, PINS, ROW_SPACING, TOP_Y, WELL_Y } from './dimensions.js';

/** The opening over the die, and the step inside it on which the package's own lines end. */
const WELL = { length: 6.4, width: 5 } as const;
const STEP = { length: 5.2, width: 4.1 } as const;

const layer = (y: number, height: number, hole: { length: number; width: number } | null, tint: string): Solid =>
  extrude({
    outline: rectangleOutline({ size: [BODY.length, BODY.width], radius: 0.25 }),
    holes: hole ? [rectangleOutline({ size: [hole.length, hole.width], radius: 0.15 })] : [],
    depth: height,
    bevel: 0.05,
    material: 'ceramic',
  })
    .turn('x', -90)
    .move(0, y, 0)
    .tint(tint);

/** White ceramic in layers, open over the die; a ring of gold where the lid was brazed on. */
const body = (): Solid[] => [
  layer(BODY_Y, BODY.layer, null, '#e9e5dc'),
  layer(WELL_Y, 0.34, STEP, '#e2ddd2'),
  layer(WELL_Y + 0.34, BODY.layer - 0.34, WELL, '#efebe2'),
  extrude({
    outline: rectangleOutline({ size: [WELL.length + 1, WELL.width + 0.9], radius: 0.3 }),
    holes: [rectangleOutline({ size: [WELL.length + 0.12, WELL.width + 0.12], radius: 0.15 })],
    depth: 0.05,
    material: 'gold',
  })
    .turn('x', -90)
    .move(0, TOP_Y, 0),
  // Gold under the die, and the mark of pin 1.
  plate({ size: [STEP.length - 0.2, STEP.width - 0.2], thickness: 0.02, corner: 0.1, material: 'gold' }).move(0, WELL_Y, 0),
  cylinder({ radius: 0.55, height: 0.03, segments: 40, material: 'gold' }).move(-BODY.length / 2 + 1.5, TOP_Y - 0.01, BODY.width / 2 - 1.4),
];

/** Where pin `index` meets the body: eight in front from left to right, eight behind from right to left. */
const pinAt = (index: number): [number, number] => {
  const half = PINS / 2;
  const i = index < half ? index : PINS - 1 - index;
  return [(i - (half - 1) / 2) * PIN_PITCH, index < half ? ROW_SPACING / 2 : -ROW_SPACING / 2];
};

/** A pin of gold-plated iron: a broad shoulder brazed to the body's side, a tapered leg down to the board. */
const pin = (index: number): Solid => {
  const [x, z] = pinAt(index);
  const side = Math.sign(z);
  const shape: [number, number][] = [[-0.7, BODY_Y + 0.65], [-0.7, 3.1], [-0.24, 2.5], [-0.24, 0.35], [-0.12, 0], [0.12, 0], [0.24, 0.35], [0.24, 2.5], [0.7, 3.1], [0.7, BODY_Y + 0.65]];
  return group(
    extrude({ outline: shape.reverse(), depth: 0.25, bevel: 0.03, material: 'gold' }).move(x, 0, z - 0.125),
    box({ size: [1.4, 0.25, Math.abs(z) - BODY.width / 2 + 0.12], bevel: 0.03, material: 'gold' }).move(x, BODY_Y + 0.42, side * (BODY.width / 2 + (Math.abs(z) - BODY.width / 2) / 2)),
  );
};

/** Grey lines on the step, one from each pad's finger towards the edge, and the gold wires, 25 µm thick. */
const leads = (): Solid[] =>
  pads().flatMap(([x, z], i): Solid[] => {
    const onShortEdge = Math.abs(x) > 1.8;
    const out: [number, number] = onShortEdge ? [Math.sign(x) * (STEP.length / 2 + 0.22), z * 1.35] : [x * 1.28, Math.sign(z) * (STEP.width / 2 + 0.18)];
    const y = WELL_Y + 0.34;
    const wireTop = DIE_TOP + 0.32;
    return [
      box({ size: [onShortEdge ? 0.62 : 0.26, 0.03, onShortEdge ? 0.26 : 0.5], bevel: 0.008, material: 'gold' }).move(out[0] + (onShortEdge ? Math.sign(x) * 0.1 : 0), y - 0.002, out[1] + (onShortEdge ? 0 : Math.sign(z) * 0.08)),
      tube({
        path: [
          [x, DIE_TOP, z], [x + (out[0] - x) * 0.04, wireTop - 0.06, z + (out[1] - z) * 0.04], [x + (out[0] - x) * 0.25, wireTop, z + (out[1] - z) * 0.25],
          [x + (out[0] - x) * 0.65, wireTop - 0.05 * (1 + (i % 2)), z + (out[1] - z) * 0.65], [out[0], y + 0.02, out[1]],
        ],
        radius: 0.0125,
        segments: 8,
        material: 'gold',
      }),
    ];
  });

/** The lid, taken off and laid before the package, leaning on its front pins. */
const lid = (): Solid =>
  group(
    plate({ size: [WELL.length + 0.8, WELL.width + 0.7], thickness: 0.26, corner: 0.3, bevel: 0.05, material: 'gold' }),
    plate({ size: [WELL.length - 0.1, WELL.width - 0.1], thickness: 0.03, corner: 0.15, bevel: 0.01, material: 'gold' }).move(0, 0.255, 0),
  ).move(5.2, 0, ROW_SPACING / 2 + 5.2);

export const packageParts = (): Solid[] => [...body(), ...Array.from({ length: PINS }, (_, i) => pin(i)), ...leads(), lid()];

