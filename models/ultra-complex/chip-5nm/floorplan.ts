import { mesh, randomSource, type Solid } from '../../kit/index.js';
import { BUMP_PITCH, BUMP_RADIUS, DIE_SIDE, DIE_TOP, WELL_HALF } from './dimensions.js';

/** A rectangle on the die's face, mm. */
interface Patch {
  readonly x: number;
  readonly z: number;
  readonly width: number;
  readonly depth: number;
}

const flat = (patches: readonly Patch[], lift: number): Solid => {
  const positions: number[] = [];
  const indices: number[] = [];
  for (const { x, z, width, depth } of patches) {
    const first = positions.length / 3;
    const y = DIE_TOP + lift;
    positions.push(x - width / 2, y, z - depth / 2, x - width / 2, y, z + depth / 2, x + width / 2, y, z + depth / 2, x + width / 2, y, z - depth / 2);
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  return mesh({ positions, indices, material: 'silicon' });
};

/** The kinds of blocks on such a chip, about where and how large they lie: cores, graphics, neural engine, memories, edges. */
const REGIONS: readonly (Patch & { readonly tint: string; readonly cells: readonly [number, number] })[] = [
  { x: -2.75, z: -2.6, width: 3.3, depth: 3.5, tint: '#5b6f9a', cells: [2, 1] },
  { x: -2.75, z: 0.75, width: 3.3, depth: 2.7, tint: '#4f8191', cells: [2, 2] },
  { x: -2.75, z: 3.35, width: 3.3, depth: 2.0, tint: '#7a6a99', cells: [8, 3] },
  { x: 2.55, z: -2.35, width: 3.7, depth: 4.0, tint: '#4b7f79', cells: [2, 2] },
  { x: 2.55, z: 1.75, width: 3.7, depth: 3.6, tint: '#6c76a6', cells: [4, 4] },
  { x: -0.1, z: -2.4, width: 1.2, depth: 3.9, tint: '#8a7a5c', cells: [2, 12] },
  { x: -0.1, z: 2.45, width: 1.2, depth: 3.8, tint: '#8a7a5c', cells: [2, 12] },
];

/** Street between cells of a block. */
const STREET = 0.05;

export const floorplan = (): Solid[] => {
  const random = randomSource(5);
  const blocks = REGIONS.map(({ x, z, width, depth, tint, cells: [columns, rows] }) => {
    const [w, d] = [width / columns, depth / rows];
    const patches = Array.from({ length: columns * rows }, (_, i): Patch => ({
      x: x - width / 2 + w * ((i % columns) + 0.5),
      z: z - depth / 2 + d * (Math.floor(i / columns) + 0.5),
      width: w - STREET,
      depth: d - STREET,
    }));
    // Inside each cell the memories and rows of logic show as finer patches.
    const finer = patches.flatMap(({ x: px, z: pz, width: pw, depth: pd }): Patch[] =>
      Array.from({ length: Math.max(2, Math.round((pw * pd) / 0.09)) }, () => {
        const [fw, fd] = [pw * (0.1 + 0.2 * random()), pd * (0.08 + 0.16 * random())];
        return { x: px + (random() - 0.5) * (pw - fw), z: pz + (random() - 0.5) * (pd - fd), width: fw, depth: fd };
      }),
    );
    return [flat(patches, 0.0006).tint(tint), flat(finer, 0.0012).tint((px, _y, pz) => shade(tint, 0.75 + 0.5 * hash(px, pz)))];
  }).flat();
  // Interfaces along the edges: short combs.
  const edge = DIE_SIDE / 2 - 0.22;
  const combs = Array.from({ length: 40 }, (_, i): Patch[] => {
    const along = -DIE_SIDE / 2 + 0.4 + (i * (DIE_SIDE - 0.8)) / 39;
    return [{ x: along, z: edge, width: 0.13, depth: 0.3 }, { x: along, z: -edge, width: 0.13, depth: 0.3 }, { x: edge, z: along, width: 0.3, depth: 0.13 }];
  }).flat();
  return [...blocks, flat(combs, 0.0006).tint('#a08a58')];
};

const hash = (x: number, z: number): number => {
  const v = Math.sin(x * 127.1 + z * 311.7) * 43758.5453;
  return v - Math.floor(v);
};
const shade = (tint: string, by: number): [number, number, number] =>
  [1, 3, 5].map((at) => Math.min(1, (parseInt(tint.slice(at, at + 2), 16) / 255) * by)) as [number, number, number];

/** Copper pads in rows all over the face, but for the well. */
export const bumps = (): Solid => {
  const count = Math.floor((DIE_SIDE / 2 - 0.12) / BUMP_PITCH);
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = -count; i < count; i++)
    for (let j = -count; j < count; j++) {
      const [x, z] = [(i + 0.5) * BUMP_PITCH, (j + 0.5) * BUMP_PITCH];
      if (Math.abs(x) < WELL_HALF && Math.abs(z) < WELL_HALF) continue;
      const first = positions.length / 3;
      for (let k = 0; k < 6; k++) positions.push(x + BUMP_RADIUS * Math.sin((k * Math.PI) / 3), DIE_TOP + 0.004, z + BUMP_RADIUS * Math.cos((k * Math.PI) / 3));
      for (let k = 1; k < 5; k++) indices.push(first, first + k, first + k + 1);
    }
  return mesh({ positions, indices, material: 'copper' }).tint('#b98a5e');
};
