import { buildBoxTree, type BoxTree } from './boxTree.js';
import type { MeshData } from './MeshData.js';
import { ballBounds, stickBounds, type BallsAndSticks } from './MoleculeData.js';
import { ballHit, isInBall, isInStick, stickHit, triangleHit } from './shapeHits.js';

/** Numbers kept for a thing: a triangle's corners; a ball's centre and radius; a stick's ends and radius. */
const SIZE = 9;
const TRIANGLE = 0;
const BALL = 1;
const STICK = 2;

/**
 * All that stands in the light's way, for many short rays: triangles, exact balls and exact sticks in one tree of boxes.
 * Flat arrays, no allocation per ray. Things are numbered in the order of the tree's leaves.
 */
export class Occluders {
  /** Distance to the nearest hit after `cast`. */
  distance = 0;
  /** True when the last hit was from the inside: on the back of a triangle, or within a ball or stick. */
  fromBehind = false;

  private readonly tree: BoxTree;
  private readonly kinds: Uint8Array;
  // The model's numbers are single precision, so nothing is lost.
  private readonly shapes: Float32Array;
  private readonly stack = new Int32Array(128);
  private readonly entries = new Float64Array(128);

  constructor(meshes: readonly Pick<MeshData, 'positions' | 'indices'>[], molecule: BallsAndSticks | null = null) {
    const triangles = meshes.reduce((sum, { indices }) => sum + indices.length / 3, 0);
    const balls = molecule ? molecule.balls.radii.length : 0;
    const sticks = molecule ? molecule.sticks.radii.length / 2 : 0;
    const count = triangles + balls + sticks;
    const kinds = new Uint8Array(count).fill(BALL, triangles, triangles + balls).fill(STICK, triangles + balls);
    const shapes = new Float32Array(count * SIZE);
    const bounds = new Float64Array(count * 6);
    let at = 0;
    for (const { positions, indices } of meshes) {
      for (let t = 0; t < indices.length; t += 3, at++) {
        for (let k = 0; k < 9; k++) shapes[at * SIZE + k] = positions[indices[t + Math.floor(k / 3)]! * 3 + (k % 3)]!;
        for (let axis = 0; axis < 3; axis++) {
          const s = at * SIZE + axis;
          bounds[at * 6 + axis] = Math.min(shapes[s]!, shapes[s + 3]!, shapes[s + 6]!);
          bounds[at * 6 + 3 + axis] = Math.max(shapes[s]!, shapes[s + 3]!, shapes[s + 6]!);
        }
      }
    }
    if (molecule) {
      for (let i = 0; i < balls; i++, at++) {
        shapes.set(molecule.balls.positions.subarray(i * 3, i * 3 + 3), at * SIZE);
        shapes[at * SIZE + 3] = molecule.balls.radii[i]!;
        ballBounds(molecule.balls, i, bounds, at * 6);
      }
      for (let i = 0; i < sticks; i++, at++) {
        shapes.set(molecule.sticks.positions.subarray(i * 6, i * 6 + 6), at * SIZE);
        shapes[at * SIZE + 6] = molecule.sticks.radii[i * 2]!;
        stickBounds(molecule.sticks, i * 2, bounds, at * 6);
      }
    }
    this.tree = buildBoxTree(bounds);
    const { order } = this.tree;
    this.kinds = Uint8Array.from(order, (thing) => kinds[thing]!);
    this.shapes = new Float32Array(count * SIZE);
    order.forEach((thing, i) => this.shapes.set(shapes.subarray(thing * SIZE, thing * SIZE + SIZE), i * SIZE));
  }

  /** Finds the nearest thing along the unit direction (dx, dy, dz) nearer than `reach`. */
  cast(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, reach: number): boolean {
    return this.walk(ox, oy, oz, dx, dy, dz, reach, false) >= 0;
  }

  /**
   * Some thing along the ray nearer than `reach`, or −1. `guess`, the answer for a ray close by, is tried first: it is
   * most often right.
   */
  occluder(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, reach: number, guess: number): number {
    if (guess >= 0) {
      const hit = this.hit(guess, ox, oy, oz, dx, dy, dz);
      if (hit !== 0 && Math.abs(hit) < reach) {
        this.fromBehind = hit < 0;
        return guess;
      }
    }
    return this.walk(ox, oy, oz, dx, dy, dz, reach, true);
  }

  /** Writes the numbers of all balls and sticks whose boxes come within `radius` of a point to `found`. */
  roundsNear(x: number, y: number, z: number, radius: number, found: number[]): void {
    const { boxes, children, counts } = this.tree;
    const { stack, kinds } = this;
    found.length = 0;
    let top = 0;
    stack[top++] = 0;
    while (top > 0) {
      const node = stack[--top]!;
      for (let slot = node * 2; slot < node * 2 + 2; slot++) {
        const b = slot * 6;
        if (x + radius < boxes[b]! || y + radius < boxes[b + 1]! || z + radius < boxes[b + 2]!) continue;
        if (x - radius > boxes[b + 3]! || y - radius > boxes[b + 4]! || z - radius > boxes[b + 5]!) continue;
        const child = children[slot]!;
        if (child >= 0) stack[top++] = child;
        else for (let i = -1 - child; i < -1 - child + counts[slot]!; i++) if (kinds[i] !== TRIANGLE) found.push(i);
      }
    }
  }

  /** Whether a point lies inside one of these balls and sticks. */
  isInside(x: number, y: number, z: number, rounds: readonly number[]): boolean {
    for (let i = 0; i < rounds.length; i++) {
      const thing = rounds[i]!;
      if (this.kinds[thing] === BALL ? isInBall(this.shapes, thing * SIZE, x, y, z) : isInStick(this.shapes, thing * SIZE, x, y, z)) return true;
    }
    return false;
  }

  /** The nearest thing along the ray nearer than `reach`, or the first one found where `any` will do; −1: none. */
  private walk(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, reach: number, any: boolean): number {
    const { boxes, children, counts } = this.tree;
    const { stack, entries } = this;
    const ix = 1 / dx;
    const iy = 1 / dy;
    const iz = 1 / dz;
    // The faces of a box through which a ray of this direction comes in and goes out.
    const inX = dx >= 0 ? 0 : 3;
    const inY = dy >= 0 ? 1 : 4;
    const inZ = dz >= 0 ? 2 : 5;
    const outX = 3 - inX;
    const outY = 5 - inY;
    const outZ = 7 - inZ;
    let limit = reach;
    let found = -1;
    let top = 0;
    let node = 0;
    for (;;) {
      // The child to visit now, and the other one for later, by where the ray comes into their boxes.
      let next = -1;
      let nextEntry = 0;
      for (let slot = node * 2; slot < node * 2 + 2; slot++) {
        const b = slot * 6;
        let entry = (boxes[b + inX]! - ox) * ix;
        let exit = (boxes[b + outX]! - ox) * ix;
        const entryY = (boxes[b + inY]! - oy) * iy;
        const exitY = (boxes[b + outY]! - oy) * iy;
        if (entryY > entry) entry = entryY;
        if (exitY < exit) exit = exitY;
        const entryZ = (boxes[b + inZ]! - oz) * iz;
        const exitZ = (boxes[b + outZ]! - oz) * iz;
        if (entryZ > entry) entry = entryZ;
        if (exitZ < exit) exit = exitZ;
        if (entry > exit || exit < 0 || entry > limit) continue;
        const child = children[slot]!;
        if (child < 0) {
          const end = -1 - child + counts[slot]!;
          for (let i = -1 - child; i < end; i++) {
            const hit = this.hit(i, ox, oy, oz, dx, dy, dz);
            const distance = hit < 0 ? -hit : hit;
            if (distance === 0 || distance >= limit) continue;
            limit = distance;
            found = i;
            this.distance = distance;
            this.fromBehind = hit < 0;
            if (any) return i;
          }
        } else if (next < 0) {
          next = child;
          nextEntry = entry;
        } else if (entry < nextEntry) {
          stack[top] = next;
          entries[top++] = nextEntry;
          next = child;
        } else {
          stack[top] = child;
          entries[top++] = entry;
        }
      }
      while (next < 0 && top > 0) if (entries[--top]! <= limit) next = stack[top]!;
      if (next < 0) return found;
      node = next;
    }
  }

  /** As the functions of `shapeHits.ts`: the distance of a thing along the ray, negative from the inside, 0: not met. */
  private hit(thing: number, ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): number {
    const kind = this.kinds[thing];
    const at = thing * SIZE;
    if (kind === TRIANGLE) return triangleHit(this.shapes, at, ox, oy, oz, dx, dy, dz);
    if (kind === BALL) return ballHit(this.shapes, at, ox, oy, oz, dx, dy, dz);
    return stickHit(this.shapes, at, ox, oy, oz, dx, dy, dz);
  }
}
