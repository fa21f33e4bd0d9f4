import { anchor, box, cylinder, defineModel, group, type Solid } from '../../kit/index.js';
import {
  EUV_PATH, GATE_PITCH, LANDING, LINE_PITCH, MIRROR_AT, OLD_PATH, PAIR, PAIRS, RESIST, SILICON, TILT_RAD, UNDERLAYER, WAVELENGTH,
} from './lightPath.js';

const WIDTH = 308;
const DEPTH = 130;
const LINES = 11;
/** Share of a pair that is molybdenum. */
const MOLYBDENUM = 0.4;
const MIRROR = { width: 128, depth: 92 } as const;

/** A piece of wafer with the resist's lines as they stand after development. */
const wafer = (): Solid[] => [
  box({ size: [WIDTH, SILICON, DEPTH], bevel: 1.2, material: 'silicon' }).tint('#56627a'),
  box({ size: [WIDTH - 0.6, UNDERLAYER - SILICON, DEPTH - 0.6], bevel: 0.6, material: 'grey-plastic' }).tint('#39424f').move(0, SILICON, 0),
  ...Array.from({ length: LINES }, (_, i) => {
    const x = (i - (LINES - 1) / 2) * LINE_PITCH;
    return box({ size: [LINE_PITCH / 2, RESIST - UNDERLAYER, DEPTH - 2], bevel: 2.2, material: 'white-plastic' }).tint('#b98a4e').move(x, UNDERLAYER, 0);
  }),
];

/** The lowest pairs of a mirror of forty, face down, with the layer that guards its face. */
const mirror = (): Solid => {
  const layer = (height: number, y: number, tint: string, shrink: number): Solid =>
    box({ size: [MIRROR.width - shrink, height, MIRROR.depth - shrink], bevel: 0.25, material: 'steel' }).tint(tint).move(0, y, 0);
  const pairs = Array.from({ length: PAIRS }, (_, i) => [
    layer(PAIR * (1 - MOLYBDENUM), 2.5 + i * PAIR, '#5d6a86', 1.4),
    layer(PAIR * MOLYBDENUM, 2.5 + i * PAIR + PAIR * (1 - MOLYBDENUM), '#d7dbe2', 0),
  ]);
  return group(layer(2.5, 0, '#b4a58c', 0), pairs)
    .turn('z', -(TILT_RAD * 180) / Math.PI)
    .move(...MIRROR_AT);
};

/** Two posts behind, that hold the mirror where the light needs it. */
const posts = (): Solid[] =>
  [-46, 46].map((x) =>
    group(
      cylinder({ radius: 3.2, height: MIRROR_AT[1] + 38, segments: 24, material: 'dark-steel' }).move(MIRROR_AT[0] + x, 0, -DEPTH / 2 - 12),
      cylinder({ radius: 9, height: 5, segments: 32, bevel: 1, material: 'dark-steel' }).move(MIRROR_AT[0] + x, 0, -DEPTH / 2 - 12),
      cylinder({ radius: 2.4, height: 36, segments: 20, material: 'dark-steel' }).turn('x', 90).move(MIRROR_AT[0] + x, MIRROR_AT[1] + 34, -DEPTH / 2 - 14),
    ),
  );

/** Thin lines where the light goes, and before the wafer the gate pitch as a gauge. */
const marks = (): Solid[] => {
  const ray = (path: readonly (readonly number[])[], tint: string): Solid[] =>
    path.slice(1).map((to, i) => {
      const from = path[i] as [number, number, number];
      const length = Math.hypot(to[0]! - from[0], to[1]! - from[1]);
      return cylinder({ radius: 0.45, height: length, segments: 6, material: 'screen' }).tint(tint).along(from, to as [number, number, number]);
    });
  const z = DEPTH / 2 + 10;
  const bar = (width: number, x: number, tint: string): Solid[] => [
    box({ size: [width, 1.6, 1.6], material: 'screen' }).tint(tint).move(x, 6, z),
    ...[-width / 2, width / 2].map((end) => box({ size: [1.6, 12, 1.6], material: 'screen' }).tint(tint).move(x + end, 0, z)),
  ];
  return [...ray(EUV_PATH, '#6d4fae'), ...ray(OLD_PATH, '#4562a8'), ...bar(GATE_PITCH, -34, '#d8a24a'), ...bar(WAVELENGTH, 26, '#9d7bff')];
};

export const model = defineModel({
  unitM: 1e-9,
  build: () => [
    ...wafer(),
    mirror(),
    ...posts(),
    ...marks(),
    anchor('crest-0', [...LANDING]),
    anchor('crest-1', [LANDING[0], LANDING[1] + WAVELENGTH, LANDING[2]]),
    ...[0, 1].map((i) => anchor(`line-${i}`, [i * LINE_PITCH, RESIST, 0])),
  ],
});
