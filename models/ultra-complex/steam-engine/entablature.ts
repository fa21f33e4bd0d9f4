import { box, extrude, group, type Solid } from '../../kit/index.js';
import { COLUMN_X, COLUMN_Z, CORNICE_TOP, GIRDER, PIVOT_X } from './dimensions.js';
import { alongZ, DARK_OAK, enamelled, nut, OAK, roundZ } from './fittings.js';
import { BRIDLE_PIVOT } from './kinematics.js';

const LENGTH = GIRDER.right - GIRDER.left;
const MIDDLE = (GIRDER.left + GIRDER.right) / 2;
const HEIGHT = GIRDER.top - GIRDER.bottom;
/** The ties that the beam swings above: under its pivot, and at the girders' end. */
export const PIVOT_TIE_TOP = GIRDER.bottom + 0.28;
export const END_TIE = { x: GIRDER.right - 0.14, halfWidth: 0.1, top: GIRDER.bottom + 0.13 } as const;
/** Inner face of a girder. */
const INNER_Z = COLUMN_Z - GIRDER.width / 2;

/** Moulding on top of a girder: its section in (z, y), drawn out along x. */
const cornice = (): Solid => {
  const half = GIRDER.width / 2;
  const side: [number, number][] = [
    [half + 0.005, GIRDER.top + 0.002], [half + 0.012, GIRDER.top + 0.014], [half + 0.03, GIRDER.top + 0.03], [half + 0.055, GIRDER.top + 0.04],
    [half + 0.06, GIRDER.top + 0.045], [half + 0.06, CORNICE_TOP - 0.01], [half + 0.05, CORNICE_TOP],
  ];
  const outline = [...side, ...side.map(([x, y]) => [-x, y] as const).reverse()];
  return enamelled(extrude({ outline, depth: LENGTH + 0.1 })).turn('y', 90).move(MIDDLE - LENGTH / 2 - 0.05, 0, 0);
};

/** Small blocks under the moulding, on the outer face. */
const dentils = (): Solid[] =>
  Array.from({ length: 34 }, (_, i) =>
    enamelled(box({ size: [0.06, 0.042, 0.045] })).move(GIRDER.left + 0.06 + (i * (LENGTH - 0.12)) / 33, GIRDER.top - 0.044, GIRDER.width / 2 + 0.018),
  );

/** An iron strap round a girder, nutted on the outer face. */
const strap = (x: number): Solid =>
  group(
    box({ size: [0.07, HEIGHT - 0.06, 0.012], material: 'cast-iron' }).move(x, GIRDER.bottom + 0.004, GIRDER.width / 2 + 0.001),
    box({ size: [0.07, HEIGHT - 0.02, 0.012], material: 'cast-iron' }).move(x, GIRDER.bottom + 0.004, -GIRDER.width / 2 - 0.001),
    ...[0.1, 0.25].map((y) => alongZ(nut(0.045)).move(x, GIRDER.bottom + y, GIRDER.width / 2 + 0.012)),
  );

/** One long oak girder with its moulding, outer face towards +z, about z = 0. */
const girder = (): Solid =>
  group(
    box({ size: [LENGTH, HEIGHT, GIRDER.width], bevel: 0.014, material: 'wood' }).tint(OAK).move(MIDDLE, GIRDER.bottom, 0),
    // Architrave: a lower oak board standing proud, as wide as the bolsters.
    box({ size: [LENGTH - 0.02, 0.09, GIRDER.width + 0.03], bevel: 0.01, material: 'wood' }).tint(DARK_OAK).move(MIDDLE, GIRDER.bottom + 0.0015, 0),
    cornice(),
    ...dentils(),
    ...[...COLUMN_X, (COLUMN_X[0] + COLUMN_X[1]) / 2].map(strap),
  );

/** A cross beam between the girders, tied by a bolt through both. */
const crossBeam = (x: number, bottom: number, height: number, boltY: number): Solid =>
  group(
    box({ size: [0.2, height, 2 * INNER_Z + 0.01], bevel: 0.01, material: 'wood' }).tint(DARK_OAK).move(x, bottom, 0),
    ...[1, -1].map((side) =>
      group(
        box({ size: [0.16, 0.16, 0.014], material: 'cast-iron' }).move(0, -0.08, 0),
        alongZ(nut(0.07)).move(0, 0, 0.012),
      )
        .scale([1, 1, side])
        .move(x, boltY, side * (COLUMN_Z + GIRDER.width / 2 + 0.008)),
    ),
  );

/** Bracket of the bridle rods' fixed pivot, on the inner face of a girder, for side +z. */
const bridleBracket = (): Solid => {
  const [x, y] = BRIDLE_PIVOT;
  return group(
    enamelled(box({ size: [0.34, 0.26, 0.03] })).move(x, y - 0.13, INNER_Z - 0.016),
    enamelled(roundZ([x, y], 0.352, INNER_Z, 0.085, { segments: 20 })),
    roundZ([x, y], 0.3, 0.4, 0.034),
    roundZ([x, y], 0.292, 0.306, 0.052, { material: 'dark-steel' }),
    ...[-1, 1].flatMap((i) => [-1, 1].map((j) => alongZ(nut(0.04)).scale([1, 1, -1]).move(x + 0.13 * i, y + 0.09 * j, INNER_Z - 0.03))),
  );
};

/** Two girders on the columns, tied by three cross beams, with the brackets of the bridle rods. */
export const entablature = (): Solid[] => {
  const one = girder();
  return [
    one.move(0, 0, COLUMN_Z),
    one.mirror('z').move(0, 0, -COLUMN_Z),
    crossBeam(COLUMN_X[0], GIRDER.bottom + 0.04, HEIGHT - 0.06, GIRDER.bottom + 0.215),
    // Under the beam the ties lie low: its flange passes above them at the end of the stroke.
    crossBeam(PIVOT_X, GIRDER.bottom + 0.02, PIVOT_TIE_TOP - GIRDER.bottom - 0.02, GIRDER.bottom + 0.215),
    crossBeam(END_TIE.x, GIRDER.bottom + 0.005, END_TIE.top - GIRDER.bottom - 0.005, GIRDER.bottom + 0.09),
    bridleBracket(),
    bridleBracket().mirror('z'),
  ];
};
