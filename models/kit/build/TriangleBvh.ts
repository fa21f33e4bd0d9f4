/**
 * A bounding volume hierarchy over triangles for many short rays. Flat arrays, no allocation per ray.
 * three-mesh-bvh answers the same question (the tests compare them) but makes objects for each hit.
 */
export class TriangleBvh {
  /** Distance to the nearest hit after `cast`. */
  distance = 0;
  /** True when the nearest hit was on the back of its triangle. */
  fromBehind = false;

  // The positions are float32, so their bounds are too: nothing is lost, and twice as much fits the processor's cache.
  private readonly corners: Float32Array;
  private readonly boxes: Float32Array;
  /** Inner node: index of the right child (the left one follows its parent). Leaf: −1 − first triangle. */
  private readonly links: Int32Array;
  private readonly counts: Uint8Array;
  private readonly stack = new Int32Array(128);
  private nodeCount = 0;

  constructor(positions: Float32Array, indices: Uint32Array) {
    const count = indices.length / 3;
    const order = Uint32Array.from({ length: count }, (_, i) => i);
    const centres = new Float64Array(count * 3);
    const bounds = new Float64Array(count * 6);
    for (let t = 0; t < count; t++) {
      for (let axis = 0; axis < 3; axis++) {
        const a = positions[indices[t * 3]! * 3 + axis]!;
        const b = positions[indices[t * 3 + 1]! * 3 + axis]!;
        const c = positions[indices[t * 3 + 2]! * 3 + axis]!;
        bounds[t * 6 + axis] = Math.min(a, b, c);
        bounds[t * 6 + 3 + axis] = Math.max(a, b, c);
        centres[t * 3 + axis] = (bounds[t * 6 + axis]! + bounds[t * 6 + 3 + axis]!) / 2;
      }
    }
    const most = Math.max(1, 2 * count);
    this.boxes = new Float32Array(most * 6);
    this.links = new Int32Array(most);
    this.counts = new Uint8Array(most);
    if (count > 0) this.split(order, 0, count, centres, bounds);
    this.corners = new Float32Array(count * 9);
    order.forEach((t, i) => {
      for (let k = 0; k < 3; k++) {
        const v = indices[t * 3 + k]! * 3;
        for (let axis = 0; axis < 3; axis++) this.corners[i * 9 + k * 3 + axis] = positions[v + axis]!;
      }
    });
  }

  /** Finds the nearest triangle along the unit direction (dx, dy, dz) nearer than `reach`. */
  cast(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, reach: number): boolean {
    return this.walk(ox, oy, oz, dx, dy, dz, reach, false) >= 0;
  }

  /**
   * Some triangle along the ray nearer than `reach`, or −1. `guess`, the answer for a ray close by, is tried first:
   * it is most often right.
   */
  occluder(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, reach: number, guess: number): number {
    this.distance = reach;
    if (guess >= 0 && this.meet(guess * 9, ox, oy, oz, dx, dy, dz)) return guess;
    return this.walk(ox, oy, oz, dx, dy, dz, reach, true);
  }

  private walk(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, reach: number, any: boolean): number {
    if (this.nodeCount === 0) return -1;
    const { boxes, links, counts, stack } = this;
    const ix = 1 / dx;
    const iy = 1 / dy;
    const iz = 1 / dz;
    this.distance = reach;
    let found = -1;
    let top = 0;
    // The faces of a box through which a ray of this direction comes in and goes out.
    const inX = dx >= 0 ? 0 : 3;
    const inY = dy >= 0 ? 1 : 4;
    const inZ = dz >= 0 ? 2 : 5;
    const outX = 3 - inX;
    const outY = 5 - inY;
    const outZ = 7 - inZ;
    stack[top++] = 0;
    while (top > 0) {
      const node = stack[--top]!;
      const b = node * 6;
      let near = (boxes[b + inX]! - ox) * ix;
      let far = (boxes[b + outX]! - ox) * ix;
      const nearY = (boxes[b + inY]! - oy) * iy;
      const farY = (boxes[b + outY]! - oy) * iy;
      if (nearY > near) near = nearY;
      if (farY < far) far = farY;
      if (near > far || far < 0 || near > this.distance) continue;
      const nearZ = (boxes[b + inZ]! - oz) * iz;
      const farZ = (boxes[b + outZ]! - oz) * iz;
      if (nearZ > near) near = nearZ;
      if (farZ < far) far = farZ;
      if (near > far || far < 0 || near > this.distance) continue;
      const link = links[node]!;
      if (link >= 0) {
        // The child on the ray's side of the split is looked at first, which shortens the ray soonest.
        const axis = counts[node]!;
        const forward = (axis === 0 ? dx : axis === 1 ? dy : dz) >= 0;
        stack[top++] = forward ? link : node + 1;
        stack[top++] = forward ? node + 1 : link;
        continue;
      }
      const first = -1 - link;
      for (let i = first; i < first + counts[node]!; i++) {
        if (!this.meet(i * 9, ox, oy, oz, dx, dy, dz)) continue;
        if (any) return i;
        found = i;
      }
    }
    return found;
  }

  /** Möller and Trumbore's test; shortens `distance` on a hit. */
  private meet(c: number, ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): boolean {
    const p = this.corners;
    const ax = p[c]!;
    const ay = p[c + 1]!;
    const az = p[c + 2]!;
    const e1x = p[c + 3]! - ax;
    const e1y = p[c + 4]! - ay;
    const e1z = p[c + 5]! - az;
    const e2x = p[c + 6]! - ax;
    const e2y = p[c + 7]! - ay;
    const e2z = p[c + 8]! - az;
    const px = dy * e2z - dz * e2y;
    const py = dz * e2x - dx * e2z;
    const pz = dx * e2y - dy * e2x;
    const determinant = e1x * px + e1y * py + e1z * pz;
    if (determinant === 0) return false;
    const inverse = 1 / determinant;
    const tx = ox - ax;
    const ty = oy - ay;
    const tz = oz - az;
    const u = (tx * px + ty * py + tz * pz) * inverse;
    if (u < 0 || u > 1) return false;
    const qx = ty * e1z - tz * e1y;
    const qy = tz * e1x - tx * e1z;
    const qz = tx * e1y - ty * e1x;
    const v = (dx * qx + dy * qy + dz * qz) * inverse;
    if (v < 0 || u + v > 1) return false;
    const t = (e2x * qx + e2y * qy + e2z * qz) * inverse;
    if (t <= 0 || t >= this.distance) return false;
    this.distance = t;
    this.fromBehind = determinant < 0;
    return true;
  }

  private split(order: Uint32Array, start: number, end: number, centres: Float64Array, bounds: Float64Array): void {
    const node = this.nodeCount++;
    const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    const middle = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    for (let i = start; i < end; i++) {
      const t = order[i]!;
      for (let axis = 0; axis < 3; axis++) {
        box[axis] = Math.min(box[axis]!, bounds[t * 6 + axis]!);
        box[axis + 3] = Math.max(box[axis + 3]!, bounds[t * 6 + 3 + axis]!);
        middle[axis] = Math.min(middle[axis]!, centres[t * 3 + axis]!);
        middle[axis + 3] = Math.max(middle[axis + 3]!, centres[t * 3 + axis]!);
      }
    }
    this.boxes.set(box, node * 6);
    const count = end - start;
    const cut = count <= 4 ? null : bestCut(order, start, end, centres, bounds, middle);
    if (!cut && count <= 200) {
      this.links[node] = -1 - start;
      this.counts[node] = count;
      return;
    }
    // Many triangles about one centre cannot be told apart: halve the list.
    const at = cut ? partition(order, start, end, centres, cut.axis, cut.value) : (start + end) >> 1;
    this.counts[node] = cut?.axis ?? 0;
    this.split(order, start, at, centres, bounds);
    this.links[node] = this.nodeCount;
    this.split(order, at, end, centres, bounds);
  }
}

const BINS = 12;

/** The plane of least expected cost (surface area heuristic over 12 bins on the widest axis of the centres). */
const bestCut = (
  order: Uint32Array,
  start: number,
  end: number,
  centres: Float64Array,
  bounds: Float64Array,
  middle: readonly number[],
): { axis: number; value: number } | null => {
  const spans = [0, 1, 2].map((axis) => middle[axis + 3]! - middle[axis]!);
  const axis = spans[0]! >= spans[1]! && spans[0]! >= spans[2]! ? 0 : spans[1]! >= spans[2]! ? 1 : 2;
  const span = spans[axis]!;
  if (!(span > 0)) return null;
  const low = middle[axis]!;
  const counts = new Uint32Array(BINS);
  const boxes = new Float64Array(BINS * 6);
  for (let b = 0; b < BINS; b++) boxes.set([Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity], b * 6);
  for (let i = start; i < end; i++) {
    const t = order[i]!;
    const bin = Math.min(BINS - 1, Math.floor(((centres[t * 3 + axis]! - low) / span) * BINS));
    counts[bin]!++;
    grow(boxes, bin * 6, bounds, t * 6);
  }
  const left = new Float64Array(BINS);
  const sweep = new Float64Array(6);
  let sum = 0;
  sweep.set([Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity]);
  for (let b = 0; b < BINS; b++) {
    sum += counts[b]!;
    grow(sweep, 0, boxes, b * 6);
    left[b] = sum * halfArea(sweep);
  }
  sweep.set([Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity]);
  sum = 0;
  let best = Infinity;
  let bestBin = 0;
  for (let b = BINS - 1; b > 0; b--) {
    sum += counts[b]!;
    grow(sweep, 0, boxes, b * 6);
    const cost = left[b - 1]! + sum * halfArea(sweep);
    if (sum > 0 && sum < end - start && cost < best) {
      best = cost;
      bestBin = b;
    }
  }
  return bestBin > 0 ? { axis, value: low + (span * bestBin) / BINS } : null;
};

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

const partition = (order: Uint32Array, start: number, end: number, centres: Float64Array, axis: number, value: number): number => {
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
};
