import type { Mission, MissionLeg } from '../../core/missions/Mission.js';
import { samplePath } from '../../core/missions/samplePath.js';
import type { Vec3 } from '../../core/maths/vec3.js';

/** A leg as it is drawn: its points, and how large it is. */
export interface DrawnLeg {
  readonly leg: MissionLeg;
  readonly placesM: Float64Array;
  readonly datesMs: Float64Array;
  /** Middle and half diagonal of its box, m in the leg's frame. */
  readonly centreM: Vec3;
  readonly radiusM: number;
}

/** The legs of a mission that make a line: not standing on the ground, not being carried where another is drawn already. */
export function drawnLegs(mission: Mission): DrawnLeg[] {
  const drawn: DrawnLeg[] = [];
  for (const track of mission.tracks) {
    const throughMs = mission.events.filter((event) => event.track === track.id).map(({ dateMs }) => dateMs);
    for (const leg of track.legs) {
      if (drawn.some((other) => other.leg.placeAt === leg.placeAt)) continue;
      const { placesM, datesMs } = samplePath(leg, throughMs);
      const box = boxOf(placesM);
      if (box.radiusM > 0) drawn.push({ leg, placesM, datesMs, ...box });
    }
  }
  return drawn;
}

export function boxOf(placesM: Float64Array): { centreM: Vec3; radiusM: number } {
  const low: Vec3 = [Infinity, Infinity, Infinity];
  const high: Vec3 = [-Infinity, -Infinity, -Infinity];
  for (let at = 0; at < placesM.length; at += 3) {
    for (const k of [0, 1, 2] as const) {
      const value = placesM[at + k] ?? 0;
      low[k] = Math.min(low[k], value);
      high[k] = Math.max(high[k], value);
    }
  }
  return {
    centreM: [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2],
    radiusM: Math.hypot(high[0] - low[0], high[1] - low[1], high[2] - low[2]) / 2,
  };
}

/** The date on the drawn turn that stands for a date of the leg: legs that go round and round are drawn once. */
export function drawnDate({ leg }: DrawnLeg, dateMs: number): number {
  if (leg.turnMs === undefined || dateMs <= leg.startMs) return dateMs;
  return leg.startMs + ((dateMs - leg.startMs) % leg.turnMs);
}

/** The number of the piece that a drawn date falls in. */
export function pieceAt({ datesMs }: DrawnLeg, dateMs: number): number {
  let low = 0;
  let high = datesMs.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((datesMs[middle] ?? 0) <= dateMs) low = middle;
    else high = middle;
  }
  return low;
}
