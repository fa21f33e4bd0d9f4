import { smoothMax, smoothMin, type DistanceField } from '../../../kit/distance.js';
import { footField } from '../body/foot.js';

const SOLE_MM = 11;

/** A plain laced left shoe: sole with a heel, upper, seam of the toecap, tongue and laces; y = 0 is the floor. */
export const lacedShoeField: DistanceField = (() => {
  const upper = footField(4, SOLE_MM - 2);
  const outline = footField(8.5, -40);
  return (x, y, z) => {
    // The outline of the sole at the height of the ball of the foot, straight down.
    const rim = outline(x, 14, z);
    const arch = smoothMin(z + 4, 46 - z, 1);
    const sole = smoothMax(smoothMax(rim, Math.max(y - SOLE_MM, -y), 2), Math.min(arch, 7 - y), 2);
    const cap = 0.9 * Math.exp(-(((z - 128 + x * x * 0.006) / 1.8) ** 2));
    const inLaces = z > 22 && z < 92 && Math.abs(x - 2) < 17 ? 1 : 0;
    const laces = inLaces * (1 + 1.6 * Math.max(0, Math.sin((z - 22) * 0.45)));
    const flaps = z > 16 && z < 96 && Math.abs(x - 2) > 20 && Math.abs(x - 2) < 44 ? 1.3 : 0;
    const leather = smoothMax(upper(x, y, z) + cap - laces - flaps, y - (z < 10 ? 88 : 140), 4);
    return smoothMin(leather, sole, 1.5);
  };
})();

/** A flat slip-on left shoe, open over the instep. */
export const flatShoeField: DistanceField = (() => {
  const upper = footField(2.5, 4);
  const outline = footField(4.5, -40);
  return (x, y, z) => {
    const sole = smoothMax(outline(x, 14, z), Math.max(y - 6, -y), 1.5);
    // The top line: high behind the heel, low at the sides, round over the toes.
    const vamp = 92 - 0.016 * x * x;
    const top = z < 20 ? 34 + 0.010 * Math.max(0, -z - 10) ** 2 : 34 + Math.max(0, z - vamp) * 1.4;
    return smoothMin(smoothMax(upper(x, y, z), (y - top) * 0.75, 3), sole, 1.5);
  };
})();
