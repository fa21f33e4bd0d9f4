import { box, cylinder, group, lathe, sphere, type Solid } from '../../kit/index.js';
import { FLOOR, GALLERY } from './dimensions.js';
import { alongX, DARK_OAK, OAK } from './fittings.js';

const { left, right, back, front, top } = GALLERY;
const DECK = 0.05;
export const STEPS = 11;
const STAIR = { width: 0.62, run: 1.75 } as const;
const STAIR_Z = back + STAIR.width / 2;
const RAIL = 0.92;

/** A railing of iron balusters along x from 0 to `length`, on y = 0, with oak handrail; `slope` is its rise over the length. */
const railing = (length: number, slope = 0, posts: readonly number[] = [0, length]): Solid => {
  const count = Math.round(length / 0.23);
  const at = (x: number): number => (slope * x) / length;
  const tilted = (solid: Solid): Solid => solid.warp((x, y, z) => [x, y + at(x), z]);
  return group(
    tilted(alongX(cylinder({ radius: 0.03, height: length + 0.06, segments: 10, material: 'wood' })).tint(OAK).move(-0.03, RAIL, 0)),
    tilted(box({ size: [length, 0.022, 0.03], material: 'cast-iron' }).move(length / 2, RAIL - 0.16, 0)),
    tilted(box({ size: [length, 0.022, 0.03], material: 'cast-iron' }).move(length / 2, 0.08, 0)),
    ...Array.from({ length: count - 1 }, (_, i) => {
      const x = (length * (i + 1)) / count;
      return lathe({ profile: [[0.0095, 0.09], [0.0095, 0.46], [0.024, 0.49], [0.0095, 0.52], [0.0095, RAIL - 0.155]], segments: 5, material: 'cast-iron' }).move(x, at(x), 0);
    }),
    ...posts.map((x) =>
      group(
        cylinder({ radius: 0.024, height: RAIL + 0.05, segments: 8, material: 'cast-iron' }).move(x, at(x), 0),
        sphere({ radius: 0.042, detail: 12, material: 'brass' }).move(x, RAIL + 0.08 + at(x), 0),
      ),
    ),
  );
};

/** Oak deck behind the cylinder, at the height of its lid. */
const deck = (): Solid[] => {
  const boards = 12;
  const step = (right - left) / boards;
  return [
    ...Array.from({ length: boards }, (_, i) =>
      box({ size: [step - 0.008, DECK, front - back], bevel: 0.006, material: 'wood' }).tint(['#8f683f', '#7f5a34', '#99724a'][(i * 7) % 3]!).move(left + (i + 0.5) * step, top - DECK, (front + back) / 2),
    ),
    ...[back + 0.09, front - 0.09].map((z) => box({ size: [right - left - 0.04, 0.16, 0.1], bevel: 0.01, material: 'wood' }).tint(DARK_OAK).move((left + right) / 2, top - DECK - 0.161, z)),
    // Posts with braces.
    ...[left + 0.12, right - 0.12].flatMap((x, i) =>
      [back + 0.09, front - 0.09].map((z) =>
        group(
          box({ size: [0.14, top - DECK - 0.16 - FLOOR, 0.14], bevel: 0.014, material: 'wood' }).tint(OAK).move(x, FLOOR + 0.001, z),
          box({ size: [0.2, 0.09, 0.2], material: 'cast-iron' }).move(x, FLOOR + 0.002, z),
          box({ size: [0.08, 0.62, 0.07], material: 'wood' }).tint(DARK_OAK).turn('z', i ? 45 : -45).move(x + (i ? -0.02 : 0.02), top - 0.66, z),
        ),
      ),
    ),
  ];
};

/** Stair from the floor up to the deck, along x. */
const stair = (): Solid[] => {
  const rise = top - FLOOR;
  const [riser, going] = [rise / STEPS, STAIR.run / STEPS];
  const pitchDeg = (Math.atan2(rise, STAIR.run) * 180) / Math.PI;
  const length = Math.hypot(rise, STAIR.run);
  return [
    ...Array.from({ length: STEPS - 1 }, (_, i) =>
      group(
        box({ size: [going + 0.05, 0.036, STAIR.width - 0.09], material: 'wood' }).tint(i % 2 ? '#8f683f' : '#99724a').move(right + STAIR.run - (i + 0.5) * going, FLOOR + (i + 1) * riser - 0.036, STAIR_Z),
        box({ size: [0.012, 0.02, STAIR.width - 0.1], material: 'brass' }).move(right + STAIR.run - i * going + 0.022, FLOOR + (i + 1) * riser - 0.018, STAIR_Z),
      ),
    ),
    // Strings, cut off level at the floor and plumb at the deck.
    ...[1, -1].map((side) =>
      box({ size: [length - 0.12, 0.2, 0.045], bevel: 0.006, material: 'wood' })
        .tint(DARK_OAK)
        .move(0, -0.1, 0)
        .turn('z', -pitchDeg)
        .move(right + STAIR.run / 2 - 0.03, (FLOOR + top) / 2 - 0.02, STAIR_Z + side * (STAIR.width / 2 - 0.024)),
    ),
    ...[1, -1].map((side) => railing(STAIR.run - 0.1, -rise * ((STAIR.run - 0.1) / STAIR.run), [STAIR.run - 0.1]).move(right + 0.06, top - 0.03, STAIR_Z + side * (STAIR.width / 2 - 0.024))),
  ];
};

/** Gallery for the engine-man, with railings and stair. */
export const gallery = (): Solid[] => [
  ...deck(),
  ...stair(),
  railing(right - left - 0.12, 0, [0, (right - left) / 2, right - left - 0.12]).move(left + 0.06, top, back + 0.05),
  railing(front - back - 0.1, 0, [front - back - 0.1]).turn('y', 90).move(left + 0.06, top, front - 0.05),
  railing(front - back - STAIR.width - 0.1, 0, [0, front - back - STAIR.width - 0.1]).turn('y', -90).move(right - 0.06, top, back + STAIR.width + 0.05),
];
