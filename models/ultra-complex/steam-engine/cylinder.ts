import { box, group, lathe, ring, type Solid } from '../../kit/index.js';
import { BORE, CYLINDER_BOTTOM, CYLINDER_FLANGE_R, CYLINDER_OUTSIDE, CYLINDER_TOP, CYLINDER_X, FLOOR } from './dimensions.js';
import { alongZ, enamelled, heads, nut, oilCup, stump } from './fittings.js';
import type { Pose } from './kinematics.js';

const R = CYLINDER_OUTSIDE / 2;
const BORE_R = BORE / 2;
const SEGMENTS = 44;
/** Between tube and jacket stands steam. */
const TUBE_R = BORE_R + 0.022;
const JACKET_INNER_R = R - 0.018;
export const LID_TOP = CYLINDER_TOP + 0.15;
export const GLAND_TOP = CYLINDER_TOP + 0.36;

/** The sector that is cut away to show the piston: from +z towards +x, degrees. */
export const CUT = { startDeg: -28, endDeg: 52, bottom: 1.02, top: 2.74 } as const;
const REST = { startDeg: CUT.endDeg, arcDeg: 360 - (CUT.endDeg - CUT.startDeg) } as const;

const shell = (inner: number, outer: number, bottom: number, top: number): readonly (readonly [number, number])[] => [
  [inner, bottom], [outer, bottom], [outer, top], [inner, top], [inner, bottom],
];

/** Cut iron is painted red, as museums do; the slabs stand a little proud of the section. */
const cutFaces = (): Solid[] => {
  const slab = (inner: number, outer: number, bottom: number, height: number): Solid =>
    box({ size: [0.006, height, outer - inner], material: 'red-paint' }).move(0, bottom, (inner + outer) / 2);
  const upright = (towards: 1 | -1): Solid =>
    group(
      slab(BORE_R - 0.001, TUBE_R, CUT.bottom, CUT.top - CUT.bottom).move(towards * 0.003, 0, 0),
      slab(JACKET_INNER_R, R + 0.001, CUT.bottom, CUT.top - CUT.bottom).move(towards * 0.003, 0, 0),
    );
  const level = (inner: number, outer: number, y: number): Solid =>
    lathe({ profile: shell(inner, outer, y - 0.003, y + 0.003), segments: SEGMENTS, startDeg: CUT.startDeg, arcDeg: CUT.endDeg - CUT.startDeg, material: 'red-paint' });
  return [
    upright(1).turn('y', CUT.startDeg),
    upright(-1).turn('y', CUT.endDeg),
    ...[CUT.bottom + 0.003, CUT.top - 0.003].flatMap((y) => [level(BORE_R - 0.001, TUBE_R, y), level(JACKET_INNER_R, R + 0.001, y)]),
  ];
};

/** Jacket and bored tube, whole above and below the cut. */
const barrel = (): Solid[] => {
  const bottom = CYLINDER_BOTTOM + 0.055;
  const top = CYLINDER_TOP - 0.055;
  // Above and below the cut only the outside of the jacket and the bore are ever seen.
  const jacket = (y0: number, y1: number): Solid => enamelled(lathe({ profile: [[R, y0], [R, y1]], segments: SEGMENTS }));
  const liner = (y0: number, y1: number): Solid => lathe({ profile: [[BORE_R, y0], [BORE_R, y1]], segments: SEGMENTS, material: 'steel' }).flip();
  return [
    jacket(bottom, CUT.bottom),
    jacket(CUT.top, top),
    enamelled(lathe({ profile: [[R, CUT.bottom], [R, CUT.top]], segments: SEGMENTS, ...REST })),
    liner(bottom, CUT.bottom),
    liner(CUT.top, top),
    lathe({ profile: [[BORE_R, CUT.bottom], [BORE_R, CUT.top]], segments: SEGMENTS, ...REST, material: 'steel' }).flip(),
    // Behind the section the space between tube and jacket is dark.
    lathe({ profile: [[TUBE_R, CUT.bottom], [TUBE_R, CUT.top]], segments: 24, ...REST, material: 'cast-iron' }),
    lathe({ profile: [[JACKET_INNER_R, CUT.bottom], [JACKET_INNER_R, CUT.top]], segments: 24, ...REST, material: 'cast-iron' }).flip(),
    // The steam space is closed above and below the cut.
    ...[CUT.bottom - 0.02, CUT.top + 0.02].map((y, i) => {
      const cover = lathe({ profile: [[JACKET_INNER_R + 0.002, y], [TUBE_R - 0.002, y]], segments: SEGMENTS, material: 'cast-iron' });
      return i ? cover.flip() : cover;
    }),
    // Belts of the jacket.
    ...[0.9, 2.86].map((y) => lathe({ profile: [[R - 0.002, y - 0.028], [R + 0.014, y - 0.022], [R + 0.014, y + 0.022], [R - 0.002, y + 0.028]], segments: SEGMENTS, material: 'brass' })),
    ...[1.46, 1.88, 2.3].map((y) =>
      lathe({ profile: [[R - 0.002, y - 0.024], [R + 0.013, y - 0.022], [R + 0.013, y + 0.022], [R - 0.002, y + 0.024]], segments: SEGMENTS, startDeg: CUT.endDeg + 3, arcDeg: REST.arcDeg - 6, material: 'brass' }),
    ),
    ...cutFaces(),
  ];
};

const flange = (y: number, thickness: number): Solid =>
  lathe({
    profile: [[R - 0.002, y], [CYLINDER_FLANGE_R, y], [CYLINDER_FLANGE_R, y + thickness - 0.006], [CYLINDER_FLANGE_R - 0.006, y + thickness], [R - 0.002, y + thickness]],
    segments: SEGMENTS,
    material: 'cast-iron',
  });

/** Lid with its ring of bolts, stuffing box, gland and tallow cup. */
const lid = (): Solid[] => [
  lathe({
    profile: [
      [0.06, CYLINDER_TOP + 0.002], [CYLINDER_FLANGE_R - 0.004, CYLINDER_TOP + 0.002], [CYLINDER_FLANGE_R - 0.004, CYLINDER_TOP + 0.046], [0.335, CYLINDER_TOP + 0.052],
      [0.3, CYLINDER_TOP + 0.09], [0.2, LID_TOP - 0.012], [0.17, LID_TOP], [0.06, LID_TOP],
    ],
    segments: SEGMENTS,
    material: 'cast-iron',
  }),
  ...ring(16, CYLINDER_FLANGE_R - 0.055, () => nut(0.05)).map((solid) => solid.move(0, CYLINDER_TOP + 0.047, 0)),
  lathe({
    profile: [[0.055, LID_TOP], [0.125, LID_TOP], [0.125, LID_TOP + 0.11], [0.16, LID_TOP + 0.12], [0.16, LID_TOP + 0.145], [0.055, LID_TOP + 0.145]],
    segments: 20,
    material: 'cast-iron',
  }),
  lathe({
    profile: [[0.054, LID_TOP + 0.16], [0.155, LID_TOP + 0.16], [0.155, LID_TOP + 0.18], [0.085, LID_TOP + 0.19], [0.075, GLAND_TOP], [0.054, GLAND_TOP]],
    segments: 20,
    material: 'brass',
  }),
  stump(0.07, LID_TOP + 0.14, LID_TOP + 0.165, 16, 'brass'),
  ...[0, 90, 180, 270].map((deg) => group(stump(0.011, LID_TOP + 0.14, LID_TOP + 0.19, 6, 'steel').move(0, 0, 0.132), nut(0.04).move(0, LID_TOP + 0.18, 0.132)).turn('y', deg + 45)),
  oilCup(0.085).move(-0.22, LID_TOP - 0.03, 0.1),
];

/** The piston: a block with a packed groove between two rims, and a ring of bolts. */
export const piston = (pose: Pose): Solid[] => {
  const r = BORE_R - 0.002;
  const y = pose.pistonMiddle[1];
  return [
    lathe({ profile: [[0, -0.1], [r, -0.1], [r, -0.045], [r - 0.02, -0.045]], segments: 40, material: 'dark-steel' }),
    lathe({ profile: [[r - 0.02, 0.045], [r, 0.045], [r, 0.1], [0.16, 0.1], [0.12, 0.14], [0.05, 0.15]], segments: 40, material: 'dark-steel' }),
    // Hemp and tallow, in three turns.
    lathe({ profile: Array.from({ length: 7 }, (_, i) => [r - (i % 2 ? 0.002 : 0.014), -0.045 + i * 0.015] as const), segments: 40, material: 'fabric' }).crease(80).tint('#b09a6a'),
    heads(8, 0.25, 0.04).move(0, 0.1, 0),
  ].map((solid) => solid.move(CYLINDER_X, y, 0));
};

/** The cylinder with its jacket, cut open towards the front, on its bed. */
export const steamCylinder = (): Solid[] =>
  [
    box({ size: [0.92, 0.045, 0.98], bevel: 0.012, material: 'cast-iron' }).move(0, FLOOR + 0.001, 0),
    lathe({ profile: [[0.43, FLOOR + 0.044], [0.4, FLOOR + 0.075], [0.4, CYLINDER_BOTTOM + 0.001]], segments: SEGMENTS, material: 'cast-iron' }),
    ...[-1, 1].flatMap((x) => [-1, 1].map((z) => nut(0.07).move(x * 0.4, FLOOR + 0.045, z * 0.43))),
    lathe({ profile: [[BORE_R + 0.006, CYLINDER_BOTTOM + 0.05], [0, CYLINDER_BOTTOM + 0.05]], segments: 40, material: 'cast-iron' }),
    flange(CYLINDER_BOTTOM, 0.05),
    flange(CYLINDER_TOP - 0.05, 0.05),
    lathe({ profile: [[R - 0.004, CYLINDER_BOTTOM + 0.048], [R + 0.045, CYLINDER_BOTTOM + 0.052], [R - 0.004, CYLINDER_BOTTOM + 0.1]], segments: SEGMENTS }).paint('green-paint').tint('#1d4332'),
    heads(12, CYLINDER_FLANGE_R - 0.035, 0.05).move(0, CYLINDER_BOTTOM + 0.052, 0),
    heads(16, CYLINDER_FLANGE_R - 0.035, 0.046).scale([1, -1, 1]).move(0, CYLINDER_TOP - 0.052, 0),
    ...barrel(),
    ...lid(),
    // Maker's plate, to the left of the cut.
    alongZ(box({ size: [0.24, 0.012, 0.15], bevel: 0.004, material: 'brass' })).move(0, 0, R + 0.006).turn('y', -54).move(0, 1.67, 0),
  ].map((solid) => solid.move(CYLINDER_X, 0, 0));
