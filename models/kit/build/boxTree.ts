/**
 * A binary tree of boxes as flat arrays: nothing is allocated when it is walked. A node keeps the boxes of both its
 * children, so that one look tells which of them is worth a visit.
 */
export interface BoxTree {
  /** Twelve numbers a node: lowest and highest corner of the left child, then of the right one. */
  readonly boxes: Float32Array;
  /** Two a node. 0 or more: that node. Below: a leaf, −1 − its first place in `order`. */
  readonly children: Int32Array;
  /** Two a node: how many things a leaf holds. */
  readonly counts: Uint8Array;
  /** The things' numbers, leaf by leaf. */
  readonly order: Uint32Array;
}

/** Things that a leaf may hold without being asked whether a cut pays. */
const SMALL_LEAF = 2;
/** The most that fits `counts`. */
const LARGEST_LEAF = 200;

/** A tree over things given by their bounds: lowest and highest corner, six numbers each. Node 0 is the root. */
export const buildBoxTree = (bounds: Float64Array): BoxTree => {
  const builder = new Builder(bounds);
  builder.root();
  return {
    boxes: builder.boxes.slice(0, builder.nodeCount * 12),
    children: builder.children.slice(0, builder.nodeCount * 2),
    counts: builder.counts.slice(0, builder.nodeCount * 2),
    order: builder.order,
  };
};

const BINS = 16;
const EMPTY = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity] as const;

class Builder {
  readonly order: Uint32Array;
  readonly boxes: Float32Array;
  readonly children: Int32Array;
  readonly counts: Uint8Array;
  nodeCount = 0;

  private readonly centres: Float64Array;
  // Used by one call of `place` at a time, before it calls itself.
  private readonly box = new Float64Array(6);
  private readonly middle = new Float64Array(6);
  private readonly binCounts = new Uint32Array(BINS);
  private readonly binBoxes = new Float64Array(BINS * 6);
  private readonly costsLeft = new Float64Array(BINS);
  private readonly sweep = new Float64Array(6);
  private cutAxis = 0;
  private cutAt = 0;
  private cutCost = 0;

  constructor(private readonly bounds: Float64Array) {
    const count = bounds.length / 6;
    this.order = Uint32Array.from({ length: count }, (_, i) => i);
    this.centres = new Float64Array(count * 3);
    for (let i = 0; i < count; i++) {
      for (let axis = 0; axis < 3; axis++) this.centres[i * 3 + axis] = (bounds[i * 6 + axis]! + bounds[i * 6 + 3 + axis]!) / 2;
    }
    const most = Math.max(1, count);
    this.boxes = new Float32Array(most * 12);
    for (let i = 0; i < most * 12; i += 6) this.boxes.set(EMPTY, i);
    this.children = new Int32Array(most * 2).fill(-1);
    this.counts = new Uint8Array(most * 2);
  }

  /** The whole tree; a root whose right child is empty where there is but one leaf. */
  root(): void {
    const count = this.order.length;
    this.nodeCount = 1;
    if (count === 0) return;
    const at = this.cutOf(0, count);
    if (at < 0) this.place(0, 0, count);
    else {
      this.place(0, 0, at);
      this.place(1, at, count);
    }
  }

  /** Puts the things from `start` to `end` of the order under child `slot`: twice the node's number, plus 1 for the right one. */
  private place(slot: number, start: number, end: number): void {
    const at = this.cutOf(start, end);
    this.boxes.set(this.box, slot * 6);
    if (at < 0) {
      this.children[slot] = -1 - start;
      this.counts[slot] = end - start;
      return;
    }
    const node = this.nodeCount++;
    this.children[slot] = node;
    this.place(node * 2, start, at);
    this.place(node * 2 + 1, at, end);
  }

  /** Measures the box of some things and orders them about the best cut through them: its place; −1: they are a leaf. */
  private cutOf(start: number, end: number): number {
    const { box, middle, order, centres } = this;
    box.set(EMPTY);
    middle.set(EMPTY);
    for (let i = start; i < end; i++) {
      const thing = order[i]!;
      grow(box, 0, this.bounds, thing * 6);
      for (let axis = 0; axis < 3; axis++) {
        const centre = centres[thing * 3 + axis]!;
        if (centre < middle[axis]!) middle[axis] = centre;
        if (centre > middle[axis + 3]!) middle[axis + 3] = centre;
      }
    }
    const count = end - start;
    if (count > SMALL_LEAF && this.findCut(start, end)) return this.partition(start, end, this.cutAxis, this.cutAt);
    // Many things about one centre cannot be told apart: halve the list.
    return count <= LARGEST_LEAF ? -1 : (start + end) >> 1;
  }

  /** The plane of least expected cost (surface area heuristic over 16 bins on each axis of the centres); false: none. */
  private findCut(start: number, end: number): boolean {
    this.cutCost = Infinity;
    for (let axis = 0; axis < 3; axis++) this.findCutAlong(axis, start, end);
    return this.cutCost < Infinity;
  }

  private findCutAlong(axis: number, start: number, end: number): void {
    const { middle, order, centres, binCounts, binBoxes, costsLeft, sweep } = this;
    const low = middle[axis]!;
    const span = middle[axis + 3]! - low;
    if (!(span > 0)) return;
    binCounts.fill(0);
    for (let b = 0; b < BINS; b++) binBoxes.set(EMPTY, b * 6);
    const scale = BINS / span;
    for (let i = start; i < end; i++) {
      const thing = order[i]!;
      const bin = Math.min(BINS - 1, Math.floor((centres[thing * 3 + axis]! - low) * scale));
      binCounts[bin]!++;
      grow(binBoxes, bin * 6, this.bounds, thing * 6);
    }
    let sum = 0;
    sweep.set(EMPTY);
    for (let b = 0; b < BINS; b++) {
      sum += binCounts[b]!;
      grow(sweep, 0, binBoxes, b * 6);
      costsLeft[b] = sum * halfArea(sweep);
    }
    sum = 0;
    sweep.set(EMPTY);
    for (let b = BINS - 1; b > 0; b--) {
      sum += binCounts[b]!;
      grow(sweep, 0, binBoxes, b * 6);
      const cost = costsLeft[b - 1]! + sum * halfArea(sweep);
      if (sum === 0 || sum === end - start || cost >= this.cutCost) continue;
      this.cutCost = cost;
      this.cutAxis = axis;
      this.cutAt = low + b / scale;
    }
  }

  private partition(start: number, end: number, axis: number, value: number): number {
    const { order, centres } = this;
    let i = start;
    let j = end - 1;
    while (i <= j) {
      if (centres[order[i]! * 3 + axis]! < value) i++;
      else {
        const keep = order[i]!;
        order[i] = order[j]!;
        order[j] = keep;
        j--;
      }
    }
    return i > start && i < end ? i : (start + end) >> 1;
  }
}

const grow = (to: Float64Array, i: number, from: Float64Array, j: number): void => {
  for (let axis = 0; axis < 3; axis++) {
    if (from[j + axis]! < to[i + axis]!) to[i + axis] = from[j + axis]!;
    if (from[j + 3 + axis]! > to[i + 3 + axis]!) to[i + 3 + axis] = from[j + 3 + axis]!;
  }
};

const halfArea = (b: Float64Array): number => {
  const x = b[3]! - b[0]!;
  const y = b[4]! - b[1]!;
  const z = b[5]! - b[2]!;
  return x >= 0 ? x * y + y * z + z * x : 0;
};
