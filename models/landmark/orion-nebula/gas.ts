import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { chance } from '../../../src/stage/cosmos/chance.js';
import { GrainWriter, type Grains } from '../../../src/stage/cosmos/grainCloud.js';
import { fromSky, skyBasis } from '../../../src/stage/cosmos/skyBasis.js';
import type { Sliced } from '../../../src/core/slices/slices.js';
import { octaves, smoothNoise } from '../../../src/stage/cosmos/smoothNoise.js';
import { DEC_DEG, RA_DEG, RADIUS } from './shape.js';

type Colour = [number, number, number];

const BASIS = skyBasis(RA_DEG, DEC_DEG);
const noise = smoothNoise(42);

/** East, north and away from us, units, to axes of `sun`. */
export const place = (out: Vec3, east: number, north: number, outward: number): Vec3 => fromSky(out, BASIS, east, north, outward);

/**
 * Brightness of the glowing wall in the picture (east, north; 0 … 1 of the radius): bright about the Trapezium, broad
 * to the south and west, with two wings that curve round a hollow in the south, a dark bay from the north-east, and the
 * lone round patch in the north. The large shapes are from pictures; the small ones are chance.
 */
export function glowAt(east: number, north: number): number {
  return untornGlow(east, north) * tornAt(east, north);
}

// Not `Math.hypot`, which is many times slower: this is asked for a million times.
const away = (a: number, b: number): number => Math.sqrt(a * a + b * b);

/** By what factor chance tears the glow, at most. */
const MOST_TORN = 1.37;
const tornAt = (east: number, north: number): number => Math.max(0.05, 0.62 + 0.75 * octaves(noise, 4, east * 6 + 3, north * 6, 1.7));

function untornGlow(east: number, north: number): number {
  const r = away(east, north);
  const heart = Math.exp(-((r / 0.16) ** 1.3));
  const fan = Math.exp(-((r / 0.46) ** 2)) * (0.75 - 0.45 * north);
  // Wings: pieces of a ring whose middle lies to the south.
  const ring = away(east * 0.92, north + 0.42);
  const wings = 0.5 * Math.exp(-(((ring - 0.5) / 0.13) ** 2)) * Math.min(1, Math.max(0, 0.75 + north * 0.9 - 0.25 * east));
  const patch = 0.8 * Math.exp(-((away(east - 0.07, north - 0.33) / 0.085) ** 2));
  const bay = 0.93 * Math.exp(-((away((east - 0.13) * 1.1 + (north - 0.13) * 0.35, (north - 0.13) * 1.5) / 0.085) ** 2));
  const lane = 0.75 * Math.exp(-(((north - 0.225 - 0.15 * east) / 0.035) ** 2)) * Math.exp(-((east / 0.4) ** 2));
  return Math.max(0, (heart * 0.5 + fan * 0.8 + wings * 1.3) * (1 - bay) * (1 - lane) + patch);
}

/** How far behind the Trapezium the wall stands, of the radius: a bowl that opens to us. */
const wallAt = (east: number, north: number): number => 0.2 - 0.55 * (east * east + north * north) + 0.1 * octaves(noise, 3, east * 4, north * 4, 8);

function tintAt(r: number, fold: number, t: number): Colour {
  // Oxygen makes the heart pale green, hydrogen the rest pink; reflected starlight is blue at the edge.
  const heart = Math.exp(-((r / 0.19) ** 2));
  const edge = Math.min(1, Math.max(0, (r - 0.42) * 1.7 + fold * 0.6));
  const shade = 0.7 + 0.3 * t;
  return [
    shade * (0.84 - 0.06 * heart - 0.46 * edge),
    shade * (0.36 + 0.5 * heart + 0.08 * edge),
    shade * (0.46 + 0.36 * heart + 0.4 * edge),
  ];
}

const TRIES_A_SLICE = 4000;

/** Gas as breaths (large) or as threads (small): drawn where the picture is bright. */
export function* gas(count: number, seed: number, spread: number): Sliced<Grains> {
  const { even, normal } = chance(seed);
  const writer = new GrainWriter(count);
  const at: Vec3 = [0, 0, 0];
  for (let tries = 0; tries < count * 300 && !writer.isFull; tries++) {
    if (tries % TRIES_A_SLICE === 0) yield;
    const r = Math.sqrt(even());
    const turn = 2 * Math.PI * even();
    const east = r * Math.cos(turn);
    const north = r * Math.sin(turn);
    const untorn = untornGlow(east, north);
    const choice = even() * 1.4;
    // The noise is not asked where it could not help.
    if (choice > untorn * MOST_TORN) continue;
    const glow = untorn * tornAt(east, north);
    if (choice > glow) continue;
    const outward = wallAt(east, north) + spread * normal();
    const length = Math.hypot(east, north, outward);
    const fit = length > 1 ? 1 / length : 1;
    place(at, east * RADIUS * fit, north * RADIUS * fit, outward * RADIUS * fit);
    const fold = octaves(noise, 3, east * 3 - 8, north * 3, 4);
    // Grains lie thickest where it is brightest; each is fainter there, or the heart would be one white spot.
    const [red, green, blue] = tintAt(r, fold, even());
    const thin = 1 / (1 + 0.8 * glow * glow + 0.5 * Math.exp(-((r / 0.2) ** 2)));
    writer.put(at[0], at[1], at[2], [red * thin, green * thin, blue * thin], 0.35 + 0.65 * even() ** 2);
  }
  return writer.take();
}

/** The four of the Trapezium, and the young cluster about them, which is denser towards the middle. */
export function newbornStars(count: number): Grains {
  const { even, normal, direction } = chance(2007);
  const writer = new GrainWriter(count + 4);
  const at: Vec3 = [0, 0, 0];
  const d: Vec3 = [0, 0, 0];
  // Arcseconds east and north of θ¹ C (from pictures); 1″ is 0.0062 units here.
  for (const [east, north] of [[0, 0], [9.5, 7.5], [-6, 10.5], [5, 17]] as const) {
    place(at, east * 0.0062 * 4, north * 0.0062 * 4, 0);
    writer.put(at[0], at[1], at[2], [0.8, 0.88, 1], east === 0 ? 1 : 0.72);
  }
  while (!writer.isFull) {
    direction(d);
    const r = RADIUS * (0.015 + 0.1 * Math.abs(normal()) * (0.3 + 2.4 * even() ** 2));
    place(at, d[0] * r, d[1] * r * 1.5, d[2] * r);
    const warm = even();
    writer.put(at[0], at[1], at[2], [1, 0.75 + 0.2 * warm, 0.55 + 0.45 * warm], 0.1 + 0.35 * even() ** 3);
  }
  return writer.take();
}
