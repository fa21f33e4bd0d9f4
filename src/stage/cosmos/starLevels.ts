import { smoothstep } from '../../core/maths/interpolation.js';
import { randomSource } from '../globe/randomSource.js';
import { glowColour } from '../sky/starColour.js';
import type { GrainLevel } from './GrainLevels.js';

export interface StarLevelsOptions {
  /** log10 of metres: the first level lies around 10^from, the last ends at 10^to. */
  readonly from: number;
  readonly to: number;
  readonly perDecade: number;
  readonly seed: number;
  /** Half thickness of a disc that the strewing is confined to, m. */
  readonly flattenFromM?: number;
}

/** Stars strewn level by level of scale: a statistical illustration, at most four levels of which are seen at once. */
export function starLevels({ from, to, perDecade, seed, flattenFromM }: StarLevelsOptions): readonly GrainLevel[] {
  return Array.from({ length: Math.round(to - from) }, (_, index) => {
    const low = from + index;
    const random = randomSource(seed + index);
    const flatten = flattenFromM === undefined ? 1 : Math.min(1, flattenFromM / 10 ** (low + 1));
    const positions = evenPlaces(perDecade, random, flatten);
    const looks = starLooks(perDecade, random);
    thinOutward(positions, looks);
    return { low, grains: { positions, looks }, name: `stars-${low}`, grainSize: [0.012, 1.7, 5] as const, comes: [-1.2, -0.1] as const };
  });
}

/** Even in space between a tenth of the radius and the radius. */
function evenPlaces(count: number, random: () => number, flatten: number): Float32Array {
  const out = new Float32Array(count * 3);
  for (let at = 0; at < count; ) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const z = 2 * random() - 1;
    // A cube root would strew evenly; the square root thins it outward, and hides where a level ends.
    const r = Math.hypot(x, y, z);
    if (r > 1 || r < 0.1 || random() < r * r * 0.6) continue;
    out.set([x, y * flatten, z], at * 3);
    at++;
  }
  return out;
}

function starLooks(count: number, random: () => number): Uint8Array {
  const out = new Uint8Array(count * 4);
  const colour: [number, number, number] = [1, 1, 1];
  for (let star = 0; star < count; star++) {
    // Most stars are small and red.
    glowColour(colour, 2900 + 9000 * random() ** 3.5);
    out.set([255 * (0.3 + 0.7 * colour[0]), 255 * (0.3 + 0.7 * colour[1]), 255 * (0.3 + 0.7 * colour[2]), 60 + 195 * random() ** 4], star * 4);
  }
  return out;
}

/** Dims what lies near a level's outer radius, so that no level is seen as a ball. */
function thinOutward(positions: Float32Array, looks: Uint8Array): void {
  for (let at = 0; at * 3 < positions.length; at++) {
    const r = Math.hypot(positions[at * 3] ?? 0, positions[at * 3 + 1] ?? 0, positions[at * 3 + 2] ?? 0);
    const strength = 1 - smoothstep(0.35, 0.95, r);
    for (let k = 0; k < 3; k++) looks[at * 4 + k] = (looks[at * 4 + k] ?? 0) * strength;
  }
}
