import { spherePoints } from '../randomSource.js';
import { fitCube } from './ambientCube.js';
import type { OcclusionProbe } from './bakeOcclusion.js';
import type { MoleculeData, RoundData } from './MoleculeData.js';

type Sample = [number, number, number, number];

/** Places on a ball at which the light is asked for. */
const BALL_SAMPLES = 26;
/** Places around a stick, at each of two heights out of the ball at either end. */
const STICK_SAMPLES = 8;
const STICK_HEIGHTS = [0.3, 0.42] as const;

/** Bakes openness into balls and sticks, each for six directions. `rays`: for each place that is asked. */
export const bakeMolecule = ({ balls, sticks }: MoleculeData, probe: OcclusionProbe, rays: number): void => {
  const directions = spherePoints(BALL_SAMPLES);
  const samples: Sample[] = [];
  for (let i = 0; i < balls.radii.length; i++) {
    samples.length = 0;
    for (const n of directions) addSample(samples, probe, placeOn(balls, i), n, balls.radii[i]!, rays);
    balls.open.set(fitCube(samples), i * 6);
  }
  for (let i = 0; i < sticks.radii.length; i++) {
    samples.length = 0;
    const [own, other] = [placeOn(sticks, i), placeOn(sticks, i ^ 1)];
    const along = [0, 1, 2].map((k) => other[k]! - own[k]!) as [number, number, number];
    for (const height of STICK_HEIGHTS) {
      const axis = [0, 1, 2].map((k) => own[k]! + along[k]! * height) as [number, number, number];
      for (const n of around(along)) addSample(samples, probe, axis, n, sticks.radii[i]!, rays);
    }
    sticks.open.set(fitCube(samples), i * 6);
  }
};

const placeOn = ({ positions: p }: RoundData, i: number): [number, number, number] => [p[i * 3]!, p[i * 3 + 1]!, p[i * 3 + 2]!];

const addSample = (samples: Sample[], probe: OcclusionProbe, c: readonly number[], n: readonly number[], radius: number, rays: number): void => {
  const [nx, ny, nz] = n as [number, number, number];
  const open = probe.at(c[0]! + nx * radius, c[1]! + ny * radius, c[2]! + nz * radius, nx, ny, nz, rays);
  // What lies inside a neighbour is never seen and must not darken what is.
  if (!probe.buried) samples.push([nx, ny, nz, open]);
};

/** Unit vectors square to `along`. */
const around = (along: readonly [number, number, number]): number[][] => {
  const length = Math.hypot(...along);
  const [x, y, z] = along.map((value) => value / length) as [number, number, number];
  const reference = Math.abs(x) < 0.6 ? [1, 0, 0] : [0, 0, 1];
  const side = [y * reference[2]! - z * reference[1]!, z * reference[0]! - x * reference[2]!, x * reference[1]! - y * reference[0]!];
  const n = 1 / Math.hypot(...side);
  const u = side.map((value) => value * n) as [number, number, number];
  const v = [y * u[2] - z * u[1], z * u[0] - x * u[2], x * u[1] - y * u[0]];
  return Array.from({ length: STICK_SAMPLES }, (_, i) => {
    const angle = (2 * Math.PI * i) / STICK_SAMPLES;
    return [0, 1, 2].map((k) => u[k]! * Math.cos(angle) + v[k]! * Math.sin(angle));
  });
};
