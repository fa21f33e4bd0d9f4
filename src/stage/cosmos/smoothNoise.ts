import { randomSource } from '../globe/randomSource.js';

const SIDE = 32;

/** Noise in space, −1 … 1, smooth over a length of one; it repeats after 32. Always the same for the same seed. */
export function smoothNoise(seed: number): (x: number, y: number, z: number) => number {
  const random = randomSource(seed);
  const lattice = Float32Array.from({ length: SIDE ** 3 }, () => 2 * random() - 1);
  const at = (x: number, y: number, z: number): number => lattice[((x & 31) * SIDE + (y & 31)) * SIDE + (z & 31)] ?? 0;
  return (x, y, z) => {
    const i = Math.floor(x);
    const j = Math.floor(y);
    const k = Math.floor(z);
    const u = ease(x - i);
    const v = ease(y - j);
    const near = mix(mix(at(i, j, k), at(i + 1, j, k), u), mix(at(i, j + 1, k), at(i + 1, j + 1, k), u), v);
    const far = mix(mix(at(i, j, k + 1), at(i + 1, j, k + 1), u), mix(at(i, j + 1, k + 1), at(i + 1, j + 1, k + 1), u), v);
    return mix(near, far, ease(z - k));
  };
}

/** Several octaves of a noise, each half as long and half as strong; about −1 … 1. */
export function octaves(noise: (x: number, y: number, z: number) => number, count: number, x: number, y: number, z: number): number {
  let sum = 0;
  let weight = 0;
  let scale = 1;
  for (let octave = 0; octave < count; octave++) {
    const strength = 1 / scale;
    sum += strength * noise(x * scale + octave * 7.3, y * scale, z * scale);
    weight += strength;
    scale *= 2;
  }
  return sum / weight;
}

const ease = (t: number): number => t * t * (3 - 2 * t);
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
