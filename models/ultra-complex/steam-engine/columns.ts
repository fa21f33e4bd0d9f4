import { box, boltCircle, group, lathe, loft, type Solid } from '../../kit/index.js';
import { COLUMN_X, COLUMN_Z, FLOOR, GIRDER } from './dimensions.js';
import { enamelled } from './fittings.js';

export const FLUTES = 16;
const HEIGHT = GIRDER.bottom - FLOOR;
const BASE = 0.27;
const CAPITAL = 0.3;
const LOWER_R = 0.132;
const UPPER_R = 0.108;

/** Fluted shaft with a slight swelling; the flutes run out before both ends. */
const shaft = (): Solid => {
  const rows = [0, 0.02, 0.05, 0.3, 0.6, 0.93, 0.965, 1];
  const flute = [0, 0.7, 1, 0.7];
  const sections = rows.map((t) => {
    const radius = LOWER_R + (UPPER_R - LOWER_R) * t ** 1.6;
    const deep = t < 0.03 || t > 0.95 ? 0 : 0.014;
    const y = BASE + t * (HEIGHT - BASE - CAPITAL);
    return Array.from({ length: FLUTES * 4 }, (_, i) => {
      const angle = (2 * Math.PI * i) / (FLUTES * 4);
      const r = radius - deep * flute[i % 4]!;
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
      [0, 0.1], [0.185, 0.1], [0.2, 0.115], [0.205, 0.135], [0.2, 0.157], [0.185, 0.17], [0.165, 0.175], [0.155, 0.2],
      [0.165, 0.215], [0.168, 0.232], [0.16, 0.25], [LOWER_R + 0.004, 0.262], [LOWER_R - 0.01, 0.275], [0, 0.275],
    ],
    segments: 32,
  });
  const capital = lathe({
    profile: [
      [0, top - 0.305], [UPPER_R - 0.008, top - 0.305], [UPPER_R + 0.018, top - 0.295], [UPPER_R + 0.02, top - 0.27], [UPPER_R, top - 0.262],
      [UPPER_R, top - 0.19], [UPPER_R + 0.012, top - 0.18], [UPPER_R + 0.014, top - 0.165], [UPPER_R + 0.05, top - 0.115], [UPPER_R + 0.07, top - 0.085], [0, top - 0.085],
    ],
    segments: 32,
  });
  const bolts = [-1, 1].flatMap((x) => [-1, 1].map((z) => boltCircle({ count: 1, radius: 0, size: 0.05, material: 'steel' }).move(x * 0.168, 0.05, z * 0.168)));
  return group(
    enamelled(group(box({ size: [0.42, 0.05, 0.42], bevel: 0.008 }), box({ size: [0.4, 0.056, 0.4], bevel: 0.006 }).scale([0.93, 1, 0.93]).move(0, 0.046, 0))),
    enamelled(group(turned, shaft(), capital)),
    enamelled(box({ size: [0.4, 0.05, 0.4], bevel: 0.01 }).move(0, top - 0.09, 0)),
    // The bolster under the girder is a plate of its own.
    box({ size: [0.52, 0.042, 0.34], bevel: 0.008, material: 'cast-iron' }).move(0, top - 0.041, 0),
    // A turned ring where base and shaft meet.
    lathe({ profile: [[LOWER_R, 0.27], [LOWER_R + 0.012, 0.275], [LOWER_R + 0.012, 0.29], [LOWER_R, 0.295]], segments: 32, material: 'brass' }),
    ...bolts,
  );
};

/** Six columns: a pair before the cylinder, two pairs under the trunnion. */
export const columns = (): Solid[] => {
  const one = column();
  return COLUMN_X.flatMap((x) => [1, -1].map((side) => one.move(x, FLOOR, side * COLUMN_Z)));
};
