import { spherePoints } from '../randomSource.js';

/** Number `i` of an even sequence in 0 … 1; the two constants of the plane's one make two that go well together (Roberts 2018). */
const evenA = (i: number): number => (0.5 + i * 0.7548776662466927) % 1;
const evenB = (i: number): number => (0.5 + i * 0.5698402909980532) % 1;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** About the golden share of `count`, and prime to it: steps of it run through all, and any stretch of them is spread. */
const strideFor = (count: number): number => {
  const isPrime = (stride: number): boolean => {
    let [a, b] = [count, stride];
    while (b > 0) [a, b] = [b, a % b];
    return a === 1;
  };
  let stride = Math.max(1, Math.round(count * GOLDEN));
  while (!isPrime(stride)) stride++;
  return stride;
};

/**
 * Rays that leave a round body everywhere: from evenly spread places, each with its own even spread of directions about
 * the normal by its cosine, so that few rays tell much; and the same for every body, so that neighbours agree. In order
 * of rays, not of places, so that the first few are spread too.
 */
export class RaySet {
  readonly count: number;
  /** The ray at hand: the unit normal where it starts, its unit direction, and its place along an axis (0 … 1). */
  nx = 0;
  ny = 0;
  nz = 0;
  dx = 0;
  dy = 0;
  dz = 0;
  place = 0;

  private readonly own: Float64Array;
  // The frame that normals and directions are given in.
  private readonly u = new Float64Array([1, 0, 0]);
  private readonly v = new Float64Array([0, 1, 0]);
  private readonly w = new Float64Array([0, 0, 1]);

  private constructor(places: number, raysEach: number, normalAt: (i: number) => readonly [number, number, number]) {
    this.count = places * raysEach;
    this.own = new Float64Array(this.count * 7);
    const stride = strideFor(raysEach);
    for (let i = 0; i < places; i++) {
      const [nx, ny, nz] = normalAt(i);
      // Duff et al., Building an Orthonormal Basis, Revisited (JCGT 2017).
      const sign = nz >= 0 ? 1 : -1;
      const p = -1 / (sign + nz);
      const q = nx * ny * p;
      for (let k = 0; k < raysEach; k++) {
        const ring = (k * stride) % raysEach;
        const radius = Math.sqrt((ring + evenA(i)) / raysEach);
        const turn = 2 * Math.PI * (ring * GOLDEN + evenB(i));
        const [a, b, c] = [radius * Math.cos(turn), radius * Math.sin(turn), Math.sqrt(1 - radius * radius)];
        this.own.set([
          nx, ny, nz,
          a * (1 + sign * nx * nx * p) + b * q + c * nx,
          a * sign * q + b * (sign + ny * ny * p) + c * ny,
          -a * sign * nx - b * ny + c * nz,
          evenA(k * places + i),
        ], (k * places + i) * 7);
      }
    }
  }

  /** From all over a ball. */
  static aroundBall(places: number, raysEach: number): RaySet {
    const points = spherePoints(places);
    return new RaySet(places, raysEach, (i) => points[i]!);
  }

  /** From all around an axis, which `turnTo` sets. */
  static aroundAxis(places: number, raysEach: number): RaySet {
    return new RaySet(places, raysEach, (i) => {
      const turn = (2 * Math.PI * i) / places;
      return [Math.cos(turn), Math.sin(turn), 0];
    });
  }

  /** Sets the axis, a unit vector. */
  turnTo(x: number, y: number, z: number): void {
    const [rx, ry, rz] = Math.abs(x) < 0.6 ? [1, 0, 0] : [0, 0, 1];
    const [sx, sy, sz] = [y * rz! - z * ry!, z * rx! - x * rz!, x * ry! - y * rx!];
    const size = Math.sqrt(sx * sx + sy * sy + sz * sz);
    const [ux, uy, uz] = [sx / size, sy / size, sz / size];
    this.u.set([ux, uy, uz]);
    this.v.set([y * uz - z * uy, z * ux - x * uz, x * uy - y * ux]);
    this.w.set([x, y, z]);
  }

  /** Takes ray `i` at hand. */
  take(i: number): void {
    const { own, u, v, w } = this;
    const at = i * 7;
    const [n0, n1, n2, d0, d1, d2] = [own[at]!, own[at + 1]!, own[at + 2]!, own[at + 3]!, own[at + 4]!, own[at + 5]!];
    this.nx = n0 * u[0]! + n1 * v[0]! + n2 * w[0]!;
    this.ny = n0 * u[1]! + n1 * v[1]! + n2 * w[1]!;
    this.nz = n0 * u[2]! + n1 * v[2]! + n2 * w[2]!;
    this.dx = d0 * u[0]! + d1 * v[0]! + d2 * w[0]!;
    this.dy = d0 * u[1]! + d1 * v[1]! + d2 * w[1]!;
    this.dz = d0 * u[2]! + d1 * v[2]! + d2 * w[2]!;
    this.place = own[at + 6]!;
  }
}
