import { Vector3, type Camera } from 'three';
import type { ScreenBox } from './ScreenBox.js';

const CORNERS = 8;
const corner = new Vector3();

/** The box of a thing as a convex shape on the screen, CSS pixels. Reused; nothing is allocated a frame. */
export class Outline {
  /** Points in order around, x and y in turn. */
  private readonly points = new Float64Array(CORNERS * 4);
  private readonly sorted: [number, number][] = Array.from({ length: CORNERS }, () => [0, 0]);
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  get isEmpty(): boolean {
    return this.count < 3;
  }

  /**
   * Takes the shape of a box in a thing's own axes. Empty where a part of it lies behind the eye: who stands in a thing has
   * it on all sides.
   * @param toRender writes a point of those axes as render space has it
   */
  take(min: readonly number[], max: readonly number[], toRender: (point: Vector3) => void, camera: Camera, widthPx: number, heightPx: number): void {
    this.count = 0;
    for (let i = 0; i < CORNERS; i++) {
      corner.set((i & 1 ? max : min)[0] ?? 0, (i & 2 ? max : min)[1] ?? 0, (i & 4 ? max : min)[2] ?? 0);
      toRender(corner);
      corner.applyMatrix4(camera.matrixWorldInverse);
      if (corner.z > -1e-3) return;
      corner.applyMatrix4(camera.projectionMatrix);
      const point = this.sorted[i];
      if (!point) return;
      point[0] = ((corner.x + 1) / 2) * widthPx;
      point[1] = ((1 - corner.y) / 2) * heightPx;
    }
    this.wrap();
  }

  /** Whether a rectangle and the shape share a point: no line parts them, along either's sides. */
  meets({ left, top, right, bottom }: ScreenBox): boolean {
    if (this.isEmpty) return false;
    if (this.liesBeyond(1, 0, left, right) || this.liesBeyond(0, 1, top, bottom)) return false;
    for (let i = 0; i < this.count; i++) {
      const next = (i + 1) % this.count;
      const nx = this.y(next) - this.y(i);
      const ny = this.x(i) - this.x(next);
      const low = nx * (nx > 0 ? left : right) + ny * (ny > 0 ? top : bottom);
      const high = nx * (nx > 0 ? right : left) + ny * (ny > 0 ? bottom : top);
      if (this.liesBeyond(nx, ny, low, high)) return false;
    }
    return true;
  }

  private liesBeyond(nx: number, ny: number, low: number, high: number): boolean {
    let least = Infinity;
    let most = -Infinity;
    for (let i = 0; i < this.count; i++) {
      const along = nx * this.x(i) + ny * this.y(i);
      least = Math.min(least, along);
      most = Math.max(most, along);
    }
    return least > high || most < low;
  }

  /** The convex hull, by Andrew's chain of lower and upper side. */
  private wrap(): void {
    const { sorted } = this;
    sorted.sort(fromLeft);
    let count = 0;
    for (const point of sorted) count = this.add(point, count, 0);
    const upper = count - 1;
    for (let i = CORNERS - 2; i >= 0; i--) count = this.add(sorted[i] ?? NOWHERE, count, upper);
    this.count = count - 1;
  }

  /** Adds a point to a side that begins at `from`, without those that it makes a dent of; returns how many there are. */
  private add(point: readonly [number, number], known: number, from: number): number {
    let count = known;
    while (count - from >= 2 && !this.turnsLeft(count, point)) count--;
    this.points[count * 2] = point[0];
    this.points[count * 2 + 1] = point[1];
    return count + 1;
  }

  private turnsLeft(count: number, point: readonly [number, number]): boolean {
    const ax = this.x(count - 2);
    const ay = this.y(count - 2);
    return (this.x(count - 1) - ax) * (point[1] - ay) - (this.y(count - 1) - ay) * (point[0] - ax) > 0;
  }

  private x(index: number): number {
    return this.points[index * 2] ?? 0;
  }

  private y(index: number): number {
    return this.points[index * 2 + 1] ?? 0;
  }
}

const NOWHERE = [0, 0] as const;
const fromLeft = (a: readonly [number, number], b: readonly [number, number]): number => a[0] - b[0] || a[1] - b[1];
