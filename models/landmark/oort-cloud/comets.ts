import { chance } from '../../../src/stage/cosmos/chance.js';
import { GrainWriter, type Grains } from '../../../src/stage/cosmos/grainCloud.js';
import { INNER, OUTER } from './extent.js';

/** Where the flat inner cloud has become round, units: 15 000 astronomical units. */
const ROUND_FROM = 2.24;

/** Comets as thin as the inverse 3.5th power of the distance, flat inside and round outside; the last lies at the edge. */
export function comets(count: number): Grains {
  const { even, direction } = chance(1950);
  const writer = new GrainWriter(count);
  const d: [number, number, number] = [0, 0, 0];
  const [a, b] = [INNER ** -0.5, OUTER ** -0.5];
  while (writer.count < count - 1) {
    direction(d);
    const r = (a + (b - a) * even()) ** -2;
    const flat = 0.3 + 0.7 * Math.min(1, (r - INNER) / (ROUND_FROM - INNER));
    const long = Math.hypot(d[0], d[1] * flat, d[2]);
    // The crowd in the middle would outshine all else.
    const shade = (0.55 + 0.45 * even()) * (0.012 + 1.2 * (r / OUTER) ** 1.1);
    writer.put((d[0] / long) * r, ((d[1] * flat) / long) * r, (d[2] / long) * r, [0.72 * shade, 0.85 * shade, shade], 0.24 + 0.5 * even() ** 4);
  }
  writer.put(0, OUTER, 0, [0.7, 0.85, 1], 0.3);
  return writer.take();
}
