import { describe, expect, it } from 'vitest';
import {
  boltCircle, box, capsule, circleOutline, cone, cylinder, extrude, gearOutline, grid, group, icosphere, lathe, loft, mirrored,
  pipeRun, plate, ring, row, smoothPath, sphere, torus, tube, arcPath, type Solid,
} from '../../models/kit/index.js';
import { signedVolume } from '../../models/kit/Surface.js';

const volume = (solid: Solid): number => solid.pieces.reduce((sum, { surface }) => sum + signedVolume(surface), 0);

/** Edges, by place, that do not have one face on each side: 0 for a watertight solid that faces one way. */
const openEdges = (solid: Solid): number => {
  const count = new Map<string, number>();
  for (const { surface: { positions, indices } } of solid.pieces) {
    const place = (i: number): string => [0, 1, 2].map((axis) => Math.round(positions[i * 3 + axis]! * 1e6)).join();
    for (let t = 0; t < indices.length; t += 3) {
      for (let k = 0; k < 3; k++) {
        const key = `${place(indices[t + k]!)}|${place(indices[t + ((k + 1) % 3)]!)}`;
        count.set(key, (count.get(key) ?? 0) + 1);
      }
    }
  }
  return [...count].filter(([key, n]) => (count.get(key.split('|').reverse().join('|')) ?? 0) !== n).length;
};

const CIRCLE_64 = (64 / 2) * Math.sin((2 * Math.PI) / 64);

describe('closed shapes face outward, are watertight and have the volume and bounds asked for', () => {
  const cases: [name: string, solid: Solid, volume: number, tolerance: number, min: number[], max: number[]][] = [
    ['box', box({ size: [1, 2, 3] }), 6, 1e-12, [-0.5, 0, -1.5], [0.5, 2, 1.5]],
    ['bevelled box', box({ size: [1, 2, 3], bevel: 0.1 }), 5.885, 1e-3, [-0.5, 0, -1.5], [0.5, 2, 1.5]],
    ['cylinder', cylinder({ radius: 2, height: 3, segments: 64 }), 12 * CIRCLE_64, 1e-9, [-2, 0, -2], [2, 3, 2]],
    ['bevelled cylinder', cylinder({ radius: 1, height: 2, bevel: 0.1 }), Math.PI * 2, 0.03, [-1, 0, -1], [1, 2, 1]],
    ['cone', cone({ radius: 1, height: 3, segments: 64 }), CIRCLE_64, 1e-9, [-1, 0, -1], [1, 3, 1]],
    ['sphere', sphere({ radius: 2, detail: 96 }), (32 * Math.PI) / 3, 0.01, [-2, -2, -2], [2, 2, 2]],
    ['icosphere', icosphere({ radius: 2, detail: 20 }), (32 * Math.PI) / 3, 0.01, [-2, -2, -2], [2, 2, 2]],
    ['capsule', capsule({ radius: 1, length: 5, segments: 64 }), Math.PI * 3 + (4 * Math.PI) / 3, 0.01, [-1, 0, -1], [1, 5, 1]],
    ['shortest capsule', capsule({ radius: 1, length: 2, segments: 64 }), (4 * Math.PI) / 3, 0.01, [-1, 0, -1], [1, 2, 1]],
    ['torus', torus({ radius: 3, tube: 1, segments: 128, tubeSegments: 64 }), 6 * Math.PI ** 2, 0.01, [-4, -1, -4], [4, 1, 4]],
    ['three quarters of a torus', torus({ radius: 3, tube: 1, arcDeg: 270, segments: 128, tubeSegments: 64 }), 4.5 * Math.PI ** 2, 0.01, [-4, -1, -4], [4, 1, 4]],
    ['sector, profile upward', lathe({ profile: [[0, 0], [1, 0], [1, 2], [0, 2]], arcDeg: 90, segments: 256 }), Math.PI / 2, 1e-3, [0, 0, 0], [1, 2, 1]],
    ['sector, profile downward', lathe({ profile: [[0, 2], [1, 2], [1, 0], [0, 0]], arcDeg: 90, segments: 256 }), Math.PI / 2, 1e-3, [0, 0, 0], [1, 2, 1]],
    ['sector of an L-shaped ring', lathe({ profile: [[1, 0], [3, 0], [3, 1], [2, 1], [2, 2], [1, 2], [1, 0]], arcDeg: 90, segments: 256 }), (Math.PI / 4) * 11, 1e-3, [0, 0, 0], [3, 2, 3]],
    ['extrusion with a hole', extrude({ outline: [[0, 0], [2, 0], [2, 2], [0, 2]], holes: [[[0.5, 0.5], [1.5, 0.5], [1.5, 1.5], [0.5, 1.5]]], depth: 2 }), 6, 1e-9, [0, 0, 0], [2, 2, 2]],
    ['extrusion drawn clockwise', extrude({ outline: [[0, 2], [2, 2], [2, 0], [0, 0]], depth: 1, bevel: 0.1 }), 4, 0.05, [0, 0, 0], [2, 2, 1]],
    ['gear', extrude({ outline: gearOutline({ teeth: 12, root: 1, tip: 1.2 }), depth: 0.5 }), 1.8, 0.05, [-1.2, -1.2, 0], [1.2, 1.2, 0.5]],
    ['straight tube', tube({ path: [[0, 0, 0], [0, 0, 4]], radius: 0.5, segments: 64 }), CIRCLE_64, 1e-6, [-0.5, -0.5, 0], [0.5, 0.5, 4]],
    ['closed tube', tube({ path: arcPath({ radius: 3, steps: 128 }), radius: 1, segments: 64, closed: true }), 6 * Math.PI ** 2, 0.02, [-4, -1, -4], [4, 1, 4]],
    ['loft that runs down', loft({ sections: [2, 1, 0].map((z) => [[0, 0, z], [2, 0, z], [2, 2, z], [0, 2, z]] as const) }), 8, 1e-9, [0, 0, 0], [2, 2, 2]],
    ['loft with hollow caps', loft({ sections: [0, 2].map((z) => [[0, 0, z], [2, 0, z], [2, 2, z], [1, 0.5, z], [0, 2, z]] as const) }), 5, 1e-9, [0, 0, 0], [2, 2, 2]],
    ['plate with a hole', plate({ size: [2, 3], thickness: 0.5, holes: [[0.5, 1, 0.25]] }), 3 - 0.5 * Math.PI * 0.0625, 0.01, [-1, 0, -1.5], [1, 0.5, 1.5]],
    ['mirrored', box({ size: [1, 1, 1] }).move(2, 0, 0).mirror('x'), 1, 1e-12, [-2.5, 0, -0.5], [-1.5, 1, 0.5]],
    ['scaled unevenly', box({ size: [1, 1, 1] }).scale([2, 3, -4]), 24, 1e-12, [-1, 0, -2], [1, 3, 2]],
    ['bolts', boltCircle({ count: 4, radius: 2, size: 1, height: 1 }), 4 * 3 * Math.sin(Math.PI / 3) * 0.25, 1e-9, [-2.5, 0, -2.5], [2.5, 1, 2.5]],
    ['bent tube', tube({ path: smoothPath([[0, 0, 0], [3, 0, 1], [3, 3, 0], [0, 3, 2]], 8, true), radius: 0.2, closed: true }), 1.7, 0.06, [-0.57, -0.57, -0.2], [3.57, 3.57, 2.2]],
    ['pipe', pipeRun({ path: [[0, 0, 0], [0, 2, 0], [2, 2, 0]], radius: 0.1 }), 0.118, 0.05, [-0.1, 0, -0.1], [2, 2.1, 0.1]],
  ];
  it.each(cases)('%s', (_, solid, wanted, tolerance, min, max) => {
    expect(openEdges(solid)).toBe(0);
    expect(Math.abs(volume(solid) / wanted - 1)).toBeLessThan(tolerance + 1e-12);
    const bounds = solid.bounds();
    for (let axis = 0; axis < 3; axis++) {
      // Round things only touch their box where a vertex happens to lie.
      expect(Math.abs(bounds.min[axis]! - min[axis]!)).toBeLessThan(0.04);
      expect(Math.abs(bounds.max[axis]! - max[axis]!)).toBeLessThan(0.04);
    }
  });

  it('a shape turned inside out has a negative volume, and so would fail', () => {
    expect(volume(box({ size: [1, 1, 1] }).flip())).toBeCloseTo(-1, 12);
  });
});

describe('arrangements', () => {
  it('a ring starts at the front and goes towards +x, each copy facing outward', () => {
    const four = ring(4, 10, () => box({ size: [1, 1, 4] }).move(0, 0, 2));
    const middles = four.map((solid) => {
      const { min, max } = solid.bounds();
      return [(min[0] + max[0]) / 2, (min[2] + max[2]) / 2].map((value) => Math.round(value * 1e9) / 1e9 + 0);
    });
    expect(middles).toEqual([[0, 12], [12, 0], [0, -12], [-12, 0]]);
  });
  it('a row steps, mirrored doubles, group keeps materials', () => {
    expect(row(3, [0, 2, 0], () => box({ size: [1, 1, 1] })).map((solid) => solid.bounds().min[1])).toEqual([0, 2, 4]);
    const both = mirrored('x', box({ size: [1, 1, 1] }).move(3, 0, 0));
    expect(both.map((solid) => solid.bounds().min[0])).toEqual([2.5, -3.5]);
    const one = group(box({ size: [1, 1, 1], material: 'steel' }), [[box({ size: [1, 1, 1], material: 'copper' })]]);
    expect(one.pieces.map((piece) => piece.material)).toEqual(['steel', 'copper']);
  });
  it('lays a solid along a line', () => {
    const { min, max } = cylinder({ radius: 0.1, height: 5 }).along([1, 1, 1], [1, 1, 9]).bounds();
    expect(min[2]).toBeCloseTo(1, 12);
    expect(max[2]).toBeCloseTo(6, 12);
  });
  it('a sheet has two sides, and one when told so', () => {
    const at = (u: number, v: number): [number, number, number] => [u, 0, v];
    expect(grid({ rows: 2, columns: 3, at }).triangleCount()).toBe(24);
    expect(grid({ rows: 2, columns: 3, at, twoSided: false }).triangleCount()).toBe(12);
  });
});

describe('mistakes are named', () => {
  it('an unknown material', () => {
    // @ts-expect-error a name that is not in the palette
    expect(() => box({ size: [1, 1, 1], material: 'stel' })).toThrow(/no material "stel".*steel/);
  });
  it('rings of unequal count, and a tube without length', () => {
    expect(() => loft({ sections: [[[0, 0, 0], [1, 0, 0], [0, 1, 0]], [[0, 0, 1], [1, 0, 1]]] })).toThrow(/ring 1 has 2 points/);
    expect(() => tube({ path: [[0, 0, 0], [0, 0, 0]] })).toThrow(/two different points/);
    expect(circleOutline({ radius: 1, segments: 5 })).toHaveLength(5);
  });
});
