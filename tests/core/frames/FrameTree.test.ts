import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameTree } from '../../../src/core/frames/FrameTree.js';
import { multiplyQuaternions, quaternionFromAxisAngle, rotateVec3, type Quaternion } from '../../../src/core/maths/quaternion.js';
import { distanceVec3, lengthVec3, normalizeVec3, type Vec3 } from '../../../src/core/maths/vec3.js';

const turned = (axis: Vec3, angleRad: number): Quaternion =>
  quaternionFromAxisAngle([0, 0, 0, 1], normalizeVec3([0, 0, 0], axis), angleRad);

const benchInTheSky = (): FrameTree => {
  const tree = new FrameTree('cosmos');
  tree.place('galaxy', 'cosmos', [2.5e20, 0, 0]);
  tree.place('sun', 'galaxy', [-2.5e20, 1e17, 3e18], turned([1, 2, 3], 1.1));
  tree.place('earth-inertial', 'sun', [1.4e11, 0, 0.5e11], turned([1, 0, 0], -0.41));
  tree.place('earth', 'earth-inertial', [0, 0, 0], turned([0, 1, 0], 2.2));
  tree.place('bench', 'earth', [3.1e6, 4.2e6, -3.6e6], turned([3, 1, -2], 0.9));
  tree.place('exhibit:dna', 'bench', [1.1e-8, 0, -1.3e-8], turned([0, 1, 0], 0.7));
  tree.place('exhibit:pair', 'exhibit:dna', [0, 3.4e-9, 0], turned([0, 1, 0], 0.3));
  tree.place('pluto', 'sun', [2.3e12, 1.1e12, -5.2e12], turned([0, 0, 1], 2.1));
  tree.place('exhibit:probe', 'pluto', [1.2e7, 0, 4e6], turned([1, 1, 0], 0.2));
  return tree;
};

const FRAMES = ['cosmos', 'galaxy', 'sun', 'earth-inertial', 'earth', 'bench', 'exhibit:dna', 'exhibit:pair', 'pluto', 'exhibit:probe'];

describe('FrameTree', () => {
  it('keeps two base pairs 0.34 nm apart with bench, Earth, Sun and Galaxy around them', () => {
    const tree = benchInTheSky();
    const step = tree.displacement([0, 0, 0], 'exhibit:dna', [0, 0, 0], 'exhibit:dna', [0, 0.34e-9, 0]);
    expect(step).toEqual([0, 0.34e-9, 0]);
    const onBench = tree.displacement([0, 0, 0], 'bench', [0, 0, 0], 'bench', [0, 0.34e-9, 0]);
    expect(onBench).toEqual([0, 0.34e-9, 0]);
    // Across two frames of the bench the error is that of the bench's own nanometres, not of the way to the Sun.
    const across = tree.displacement([0, 0, 0], 'exhibit:dna', [0, 3.4e-9, 0], 'exhibit:pair', [0, 0.34e-9, 0]);
    expect(Math.abs(lengthVec3(across) / 0.34e-9 - 1)).toBeLessThan(1e-14);
  });

  it('would lose them if all were held in one coordinate: the trap that the tree is there for', () => {
    const fromSun = 1.5e11;
    expect(fromSun + 0.34e-9 - fromSun).toBe(0);
  });

  it('gives the same way there and back, in any two frames', () => {
    const tree = benchInTheSky();
    const frame = fc.constantFrom(...FRAMES);
    const point = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }));
    fc.assert(
      fc.property(frame, frame, point, point, fc.integer({ min: -9, max: 12 }), (a, b, p, r, decade) => {
        const from = p.map((x) => x * 10 ** decade) as Vec3;
        const to = r.map((x) => x * 10 ** decade) as Vec3;
        const there = tree.displacement([0, 0, 0], a, from, b, to);
        const back = tree.displacement([0, 0, 0], b, to, a, from);
        const backInA = rotateVec3([0, 0, 0], tree.orientation([0, 0, 0, 1], b, a), back);
        const sum = Math.hypot(there[0] + backInA[0], there[1] + backInA[1], there[2] + backInA[2]);
        // The largest arm between two frames of this tree bounds what rounding can do to the way.
        expect(sum).toBeLessThanOrEqual(1e-13 * Math.max(lengthVec3(there), armOf(a, b), 10 ** decade));
      }),
      { numRuns: 400 },
    );
  });

  it('chains orientations: a to c is a to b, then b to c, and keeps lengths', () => {
    const tree = benchInTheSky();
    const frame = fc.constantFrom(...FRAMES);
    fc.assert(
      fc.property(frame, frame, frame, (a, b, c) => {
        const direct = tree.orientation([0, 0, 0, 1], a, c);
        const first = tree.orientation([0, 0, 0, 1], a, b);
        const second = tree.orientation([0, 0, 0, 1], b, c);
        const chained = multiplyQuaternions([0, 0, 0, 1], second, first);
        const probe: Vec3 = [0.3, -0.5, 0.8];
        const x = rotateVec3([0, 0, 0], direct, probe);
        const y = rotateVec3([0, 0, 0], chained, probe);
        expect(distanceVec3(x, y)).toBeLessThan(1e-14);
        expect(Math.abs(lengthVec3(x) / lengthVec3(probe) - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  it('moves a body in place, refuses to hang it elsewhere, and names a frame that is missing', () => {
    const tree = benchInTheSky();
    tree.place('pluto', 'sun', [1, 2, 3]);
    expect(tree.displacement([0, 0, 0], 'sun', [0, 0, 0], 'pluto', [0, 0, 0])).toEqual([1, 2, 3]);
    expect(() => tree.place('pluto', 'earth', [0, 0, 0])).toThrow(/pluto.*sun.*earth/);
    expect(() => tree.place('x', 'nowhere', [0, 0, 0])).toThrow(/nowhere/);
    expect(tree.parentOf('bench')).toBe('earth');
    expect(tree.parentOf('cosmos')).toBeNull();
    expect(tree.has('mars')).toBe(false);
  });
});

/** The longest arm that lies on the way between two frames of `benchInTheSky`, metres. */
const armOf = (a: string, b: string): number => {
  const chain = (id: string): string[] => {
    const parents: Record<string, string> = {
      galaxy: 'cosmos', sun: 'galaxy', 'earth-inertial': 'sun', earth: 'earth-inertial', bench: 'earth',
      'exhibit:dna': 'bench', 'exhibit:pair': 'exhibit:dna', pluto: 'sun', 'exhibit:probe': 'pluto',
    };
    const out = [id];
    for (let at = parents[id]; at; at = parents[at]) out.push(at);
    return out;
  };
  const arms: Record<string, number> = {
    cosmos: 0, galaxy: 2.5e20, sun: 2.6e20, 'earth-inertial': 1.5e11, earth: 0, bench: 6.4e6, 'exhibit:dna': 2e-8,
    'exhibit:pair': 4e-9, pluto: 6e12, 'exhibit:probe': 1.3e7,
  };
  const [first, second] = [chain(a), chain(b)];
  const apart = [...first.filter((id) => !second.includes(id)), ...second.filter((id) => !first.includes(id))];
  return Math.max(0, ...apart.map((id) => arms[id] ?? 0));
};
