import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { SPEED_OF_LIGHT } from '../../../src/core/units/constants.js';
import type { MovingWave } from '../../../src/core/waves/wavePoints.js';
import { LATTICE_A } from '../../ultra-micro/silicon-atom/lattice.js';

/** All lengths of this folder in Å. */
export const WAVELENGTH = 1;
/** From one (220) plane of silicon to the next. */
export const PLANE = LATTICE_A / (2 * Math.SQRT2);
/** The angle at which waves from neighbouring planes are one wavelength apart: 2 d sin θ = λ. */
export const BRAGG_RAD = Math.asin(WAVELENGTH / (2 * PLANE));

/** The crystal's block: half width along [001], half depth along [1−10], and planes from its floor up. */
export const HALF_WIDTH = 27;
export const HALF_DEPTH = 4.9;
export const PLANES = 8;
export const LOWEST = 1.25;
/** How many planes are shown to answer, from the top. */
export const RAYS = 4;
/** The rays run just before the cut face. */
export const RAY_Z = HALF_DEPTH + 1.6;

/** Silicon atoms of the block: [110] up, [001] along x. */
export const crystal = (): Vec3[] => {
  const found: Vec3[] = [];
  const basis: readonly Vec3[] = [[0, 0, 0], [0, 2, 2], [2, 0, 2], [2, 2, 0], [1, 1, 1], [1, 3, 3], [3, 1, 3], [3, 3, 1]];
  const reach = 9;
  for (let i = -reach; i <= reach; i++)
    for (let j = -reach; j <= reach; j++)
      for (let k = -reach; k <= reach; k++)
        for (const [u, v, w] of basis) {
          const [X, Y, Z] = [(4 * i + u) / 4, (4 * j + v) / 4, (4 * k + w) / 4];
          const at: Vec3 = [Z * LATTICE_A, ((X + Y) * LATTICE_A) / Math.SQRT2, ((X - Y) * LATTICE_A) / Math.SQRT2];
          const plane = Math.round(at[1] / PLANE);
          if (plane < 0 || plane >= PLANES || Math.abs(at[0]) > HALF_WIDTH || Math.abs(at[2]) > HALF_DEPTH) continue;
          found.push([at[0], at[1] + LOWEST, at[2]]);
        }
  return found;
};

/** The atoms of the cut face nearest to the middle, one in each of the upper planes: where the rays turn. */
export const turningPoints = (): Vec3[] =>
  Array.from({ length: RAYS }, (_, n) => {
    const y = LOWEST + (PLANES - 1 - n) * PLANE;
    const face = crystal().filter((at) => Math.abs(at[1] - y) < 0.01 && at[2] > HALF_DEPTH - 2.2);
    const [nearest] = face.sort((a, b) => Math.abs(a[0]) - Math.abs(b[0]));
    return [nearest![0], y, RAY_Z];
  });

const LEG = 36;
const cosine = Math.cos(BRAGG_RAD);
const sine = Math.sin(BRAGG_RAD);

/**
 * The way of each ray, from one common front of the wave that comes to one common front of the wave that goes: their
 * lengths differ by whole wavelengths.
 */
export const rays = (): Vec3[][] => {
  const turns = turningPoints();
  const [top] = turns;
  return turns.map((at) => {
    const before = LEG + (at[0] - top![0]) * cosine - (at[1] - top![1]) * sine;
    const after = LEG - (at[0] - top![0]) * cosine - (at[1] - top![1]) * sine;
    return [
      [at[0] - before * cosine, at[1] + before * sine, at[2]],
      at,
      [at[0] + after * cosine, at[1] + after * sine, at[2]],
    ];
  });
};

/** How many times slower than nature the wave is shown. */
export const SLOWED = 1e18;

/** One wave a ray, its field drawn in the plane of the rays. */
export const braggWaves = (): MovingWave[] =>
  rays().map((path, n) => {
    const length = path.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - path[i]![0], p[1] - path[i]![1]), 0);
    return {
      wavesPerS: (SPEED_OF_LIGHT * 1e10) / SLOWED / WAVELENGTH,
      wave: {
        name: `ray-${n}`,
        path,
        across: [[sine, cosine, 0], [-sine, cosine, 0]],
        wavelength: WAVELENGTH,
        amplitude: 0.62,
        // Both ends are lost in the distance.
        envelope: (along) => Math.min(1, along / 6, (length - along) / 6),
        colour: [0.26, 0.56, 1],
        sheet: 0.3,
      },
    };
  });
