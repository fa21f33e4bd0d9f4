import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';

/** Cells a side of the blocks, and of the blocks in them and in those, that the field is asked for in their middles first. */
const BLOCK = 8;
const INNER_BLOCK = 2;
/** Fields are joined with fillets, so a distance may be this much too large. */
const SAFETY = 1.7;

/**
 * A distance field at the corners of cubic cells. The field is asked for only near its surface; elsewhere a sample has the
 * right sign and no more.
 */
export class SampledField {
  /** x fastest, then y, then z. The eight corners of every crossed cell are the field's own. */
  readonly values: Float64Array;
  readonly stepY: number;
  readonly stepZ: number;

  private readonly counts: readonly [number, number, number];
  private readonly blocks: readonly [number, number, number];
  /** 1: the sample is the field's own. */
  private readonly exact: Uint8Array;
  /** 1: the surface may cross cells that begin in this block. */
  private readonly near: Uint8Array;

  constructor(
    readonly distance: (x: number, y: number, z: number) => number,
    readonly min: ReadonlyVec3,
    max: ReadonlyVec3,
    readonly cell: number,
  ) {
    this.counts = [0, 1, 2].map((axis) => Math.ceil((max[axis]! - min[axis]!) / cell) + 1) as [number, number, number];
    this.blocks = this.counts.map((count) => Math.ceil(count / BLOCK)) as [number, number, number];
    this.stepY = this.counts[0];
    this.stepZ = this.counts[0] * this.counts[1];
    this.values = new Float64Array(this.stepZ * this.counts[2]);
    this.exact = new Uint8Array(this.values.length);
    this.near = new Uint8Array(this.blocks[0] * this.blocks[1] * this.blocks[2]);
    let block = 0;
    for (let k = 0; k < this.counts[2]; k += BLOCK) {
      for (let j = 0; j < this.counts[1]; j += BLOCK) {
        for (let i = 0; i < this.counts[0]; i += BLOCK) this.near[block++] = this.sampleBlock(i, j, k, BLOCK) ? 1 : 0;
      }
    }
    while (this.settle()) continue;
  }

  /** All cells that the surface may cross: `here` is the number of its lowest corner, which is the `i`, `j`, `k`th. */
  forEachNear(visit: (here: number, i: number, j: number, k: number) => void): void {
    const [nx, ny, nz] = this.counts;
    for (let k = 0; k < nz - 1; k++) {
      for (let j = 0; j < ny - 1; j++) {
        const row = (Math.floor(k / BLOCK) * this.blocks[1] + Math.floor(j / BLOCK)) * this.blocks[0];
        for (let block = 0; block < this.blocks[0]; block++) {
          if (this.near[row + block] === 0) continue;
          const end = Math.min(nx - 1, (block + 1) * BLOCK);
          for (let i = block * BLOCK; i < end; i++) visit(k * this.stepZ + j * this.stepY + i, i, j, k);
        }
      }
    }
  }

  /** Whether the surface passes between the eight corners of the cell whose lowest corner is `here`. */
  isCrossed(here: number): boolean {
    const { values, stepY, stepZ } = this;
    const inside = values[here]! < 0;
    return (
      values[here + 1]! < 0 !== inside || values[here + stepY]! < 0 !== inside || values[here + stepY + 1]! < 0 !== inside ||
      values[here + stepZ]! < 0 !== inside || values[here + stepZ + 1]! < 0 !== inside ||
      values[here + stepZ + stepY]! < 0 !== inside || values[here + stepZ + stepY + 1]! < 0 !== inside
    );
  }

  /** Fills a block; false when the surface can cross no cell that begins in it. */
  private sampleBlock(bi: number, bj: number, bk: number, side: number): boolean {
    const { cell, min, counts } = this;
    const half = (side - 1) / 2;
    const middle = this.distance(min[0] + (bi + half) * cell, min[1] + (bj + half) * cell, min[2] + (bk + half) * cell);
    // The largest blocks keep away by one cell more: their cells reach into the next block.
    const reach = side === BLOCK ? half + 1 : half;
    const isFar = Math.abs(middle) > reach * cell * Math.sqrt(3) * SAFETY;
    const endI = Math.min(counts[0], bi + side);
    const endJ = Math.min(counts[1], bj + side);
    const endK = Math.min(counts[2], bk + side);
    if (!isFar && side > INNER_BLOCK) {
      const inner = side / 2;
      for (let k = bk; k < endK; k += inner) {
        for (let j = bj; j < endJ; j += inner) for (let i = bi; i < endI; i += inner) this.sampleBlock(i, j, k, inner);
      }
      return true;
    }
    // Samples are noughts from the start, which counts as outside.
    if (isFar && middle >= 0) return false;
    for (let k = bk; k < endK; k++) {
      for (let j = bj; j < endJ; j++) {
        for (let i = bi; i < endI; i++) {
          if (isFar) this.values[k * this.stepZ + j * this.stepY + i] = middle;
          else this.ask(k * this.stepZ + j * this.stepY + i, i, j, k);
        }
      }
    }
    return !isFar;
  }

  private ask(here: number, i: number, j: number, k: number): void {
    const { min, cell } = this;
    this.values[here] = this.distance(min[0] + i * cell, min[1] + j * cell, min[2] + k * cell);
    this.exact[here] = 1;
  }

  /** Asks for the corners of crossed cells that are not yet the field's own. True: a sign has changed, so look again. */
  private settle(): boolean {
    let changed = false;
    this.forEachNear((here, i, j, k) => {
      if (!this.isCrossed(here)) return;
      for (let corner = 0; corner < 8; corner++) {
        const x = corner & 1;
        const y = (corner >> 1) & 1;
        const z = corner >> 2;
        const at = here + x + y * this.stepY + z * this.stepZ;
        if (this.exact[at] === 1) continue;
        const wasInside = this.values[at]! < 0;
        this.ask(at, i + x, j + y, k + z);
        if (this.values[at]! < 0 !== wasInside) changed = true;
      }
    });
    return changed;
  }
}
