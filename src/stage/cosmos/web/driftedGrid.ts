import { randomSource } from '../../globe/randomSource.js';
import type { Sliced } from '../../../core/slices/slices.js';

const SIDE = 40;
const MODES = 120;

/** Matter of a cube that repeats, side 1: where it has drifted to, and how dense it was to begin with (about −2 … 3). */
export interface DriftedGrid {
  readonly places: Float32Array;
  readonly density: Float32Array;
}

/**
 * Zel'dovich's approximation (1970, A&A 5, 84): matter on an even grid drifts along the slope of a random field and
 * gathers in sheets, threads and knots, as gravity has it. The field is a sum of waves with the strength of cold dark
 * matter's spectrum over its bend (flat, then falling as the inverse square). Always the same for the same seed.
 */
export function* driftedGrid(seed: number): Sliced<DriftedGrid> {
  const random = randomSource(seed);
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const count = SIDE ** 3;
  const places = new Float32Array(count * 3);
  const density = new Float32Array(count);
  // Kept beside the places until the strength of the whole field is known.
  const drift = new Float32Array(count * 3);
  const tables = waveTables();
  for (let index = 0, i = 0; i < SIDE; i++) {
    for (let j = 0; j < SIDE; j++) {
      for (let k = 0; k < SIDE; k++, index++) places.set([i / SIDE, j / SIDE, k / SIDE], index * 3);
    }
  }
  let variance = 0;
  for (let mode = 0; mode < MODES; mode++) {
    const [a, b, c] = [wave(random), wave(random), wave(random)];
    const square = a * a + b * b + c * c;
    if (square < 3 || square > 40) continue;
    const k = Math.sqrt(square);
    const strength = gauss() * spectrum(k);
    const phase = 2 * Math.PI * random();
    variance += (strength * strength) / 2;
    yield;
    addWave(drift, density, tables, [a, b, c], strength, phase, square);
  }
  const deviation = Math.sqrt(variance);
  for (let index = 0; index < count; index++) density[index] = (density[index] ?? 0) / deviation;
  settle(places, drift, GROWTH / deviation);
  return { places, density };
}

const wave = (random: () => number): number => Math.round((2 * random() - 1) * 5.4);

/** Root of the strength of density waves, in waves a side. */
const spectrum = (k: number): number => 1 / (1 + (k / 3.5) ** 2);

/** Cosine and sine of 2π n x / SIDE. */
function waveTables(): Float64Array {
  const table = new Float64Array(SIDE * 2);
  for (let step = 0; step < SIDE; step++) table.set([Math.cos((2 * Math.PI * step) / SIDE), Math.sin((2 * Math.PI * step) / SIDE)], step * 2);
  return table;
}

function addWave(drift: Float32Array, density: Float32Array, table: Float64Array, [a, b, c]: readonly [number, number, number], strength: number, phase: number, square: number): void {
  const [cosPhase, sinPhase] = [Math.cos(phase), Math.sin(phase)];
  for (let index = 0, i = 0; i < SIDE; i++) {
    for (let j = 0; j < SIDE; j++) {
      for (let k = 0; k < SIDE; k++, index++) {
        const turn = ((((a * i + b * j + c * k) % SIDE) + SIDE) % SIDE) * 2;
        const [cosine, sine] = [table[turn] ?? 0, table[turn + 1] ?? 0];
        const crest = strength * (cosine * cosPhase - sine * sinPhase);
        const slope = (strength * (sine * cosPhase + cosine * sinPhase)) / (square * 2 * Math.PI);
        density[index] = (density[index] ?? 0) + crest;
        const at = index * 3;
        drift[at] = (drift[at] ?? 0) - slope * a;
        drift[at + 1] = (drift[at + 1] ?? 0) - slope * b;
        drift[at + 2] = (drift[at + 2] ?? 0) - slope * c;
      }
    }
  }
}

/** How far the drift has gone: at one, typical matter has just met; a little more gives clear threads. */
const GROWTH = 1.05;

function settle(places: Float32Array, drift: Float32Array, growth: number): void {
  for (let at = 0; at < places.length; at++) {
    const moved = (places[at] ?? 0) + growth * (drift[at] ?? 0);
    places[at] = moved - Math.floor(moved);
  }
}
