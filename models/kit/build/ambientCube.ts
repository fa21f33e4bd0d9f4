/**
 * An ambient cube is six numbers, for the directions +x, +y, +z, −x, −y, −z. For a unit normal they count with the squares
 * of its parts, which sum to 1.
 */

/** What an ambient cube says for a unit normal. `at`: where its six numbers begin. */
export const readCube = (cube: ArrayLike<number>, at: number, nx: number, ny: number, nz: number): number => {
  return nx * nx * cube[at + (nx > 0 ? 0 : 3)]! + ny * ny * cube[at + (ny > 0 ? 1 : 4)]! + nz * nz * cube[at + (nz > 0 ? 2 : 5)]!;
};

/** Finds the cube that comes nearest to samples (a unit normal and a value each) by least squares. */
export class CubeFit {
  private readonly a = new Float64Array(36);
  private readonly b = new Float64Array(6);
  private readonly solved = new Float64Array(6);
  private count = 0;
  private sum = 0;

  /** `toTheMean`: how many samples' weight draws each direction to the mean of all, which matters where there are none. */
  constructor(private readonly toTheMean: number) {}

  clear(): void {
    this.a.fill(0);
    this.b.fill(0);
    this.count = 0;
    this.sum = 0;
  }

  add(nx: number, ny: number, nz: number, value: number): void {
    const { a, b } = this;
    // Of two opposite directions only one sees the normal.
    const i = nx > 0 ? 0 : 3;
    const j = ny > 0 ? 1 : 4;
    const k = nz > 0 ? 2 : 5;
    const [x, y, z] = [nx * nx, ny * ny, nz * nz];
    a[i * 7]! += x * x;
    a[j * 7]! += y * y;
    a[k * 7]! += z * z;
    a[i * 6 + j]! += x * y;
    a[j * 6 + i]! += x * y;
    a[i * 6 + k]! += x * z;
    a[k * 6 + i]! += x * z;
    a[j * 6 + k]! += y * z;
    a[k * 6 + j]! += y * z;
    b[i]! += x * value;
    b[j]! += y * value;
    b[k]! += z * value;
    this.count++;
    this.sum += value;
  }

  /** Writes the six numbers, each 0 … 1, to `to`; 0 where nothing was added. Call `clear` before adding anew. */
  solve(to: Float32Array, at: number): void {
    const { a, b, solved, count, toTheMean } = this;
    if (count === 0) {
      to.fill(0, at, at + 6);
      return;
    }
    for (let i = 0; i < 6; i++) {
      a[i * 7]! += toTheMean;
      b[i]! += (toTheMean * this.sum) / count;
    }
    // Positive definite: elimination needs no pivots.
    for (let i = 0; i < 6; i++) {
      for (let row = i + 1; row < 6; row++) {
        const factor = a[row * 6 + i]! / a[i * 7]!;
        for (let j = i; j < 6; j++) a[row * 6 + j]! -= factor * a[i * 6 + j]!;
        b[row]! -= factor * b[i]!;
      }
    }
    for (let i = 5; i >= 0; i--) {
      let rest = b[i]!;
      for (let j = i + 1; j < 6; j++) rest -= a[i * 6 + j]! * solved[j]!;
      solved[i] = rest / a[i * 7]!;
      to[at + i] = Math.min(1, Math.max(0, solved[i]!));
    }
  }
}
