import { box, group, lathe, loft, type Solid } from '../../kit/index.js';
import { COLUMN_X, COLUMN_Z, FLOOR, GIRDER } from './dimensions.js';
import { enamelled, head } from './fittings.js';

export const FLUTES = 16;
const HEIGHT = GIRDER.bottom - FLOOR;
const BASE = 0.27;
const CAPITAL = 0.3;
const LOWER_R = 0.132;
const UPPER_R = 0.108;

/** Fluted shaft with a slight swelling; the flutes run out before both ends. */
const shaft = (): Solid => {
  const rows = [0, 0.035, 0.955, 1];
  const flute = [0, 1, 1];
  const sections = rows.map((t) => {
    const radius = LOWER_R + (UPPER_R - LOWER_R) * t ** 1.6;
    const deep = t < 0.03 || t > 0.97 ? 0 : 0.012;
    const y = BASE + t * (HEIGHT - BASE - CAPITAL);
    return Array.from({ length: FLUTES * 3 }, (_, i) => {
      const angle = (2 * Math.PI * (i + [0, 0.06, -0.06][i % 3]!)) / (FLUTES * 3);
      const r = radius - deep * flute[i % 3]!;
      return [r * Math.sin(angle), y, r * Math.cos(angle)] as const;
    });
  });
  return loft({ sections, caps: false, material: 'green-paint' }).crease(42);
};

/** A column of the Tuscan kind, standing on y = 0. */
const column = (): Solid => {
  const top = HEIGHT;
  const turned = lathe({
    profile: [
      [0.188, 0.096], [0.203, 0.115], [0.203, 0.155], [0.185, 0.174], [0.155, 0.19], [0.17, 0.215], [0.166, 0.245], [LOWER_R + 0.006, 0.262],
      [LOWER_R + 0.006, 0.285], [LOWER_R - 0.01, 0.295],
    ],
    segments: 16,
  });
  const capital = lathe({
    profile: [
      [UPPER_R - 0.008, top - 0.307], [UPPER_R + 0.02, top - 0.293], [UPPER_R + 0.02, top - 0.27], [UPPER_R, top - 0.262],
      [UPPER_R, top - 0.19], [UPPER_R + 0.016, top - 0.178], [UPPER_R + 0.016, top - 0.165], [UPPER_R + 0.05, top - 0.115], [UPPER_R + 0.07, top - 0.085],
    ],
    segments: 16,
  });
  const bolts = [-1, 1].flatMap((x) => [-1, 1].map((z) => head(0.05).move(x * 0.168, 0.05, z * 0.168)));
  return group(
    enamelled(group(box({ size: [0.42, 0.05, 0.42], bevel: 0.008 }), box({ size: [0.372, 0.056, 0.372] }).move(0, 0.046, 0))),
    enamelled(group(turned, shaft(), capital)),
    enamelled(box({ size: [0.4, 0.05, 0.4], bevel: 0.01 }).move(0, top - 0.09, 0)),
    // The bolster under the girder is a plate of its own.
    box({ size: [0.52, 0.042, 0.34], material: 'cast-iron' }).move(0, top - 0.041, 0),
    ...bolts,
  );
};

/** Six columns: a pair before the cylinder, two pairs under the trunnion. */
export const columns = (): Solid[] => {
  const one = column();
  return COLUMN_X.flatMap((x) => [1, -1].map((side) => one.move(x, FLOOR, side * COLUMN_Z)));
};
