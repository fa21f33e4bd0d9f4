import type { DistanceField } from '../../../kit/distance.js';
import type { HeadShape } from './HeadShape.js';

/** Middle line of the left brow seen from the front, and its half width, mm. */
const LINE = [[11, 30.5, 2.4], [19, 32.4, 3.2], [30, 35, 3], [41, 35.2, 2.2], [52, 30.5, 0.7]] as const;

/** 1 on the middle line of a brow, falling to 0 at its edge; only what lies before the ears counts. */
export const browAt = ({ brow }: HeadShape, x: number, y: number, z: number): number => {
  if (z < 40 || y < 18 || y > 48) return 0;
  const heavy = brow > 1 ? 1.12 : 0.68;
  // A brow over a smoother forehead sits higher.
  const up = brow > 1 ? y : y - 1.8;
  let best = 0;
  for (let i = 1; i < LINE.length; i++) {
    const [ax, ay, ar] = LINE[i - 1]!;
    const [bx, by, br] = LINE[i]!;
    const t = Math.max(0, Math.min(1, ((Math.abs(x) - ax) * (bx - ax) + (up - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
    const away = Math.hypot(Math.abs(x) - ax - (bx - ax) * t, up - ay - (by - ay) * t);
    best = Math.max(best, 1 - away / ((ar + (br - ar) * t) * heavy));
  }
  return best;
};

/** Brows as a low relief on the face, cut by slanting strokes. */
export const withBrows = (face: DistanceField, shape: HeadShape): DistanceField => (x, y, z) => {
  const brow = browAt(shape, x, y, z);
  if (brow <= 0) return face(x, y, z);
  const stroke = 0.25 * Math.sin(Math.abs(x) * 2 - y * 1.5);
  return face(x, y, z) - Math.min(1, brow * 2) * (0.9 + stroke);
};
