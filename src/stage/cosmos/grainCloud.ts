import { BufferAttribute, BufferGeometry, Points, type ShaderMaterial } from 'three';

/** Places in model units and looks (colour, and relative size in the fourth place; bytes) of many grains. */
export interface Grains {
  readonly positions: Float32Array;
  readonly looks: Uint8Array;
}

/** The sphere around grains is taken a little larger: they have a size on the screen. */
const MARGIN = 1.05;

/** Lets a pass leave the grains out that has none of them. Call it again when their places have been written anew. */
export function boundGrains({ geometry }: Points): void {
  geometry.computeBoundingSphere();
  if (geometry.boundingSphere) geometry.boundingSphere.radius *= MARGIN;
}

/**
 * Grains as one draw call a pass that has any of them; what they are drawn with is from `createGrainMaterial`. Whoever
 * writes places later calls `boundGrains` then.
 */
export function grainCloud({ positions, looks }: Grains, material: ShaderMaterial, name: string): Points {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('look', new BufferAttribute(looks, 4, true));
  const points = new Points(geometry, material);
  points.name = name;
  boundGrains(points);
  return points;
}

/** Gathers grains one by one; what goes beyond `most` is left out. */
export class GrainWriter {
  private readonly positions: Float32Array;
  private readonly looks: Uint8Array;
  count = 0;

  constructor(private readonly most: number) {
    this.positions = new Float32Array(most * 3);
    this.looks = new Uint8Array(most * 4);
  }

  get isFull(): boolean {
    return this.count >= this.most;
  }

  /** Colour 0 … 1, linear; `size` 0 … 1 of the material's grain. */
  put(x: number, y: number, z: number, [r, g, b]: readonly [number, number, number], size: number): void {
    if (this.isFull) return;
    const at = this.count++;
    this.positions[at * 3] = x;
    this.positions[at * 3 + 1] = y;
    this.positions[at * 3 + 2] = z;
    this.looks[at * 4] = 255 * Math.min(1, r);
    this.looks[at * 4 + 1] = 255 * Math.min(1, g);
    this.looks[at * 4 + 2] = 255 * Math.min(1, b);
    this.looks[at * 4 + 3] = 255 * Math.min(1, size);
  }

  take(): Grains {
    return { positions: this.positions.subarray(0, this.count * 3), looks: this.looks.subarray(0, this.count * 4) };
  }
}
