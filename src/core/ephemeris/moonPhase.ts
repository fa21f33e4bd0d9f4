import type { FrameTree } from '../frames/FrameTree.js';
import { dotVec3, lengthVec3, type ReadonlyVec3, type Vec3 } from '../maths/vec3.js';

/** How the Moon is lit as seen from the Earth's centre. */
export interface MoonPhase {
  /** From the Sun to the Moon along the ecliptic, degrees 0 … 360: 0 new, 90 first quarter, 180 full, 270 last quarter. */
  elongationDeg: number;
  /** Share of the disc in sunlight, 0 … 1. */
  litShare: number;
  /** Sun, Moon, Earth: the angle at the Moon, degrees. */
  phaseAngleDeg: number;
}

export type MoonPhaseName = 'new' | 'waxing-crescent' | 'first-quarter' | 'waxing-gibbous' | 'full' | 'waning-gibbous' | 'last-quarter' | 'waning-crescent';

const NAMES: readonly MoonPhaseName[] = ['new', 'waxing-crescent', 'first-quarter', 'waxing-gibbous', 'full', 'waning-gibbous', 'last-quarter', 'waning-crescent'];
/** A day's way of the Moon from the Sun: within half of it a phase has its own name, degrees. */
const DAILY_DEG = 12.2;

const ORIGIN: ReadonlyVec3 = [0, 0, 0];
const DEG = Math.PI / 180;
const toSun: Vec3 = [0, 0, 0];
const toMoon: Vec3 = [0, 0, 0];
const earthInSun: Vec3 = [0, 0, 0];
const moonInSun: Vec3 = [0, 0, 0];

/** The phase in a placed tree. */
export function moonPhase(out: MoonPhase, tree: FrameTree): MoonPhase {
  tree.displacement(earthInSun, 'sun', ORIGIN, 'earth-inertial', ORIGIN);
  tree.displacement(moonInSun, 'sun', ORIGIN, 'moon', ORIGIN);
  for (const k of [0, 1, 2] as const) {
    toSun[k] = -earthInSun[k];
    toMoon[k] = moonInSun[k] - earthInSun[k];
  }
  // Axes of `sun`: longitude runs from x towards −z.
  const longitude = ([x, , z]: ReadonlyVec3): number => Math.atan2(-z, x);
  out.elongationDeg = ((((longitude(toMoon) - longitude(toSun)) / DEG) % 360) + 360) % 360;
  const cosine = dotVec3(moonInSun, toMoon) / lengthVec3(moonInSun) / lengthVec3(toMoon);
  out.phaseAngleDeg = Math.acos(Math.min(1, Math.max(-1, cosine))) / DEG;
  out.litShare = (1 + cosine) / 2;
  return out;
}

/** The word for an elongation: the four phases last a day each, what lies between them a week. */
export function moonPhaseName(elongationDeg: number): MoonPhaseName {
  const quarter = Math.round(elongationDeg / 90);
  const away = elongationDeg - quarter * 90;
  const index = Math.abs(away) <= DAILY_DEG / 2 ? quarter * 2 : Math.floor(elongationDeg / 90) * 2 + 1;
  return NAMES[index % 8] ?? 'new';
}
