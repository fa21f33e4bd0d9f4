import { subtractVec3, lengthVec3, dotVec3, type Vec3 } from '../maths/vec3.js';
import type { MissionLeg } from './Mission.js';

/** Points of a leg for drawing: places (m, three numbers each, in the leg's frame) and their dates. */
export interface SampledPath {
  readonly leg: MissionLeg;
  readonly placesM: Float64Array;
  readonly datesMs: Float64Array;
}

/** The most a line may bend at a point, radians: three degrees look round. */
const BEND_RAD = (3 * Math.PI) / 180;
const LEAST_PARTS = 8;
/** In this time no leg goes round: about a planet or a moon in an hour and a half, about the Sun in months; ms. */
const PART_MS = 600_000;
const SUN_PART_MS = 86_400_000;
const DEEPEST = 18;
const MOST_POINTS = 20_000;

/**
 * A leg as a line that bends by at most 3° at each of its points: dense where the way curves, sparse where it is
 * straight. Of a leg that goes round and round (`turnMs`) one turn is taken, from its beginning. `throughMs`: dates
 * (ms since 1970 UTC) whose places are points of the line, so that a mark put there lies on it.
 */
export function samplePath(leg: MissionLeg, throughMs: readonly number[] = []): SampledPath {
  const endMs = Math.min(leg.endMs, leg.startMs + (leg.turnMs ?? Number.POSITIVE_INFINITY));
  const at = (dateMs: number): Vec3 => {
    const place: Vec3 = [0, 0, 0];
    leg.placeAt(place, dateMs);
    return place;
  };
  const places: number[] = [];
  const dates: number[] = [];
  const keep = (dateMs: number, place: Vec3): void => {
    dates.push(dateMs);
    places.push(...place);
  };
  const refine = (fromMs: number, from: Vec3, toMs: number, to: Vec3, depth: number): void => {
    const middleMs = (fromMs + toMs) / 2;
    const middle = at(middleMs);
    if (depth < DEEPEST && dates.length < MOST_POINTS && bend(from, middle, to) > BEND_RAD) {
      refine(fromMs, from, middleMs, middle, depth + 1);
      refine(middleMs, middle, toMs, to, depth + 1);
    } else {
      keep(middleMs, middle);
      keep(toMs, to);
    }
  };
  keep(leg.startMs, at(leg.startMs));
  // Enough parts to begin with that no whole turn hides between two points.
  const partMs = leg.frame === 'sun' ? SUN_PART_MS : PART_MS;
  const parts = Math.max(LEAST_PARTS, Math.min(4096, Math.ceil((endMs - leg.startMs) / partMs)));
  const fixed = new Set(throughMs.filter((dateMs) => dateMs > leg.startMs && dateMs < endMs));
  const ends = [...fixed, ...Array.from({ length: parts + 1 }, (_, part) => leg.startMs + ((endMs - leg.startMs) * part) / parts)].sort((a, b) => a - b);
  ends.forEach((toMs, index) => {
    const fromMs = ends[index - 1];
    if (fromMs !== undefined && toMs > fromMs) refine(fromMs, at(fromMs), toMs, at(toMs), 0);
  });
  return { leg, ...thinned(places, dates, fixed) };
}

function bend(from: Vec3, middle: Vec3, to: Vec3): number {
  const first = subtractVec3([0, 0, 0], middle, from);
  const second = subtractVec3([0, 0, 0], to, middle);
  const lengths = lengthVec3(first) * lengthVec3(second);
  return lengths === 0 ? 0 : Math.acos(Math.min(1, Math.max(-1, dotVec3(first, second) / lengths)));
}

/** Leaves out points, but for the fixed ones, that a straight line would pass within a thousandth of its length. */
function thinned(places: readonly number[], dates: readonly number[], fixed: ReadonlySet<number>): { placesM: Float64Array; datesMs: Float64Array } {
  const point = (index: number): Vec3 => [places[index * 3] ?? NaN, places[index * 3 + 1] ?? NaN, places[index * 3 + 2] ?? NaN];
  const kept = [0];
  for (let index = 1; index < dates.length - 1; index++) {
    const last = point(kept.at(-1) ?? 0);
    if (fixed.has(dates[index] ?? NaN) || bend(last, point(index), point(index + 1)) > BEND_RAD / 3) kept.push(index);
  }
  kept.push(dates.length - 1);
  return { placesM: Float64Array.from(kept.flatMap((index) => point(index))), datesMs: Float64Array.from(kept, (index) => dates[index] ?? NaN) };
}
