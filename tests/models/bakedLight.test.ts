import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/core/maths/vec3.js';
import { atoms, bonds, box, defineModel, icosphere, randomSource, sphere, spherePoints, type ModelDefinition } from '../../models/kit/index.js';
import { bakeModel } from '../../models/kit/build/bakeModel.js';
import { mergeMolecules } from '../../models/kit/build/MoleculeData.js';
import { mergeSolids } from '../../models/kit/build/mergeSolids.js';
import type { MeshData } from '../../models/kit/build/MeshData.js';
import { Occluders } from '../../models/kit/build/Occluders.js';
import { tessellateMolecule } from '../../models/kit/build/tessellateMolecule.js';

const bake = (build: ModelDefinition['build'], rest: Partial<ModelDefinition> = {}): MeshData =>
  bakeModel(defineModel({ unitM: 1, floor: false, build, ...rest }), 64).meshes[0]!.mesh;

/** Occlusion (1: open) of the vertices that `where` picks, averaged. */
const openAt = (mesh: MeshData, where: (p: readonly number[], n: readonly number[]) => boolean): number => {
  const values: number[] = [];
  for (let i = 0; i < mesh.positions.length / 3; i++) {
    const p = [...mesh.positions.subarray(i * 3, i * 3 + 3)];
    const n = [...mesh.normals.subarray(i * 3, i * 3 + 3)];
    if (where(p, n)) values.push(mesh.surface[i * 4 + 3]!);
  }
  expect(values.length).toBeGreaterThan(0);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};

describe('ambient occlusion', () => {
  const step = () => [
    box({ size: [10, 1, 10] }).move(0, -1, 0),
    box({ size: [4, 4, 10] }).move(-3, 0, 0),
  ];
  it('leaves a lone convex body open', () => {
    expect(openAt(bake(() => [sphere({ radius: 1 })]), () => true)).toBeGreaterThan(0.999);
  });
  it('darkens the corner between a wall and a floor by about half of what the corner hides, and not the far edge', () => {
    const mesh = bake(step);
    const up = (n: readonly number[]): boolean => n[1]! > 0.9;
    const corner = openAt(mesh, (p, n) => up(n) && p[1]! < 0.1 && p[0]! > -1.01 && p[0]! < -0.2 && Math.abs(p[2]!) < 4);
    const far = openAt(mesh, (p, n) => up(n) && p[1]! < 0.1 && p[0]! > 4.5);
    expect(corner).toBeGreaterThan(0.4);
    expect(corner).toBeLessThan(0.85);
    expect(far).toBeGreaterThan(0.93);
    expect(far - corner).toBeGreaterThan(0.15);
  });
  it('cuts the long triangles of the floor so that the dark corner has vertices, within the allowed growth', () => {
    const triangles = bake(step).indices.length / 3;
    expect(triangles).toBeGreaterThan(24);
    expect(triangles).toBeLessThanOrEqual(24 + 660);
  });
  it('takes the floor as an occluder where the model stands on it', () => {
    const low = (floor: boolean): number =>
      openAt(bake(() => [box({ size: [2, 2, 2] })], { floor }), (p, n) => p[1]! < 0.01 && Math.abs(n[1]!) < 0.1);
    expect(low(false)).toBeGreaterThan(0.99);
    expect(low(true)).toBeLessThan(0.8);
  });
  it('counts no occluder beyond the reach', () => {
    const wall = () => [box({ size: [1, 1, 1] }), box({ size: [1, 40, 40] }).move(10, -20, 0)];
    const side = (p: readonly number[], n: readonly number[]): boolean => n[0]! > 0.9 && p[0]! < 1;
    expect(openAt(bake(wall, { occlusionReach: 5 }), side)).toBe(1);
    expect(openAt(bake(wall, { occlusionReach: 40 }), side)).toBeLessThan(0.8);
  });
  it('gives the same answer twice', () => {
    expect(bake(step).surface).toEqual(bake(step).surface);
  });
});

describe('contact shadow', () => {
  it('is dark under a thing on the floor, clear at its edge, and not there for one that floats', () => {
    const make = (definition: Partial<ModelDefinition>) =>
      bakeModel(defineModel({ unitM: 1, build: () => [box({ size: [2, 1, 2] })], ...definition }), 16);
    const shadow = make({}).contactShadow!;
    const alpha = Array.from({ length: shadow.colours.length / 4 }, (_, i) => shadow.colours[i * 4 + 3]!);
    expect(Math.max(...alpha)).toBeGreaterThan(0.6);
    const edge = Math.max(...shadow.positions.filter((_, i) => i % 3 === 0));
    alpha.forEach((value, i) => {
      if (shadow.positions[i * 3]! >= edge) expect(value).toBe(0);
    });
    expect(make({ floor: false }).contactShadow).toBeNull();
    expect(make({ build: () => [box({ size: [2, 1, 2] }).move(0, 50, 0)] }).contactShadow).toBeNull();
  });
});

describe('Occluders', () => {
  it('agree with three-mesh-bvh on 4 000 rays (seed 7)', () => {
    const random = randomSource(7);
    const balls = Array.from({ length: 40 }, () =>
      icosphere({ radius: 0.2 + random(), detail: 3 }).move(random() * 8, random() * 8, random() * 8),
    );
    const mesh = mergeSolids(balls, () => true);
    const own = new Occluders([mesh]);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3));
    geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1));
    const other = new MeshBVH(geometry);
    let hits = 0;
    for (let i = 0; i < 4000; i++) {
      const origin = new Vector3(random() * 8, random() * 8, random() * 8);
      const direction = new Vector3(random() - 0.5, random() - 0.5, random() - 0.5).normalize();
      const wanted = other.raycastFirst(new Ray(origin, direction), DoubleSide);
      const found = own.cast(origin.x, origin.y, origin.z, direction.x, direction.y, direction.z, 100);
      expect(found).toBe(wanted !== null);
      if (!wanted) continue;
      hits++;
      expect(own.distance).toBeCloseTo(wanted.distance, 5);
    }
    expect(hits).toBeGreaterThan(1000);
  });
  it('meet exact balls and sticks where finely cut ones lie (seed 3)', () => {
    const random = randomSource(3);
    const spot = (): Vec3 => [random() * 8, random() * 8, random() * 8];
    const molecule = mergeMolecules([
      atoms(Array.from({ length: 30 }, () => ({ at: spot(), radius: 0.2 + random() }))),
      bonds(Array.from({ length: 30 }, () => ({ from: spot(), to: spot(), radius: 0.1 + 0.3 * random() }))),
    ]);
    const exact = new Occluders([], molecule);
    const cut = new Occluders([tessellateMolecule(molecule, { detail: 12, sides: 64 })]);
    let hits = 0;
    let differing = 0;
    const directions = spherePoints(3000);
    for (let i = 0; i < 3000; i++) {
      const origin = spot();
      const [x, y, z] = directions[i]!;
      const found = exact.cast(...origin, x, y, z, 100);
      const isInside = exact.fromBehind;
      const wanted = cut.cast(...origin, x, y, z, 100);
      // Rays that graze pass beside the flat faces.
      if (found !== wanted || (found && (Math.abs(exact.distance - cut.distance) > 0.05 || isInside !== cut.fromBehind))) differing++;
      else if (found) hits++;
    }
    expect(hits).toBeGreaterThan(1200);
    expect(differing).toBeLessThan(15);
  });
  it('know what lies inside a ball or stick, and not what lies on it', () => {
    const rounds = new Occluders([], mergeMolecules([atoms([{ at: [0, 0, 0], radius: 1 }]), bonds([{ from: [0, 0, 0], to: [4, 0, 0], radius: 0.2 }])]));
    const near: number[] = [];
    const isInside = (x: number, y: number, z: number): boolean => {
      rounds.roundsNear(x, y, z, 0.01, near);
      return rounds.isInside(x, y, z, near);
    };
    expect(isInside(0, 0.99, 0)).toBe(true);
    expect(isInside(0, 1, 0)).toBe(false);
    expect(isInside(3, 0.19, 0)).toBe(true);
    expect(isInside(3, 0.21, 0)).toBe(false);
    expect(isInside(4.01, 0, 0)).toBe(false);
  });
});
