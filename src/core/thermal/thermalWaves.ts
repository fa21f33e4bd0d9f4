import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';

/** One wave of the thermal motion: the displacement `way · cos(2π (waves · place − frequencyHz · time + turns))`. */
export interface ThermalWave {
  /** Waves a metre along each axis. */
  readonly wavesPerM: ReadonlyVec3;
  /** Greatest displacement, metres. */
  readonly wayM: ReadonlyVec3;
  /** Hz, as in nature. */
  readonly frequencyHz: number;
  /** Where in its swing it is at the origin at time zero, turns. */
  readonly turns: number;
}

export interface ThermalMotion {
  /** Root mean square displacement along any one axis, metres: √(B / 8π²) of a crystallographer's B. */
  readonly rmsPerAxisM: number;
  /** Shortest and longest wavelength, metres. */
  readonly wavelengthsM: readonly [shortest: number, longest: number];
  /** Frequency of the shortest wave, Hz; the others go as sound does, inversely to their length. */
  readonly frequencyHz: number;
}

/** Two sets of three waves; each set swings along three directions square to each other. */
export const THERMAL_WAVES = 6;

/** Lengths between the shortest (0) and the longest (1) on a scale of logarithms: none is a simple ratio of another. */
const SHARES = [1, 0.86, 0.71, 0.37, 0.19, 0] as const;
const TURNS = [0.13, 0.58, 0.91, 0.27, 0.74, 0.42] as const;

/** A rotation's columns: two frames, neither along the axes of a lattice. */
const FRAMES: readonly (readonly [ReadonlyVec3, ReadonlyVec3, ReadonlyVec3])[] = [
  [[2 / 3, -1 / 3, 2 / 3], [2 / 3, 2 / 3, -1 / 3], [-1 / 3, 2 / 3, 2 / 3]],
  [[6 / 7, 2 / 7, -3 / 7], [-3 / 7, 6 / 7, -2 / 7], [2 / 7, 3 / 7, 6 / 7]],
];

/**
 * Thermal motion as a few waves through the body, as Debye saw it. Each swings across its way, so that bonds bend more
 * than they stretch; amplitudes go with the wavelength (equal energy at frequencies that go inversely to it). A wave is a
 * function of the place at rest: whatever meets at one place stays together.
 */
export const thermalWaves = ({ rmsPerAxisM, wavelengthsM: [shortest, longest], frequencyHz }: ThermalMotion): readonly ThermalWave[] => {
  const lengths = SHARES.map((share) => shortest * (longest / shortest) ** share);
  return lengths.map((lengthM, i): ThermalWave => {
    const set = Math.floor(i / 3);
    const frame = FRAMES[set]!;
    const swing = frame[i % 3]!;
    const along = frame[(i + 1) % 3]!;
    // Within a set all axes have their share alike; between the sets equal energy decides.
    const others = lengths.slice(set * 3, set * 3 + 3);
    const own = geometricMean(others);
    const both = [geometricMean(lengths.slice(0, 3)), geometricMean(lengths.slice(3))];
    // cos² is a half on average, and each set gives every axis the square of its amplitude once.
    const amplitudeM = (rmsPerAxisM * Math.SQRT2 * own) / Math.hypot(...both);
    return {
      wavesPerM: scaled(along, 1 / lengthM),
      wayM: scaled(swing, amplitudeM),
      frequencyHz: (frequencyHz * shortest) / lengthM,
      turns: TURNS[i]!,
    };
  });
};

/** Displacement of what rests at `placeM`, at a time in nature's seconds; metres. */
export const thermalDisplacementM = (waves: readonly ThermalWave[], placeM: ReadonlyVec3, timeS: number): Vec3 => {
  const sum: Vec3 = [0, 0, 0];
  for (const { wavesPerM: k, wayM, frequencyHz, turns } of waves) {
    const swing = Math.cos(2 * Math.PI * (k[0] * placeM[0] + k[1] * placeM[1] + k[2] * placeM[2] - frequencyHz * timeS + turns));
    for (const axis of [0, 1, 2] as const) sum[axis] += wayM[axis] * swing;
  }
  return sum;
};

/** How far anything can get from its rest, metres: all waves at their greatest at once. */
export const farthestM = (waves: readonly ThermalWave[]): number => waves.reduce((sum, { wayM }) => sum + Math.hypot(...wayM), 0);

const scaled = (v: ReadonlyVec3, by: number): Vec3 => [v[0] * by, v[1] * by, v[2] * by];

const geometricMean = (values: readonly number[]): number => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
