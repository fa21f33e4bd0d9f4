import { Color } from 'three';
import { smoothstep } from '../../core/maths/interpolation.js';

/** The colours of the air at one zoom: they change continuously with q. */
export interface Realm {
  readonly zenith: Color;
  readonly horizon: Color;
  readonly floor: Color;
  readonly line: Color;
  /** Strength of the museum's own lights; the Sun takes over above 10^6 m. */
  lamps: number;
  /** Haze per view unit; 0 in space. */
  haze: number;
}

interface RealmStop {
  readonly q: number;
  readonly zenith: string;
  readonly horizon: string;
  readonly floor: string;
  readonly line: string;
}

const STOPS: readonly RealmStop[] = [
  // The desert below what has been seen: the dark before colour.
  { q: -35, zenith: '#04050a', horizon: '#0a0c18', floor: '#06070e', line: '#4a4f78' },
  { q: -20, zenith: '#05060e', horizon: '#0f1126', floor: '#080918', line: '#565a94' },
  // Inside the atom: deep indigo.
  { q: -14, zenith: '#090a17', horizon: '#1d1d38', floor: '#111226', line: '#7d7fb8' },
  // Among molecules: violet-blue.
  { q: -9, zenith: '#0b0e1c', horizon: '#292c48', floor: '#171a2d', line: '#8f94c4' },
  // Cells and chips: ink blue.
  { q: -6, zenith: '#0a111e', horizon: '#263247', floor: '#141d2d', line: '#8ca2c6' },
  // The bench: warm graphite.
  { q: -2, zenith: '#0d131f', horizon: '#2c323d', floor: '#191e28', line: '#9aa6b8' },
  { q: 1.5, zenith: '#0c131f', horizon: '#2b333f', floor: '#181e29', line: '#95a3b8' },
  // Rising: clear dark.
  { q: 4, zenith: '#08111f', horizon: '#26384f', floor: '#14202c', line: '#93add0' },
  { q: 6, zenith: '#040810', horizon: '#081426', floor: '#0a1420', line: '#8fb0d8' },
  // Space.
  { q: 8, zenith: '#020409', horizon: '#03060d', floor: '#02040a', line: '#6080b0' },
  { q: 28, zenith: '#020409', horizon: '#03060d', floor: '#02040a', line: '#6080b0' },
];

const PARSED = STOPS.map((stop) => ({
  q: stop.q,
  zenith: new Color(stop.zenith),
  horizon: new Color(stop.horizon),
  floor: new Color(stop.floor),
  line: new Color(stop.line),
}));

/** About a thirtieth of what stands thirty view units away is left. */
const BENCH_HAZE = 0.061;

export const createRealm = (): Realm => ({
  zenith: new Color(),
  horizon: new Color(),
  floor: new Color(),
  line: new Color(),
  lamps: 1,
  haze: BENCH_HAZE,
});

/** How much of the bench's air is left at a zoom: 1 on the floor, 0 above the atmosphere. */
export const benchAir = (q: number): number => 1 - smoothstep(4.8, 6.6, q);

/** A focus further from the bench's origin than this, in view units, may be out of its air … */
const AIR_REACH = 60;
/** … unless it is within so many metres: inside a chip the origin is thousands of views away, and one is still on the bench. */
const BENCH_REACH_M = 2e4;

/** Whether a focus `fromOrigin` view units from the bench's origin, at zoom `q`, is in the bench's air. */
export const isInBenchAir = (fromOrigin: number, q: number): boolean => fromOrigin < AIR_REACH || fromOrigin * 10 ** q < BENCH_REACH_M;

/** Writes the realm of zoom `q`; `isOnBench` is false for a focus among the planets, where there is no floor or haze. */
export function realmAt(out: Realm, q: number, isOnBench: boolean): Realm {
  const realmQ = isOnBench ? q : Math.max(q, 8);
  let index = 0;
  while (index < PARSED.length - 2 && (PARSED[index + 1]?.q ?? Infinity) < realmQ) index++;
  const below = PARSED[index];
  const above = PARSED[index + 1];
  if (!below || !above) return out;
  const t = smoothstep(below.q, above.q, realmQ);
  out.zenith.lerpColors(below.zenith, above.zenith, t);
  out.horizon.lerpColors(below.horizon, above.horizon, t);
  out.floor.lerpColors(below.floor, above.floor, t);
  out.line.lerpColors(below.line, above.line, t);
  const air = isOnBench ? benchAir(q) : 0;
  out.haze = BENCH_HAZE * air;
  out.lamps = air;
  return out;
}
