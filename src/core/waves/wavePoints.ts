import type { ReadonlyVec3, Vec3 } from '../maths/vec3.js';

/** A wave of light as it is drawn: its field along the way that it takes. */
export interface WaveOptions {
  readonly name: string;
  /** The corners of the light's way, model units. */
  readonly path: readonly ReadonlyVec3[];
  /** For each leg of the way the unit vector along which the field is drawn, square to the leg. */
  readonly across: readonly ReadonlyVec3[];
  /** Model units. */
  readonly wavelength: number;
  /** Drawn height of the strongest field, model units: it shows strength, not a length. */
  readonly amplitude: number;
  /** Share of the amplitude, 0 to 1, where the light has gone `along` model units. */
  readonly envelope: (along: number) => number;
  /** Where on the way a crest is at rest, model units. Default 0. */
  readonly crestAt?: number;
  /** Linear colour. */
  readonly colour: ReadonlyVec3;
  /** Strength of the sheet between axis and curve, 0 to 1. */
  readonly sheet: number;
}

/** A wave, and how fast it runs. */
export interface MovingWave {
  readonly wave: WaveOptions;
  /** Wavelengths that it goes on in a second of the show. */
  readonly wavesPerS: number;
}

/** Points a wavelength. */
const FINENESS = 28;

/** What the graphics card draws of a wave: for each point of the axis its place, the field's greatest reach there, and its phase. */
export interface WavePoints {
  readonly axis: readonly Vec3[];
  readonly reach: readonly Vec3[];
  /** Wavelengths from the crest. */
  readonly waves: readonly number[];
  /** From each point one wavelength on along its leg. */
  readonly ahead: readonly Vec3[];
  /** Where a new leg begins: no sheet is drawn across. */
  readonly legs: readonly number[];
}

/** The points of a wave along its way. */
export function wavePoints({ path, across, wavelength, amplitude, envelope, crestAt = 0 }: WaveOptions): WavePoints {
  const axis: Vec3[] = [];
  const reach: Vec3[] = [];
  const waves: number[] = [];
  const ahead: Vec3[] = [];
  const legs: number[] = [];
  let gone = 0;
  for (let leg = 0; leg + 1 < path.length; leg++) {
    const [from, to, field] = [path[leg], path[leg + 1], across[leg]];
    if (!from || !to || !field) throw new Error(`a wave needs a direction of its field for each leg: ${String(across.length)} for ${String(path.length - 1)}`);
    const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
    const steps = Math.max(1, Math.ceil((length / wavelength) * FINENESS));
    legs.push(axis.length);
    const share = wavelength / length;
    const onward: Vec3 = [share * (to[0] - from[0]), share * (to[1] - from[1]), share * (to[2] - from[2])];
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      const along = gone + t * length;
      const height = amplitude * envelope(along);
      axis.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1]), from[2] + t * (to[2] - from[2])]);
      reach.push([field[0] * height, field[1] * height, field[2] * height]);
      waves.push((along - crestAt) / wavelength);
      ahead.push(onward);
    }
    gone += length;
  }
  return { axis, reach, waves, ahead, legs };
}
