import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Document } from '@gltf-transform/core';
import { bakeModel } from '../../models/kit/build/bakeModel.js';
import { levelsOfDetail } from '../../models/kit/build/levelsOfDetail.js';
import { boundsOf, triangleCount } from '../../models/kit/build/MeshData.js';
import { validateGlb } from '../../models/kit/build/validateGlb.js';
import { createDocument, createGltfIo, writeGlb } from '../../models/kit/build/writeGlb.js';
import { parseColour, srgbToLinear } from '../../models/kit/colour.js';
import { box, defineModel, icosphere, MATERIALS, randomSource, sphere } from '../../models/kit/index.js';
import { model as bollard } from './fixtures/collection/landmark/bollard/model.js';

const baked = bakeModel(bollard, 16);
const content = { model: baked, meshes: baked.meshes };
const written = await writeGlb(content);
const readBack = async (bytes: Uint8Array): Promise<Document> => (await createGltfIo()).readBinary(bytes);

/** Triangles with their lowest corner first: packing may turn them. */
const turned = (indices: ArrayLike<number>): string => {
  const out: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    const low = corners.indexOf(Math.min(...corners));
    out.push(...[0, 1, 2].map((k) => corners[(low + k) % 3]!));
  }
  return out.join();
};

describe('a written level', () => {
  it('has the nodes and materials that the stage looks for, and names that parts and measures rely on', async () => {
    const root = (await readBack(written.packed)).getRoot();
    expect(root.listNodes().map((node) => node.getName())).toEqual(['opaque', 'glass', 'cap', 'contact-shadow', 'foot', 'top', 'rope']);
    expect(root.listMaterials().map((material) => [material.getName(), material.getAlphaMode()])).toEqual([
      ['opaque', 'OPAQUE'],
      ['glass', 'BLEND'],
      ['contact-shadow', 'BLEND'],
    ]);
    const node = (name: string) => root.listNodes().find((one) => one.getName() === name)!;
    expect(node('top').getTranslation()).toEqual([0, 50, 0]);
    expect(node('top').getRotation()[1]).toBeCloseTo(Math.SQRT1_2, 12);
    expect(node('rope').getExtras()).toEqual({ path: [[10, 20, 0], [40, 10, 0], [70, 10, 0]] });
    expect(root.listScenes()[0]!.getExtras()).toEqual({ unitM: 0.01 });
  });

  it('keeps the bounding box to 1e-4 of the extent through quantisation and packing', async () => {
    const root = (await readBack(written.packed)).getRoot();
    const min = [Infinity, Infinity, Infinity];
    const max = [-Infinity, -Infinity, -Infinity];
    for (const name of ['opaque', 'glass', 'cap']) {
      const node = root.listNodes().find((one) => one.getName() === name)!;
      const positions = node.getMesh()!.listPrimitives()[0]!.getAttribute('POSITION')!;
      for (let i = 0; i < positions.getCount(); i++) {
        const p = positions.getElement(i, []);
        for (let axis = 0; axis < 3; axis++) {
          const value = p[axis]! * node.getScale()[axis]! + node.getTranslation()[axis]!;
          min[axis] = Math.min(min[axis]!, value);
          max[axis] = Math.max(max[axis]!, value);
        }
      }
    }
    const wanted = boundsOf(baked.meshes.map(({ mesh }) => mesh));
    for (let axis = 0; axis < 3; axis++) {
      expect(Math.abs(min[axis]! - wanted.min[axis]!)).toBeLessThan(60 * 1e-4);
      expect(Math.abs(max[axis]! - wanted.max[axis]!)).toBeLessThan(60 * 1e-4);
    }
  });

  it('carries linear colour, metalness, roughness, glow and occlusion for each vertex', async () => {
    const cap = (await readBack(written.packed)).getRoot().listNodes().find((node) => node.getName() === 'cap')!;
    const primitive = cap.getMesh()!.listPrimitives()[0]!;
    const colour = primitive.getAttribute('COLOR_0')!.getElement(0, []);
    const wanted = parseColour(MATERIALS.brass.colour).map(srgbToLinear);
    wanted.forEach((value, i) => expect(colour[i]).toBeCloseTo(value, 4));
    expect(colour[3]).toBe(1);
    const surface = primitive.getAttribute('_SURFACE')!;
    expect(surface.getNormalized()).toBe(true);
    const [metalness, roughness, glow, open] = surface.getElement(0, [] as number[]);
    expect(metalness).toBeCloseTo(MATERIALS.brass.metalness, 2);
    expect(roughness).toBeCloseTo(MATERIALS.brass.roughness, 2);
    expect(glow).toBe(0);
    expect(open).toBeGreaterThan(0);
    const glass = (await readBack(written.packed)).getRoot().listNodes().find((node) => node.getName() === 'glass')!;
    const clear = glass.getMesh()!.listPrimitives()[0]!.getAttribute('COLOR_0')!.getElement(0, []);
    expect(clear[3]).toBeCloseTo(MATERIALS.glass.opacity, 4);
  });

  it('reads the same packed and plain, and packed is smaller', async () => {
    const [plain, packed] = await Promise.all([readBack(written.plain), readBack(written.packed)]);
    const hashes = (document: Document): string[] => {
      const indices = new Set(document.getRoot().listMeshes().flatMap((mesh) => mesh.listPrimitives().map((primitive) => primitive.getIndices())));
      return document
        .getRoot()
        .listAccessors()
        .map((accessor) => createHash('sha256').update((indices.has(accessor) ? turned : String)(accessor.getArray()!)).digest('hex'))
        .sort();
    };
    expect(hashes(packed)).toEqual(hashes(plain));
    expect(written.packed.length).toBeLessThan(written.plain.length * 0.8);
  });

  it('is the same twice', async () => {
    const again = await writeGlb({ model: bakeModel(bollard, 16), meshes: bakeModel(bollard, 16).meshes });
    expect(Buffer.from(again.packed).equals(Buffer.from(written.packed))).toBe(true);
  });

  it('shares the vertices of a smooth ball and splits those of a box', () => {
    const count = (solid: ReturnType<typeof box>): number =>
      bakeModel(defineModel({ unitM: 1, floor: false, build: () => [solid] }), 4).meshes[0]!.mesh.positions.length / 3;
    expect(count(icosphere({ radius: 1, detail: 1 }))).toBe(12);
    expect(count(box({ size: [1, 1, 1] }))).toBe(24);
    expect(count(box({ size: [1, 1, 1] }).crease(180))).toBe(8);
  });
});

describe('the Khronos validator', () => {
  it('finds nothing in either form', async () => {
    await validateGlb('plain.glb', written.plain);
    await validateGlb('packed.glb', written.packed, ['UNSUPPORTED_EXTENSION']);
  });
  it('sees a planted fault and names the file', async () => {
    const document = await createDocument(content);
    document.getRoot().listNodes().find((node) => node.getName() === 'top')!.setRotation([1, 1, 1, 1]);
    const bytes = await (await createGltfIo()).writeBinary(document);
    await expect(validateGlb('bollard.0.glb', bytes)).rejects.toThrow(/bollard\.0\.glb: the Khronos glTF validator[^]*ROTATION_NON_UNIT/);
  });
  it('sees indices that point beyond the vertices', async () => {
    const document = await createDocument(content);
    document.getRoot().listMeshes()[0]!.listPrimitives()[0]!.getIndices()!.getArray()![0] = 65000;
    const bytes = await (await createGltfIo()).writeBinary(document);
    await expect(validateGlb('x.glb', bytes)).rejects.toThrow(/ACCESSOR_INDEX_OOB/);
  });
});

describe('levels of detail', () => {
  const random = randomSource(3);
  const cases = {
    'one smooth body': () => [sphere({ radius: 3, detail: 128 })],
    'a swarm of small parts': () =>
      Array.from({ length: 900 }, () => icosphere({ radius: 0.05, detail: 2, material: 'cpk-O' }).move(random() * 8, random() * 8, random() * 8)),
    'a body with bolts on it': () => [
      sphere({ radius: 3, detail: 96 }),
      ...Array.from({ length: 200 }, () => box({ size: [0.05, 0.05, 0.05] }).move(random() * 6 - 3, 3, random() * 6 - 3)),
    ],
  };
  it.each(Object.entries(cases))('%s: each has fewer triangles, the same size and no vertex off the unit normal', async (_, build) => {
    const levels = await levelsOfDetail(bakeModel(defineModel({ unitM: 1, floor: false, build }), 4).meshes);
    expect(levels.length).toBeGreaterThanOrEqual(3);
    const counts = levels.map((meshes) => meshes.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0));
    for (let i = 1; i < counts.length; i++) expect(counts[i]!).toBeLessThan(counts[i - 1]! * 0.71);
    const whole = boundsOf(levels[0]!.map(({ mesh }) => mesh));
    for (const meshes of levels) {
      const own = boundsOf(meshes.map(({ mesh }) => mesh));
      for (let axis = 0; axis < 3; axis++) {
        const extent = whole.max[axis]! - whole.min[axis]!;
        expect(Math.abs(own.min[axis]! - whole.min[axis]!)).toBeLessThan(extent * 2e-3);
        expect(Math.abs(own.max[axis]! - whole.max[axis]!)).toBeLessThan(extent * 2e-3);
      }
      for (const { mesh } of meshes) {
        for (let i = 0; i < mesh.normals.length; i += 3) {
          expect(Math.abs(Math.hypot(mesh.normals[i]!, mesh.normals[i + 1]!, mesh.normals[i + 2]!) - 1)).toBeLessThan(1e-3);
        }
      }
    }
  });
  it('keeps the mass and colour of a swarm: within a third of its area, down to the coarsest', async () => {
    const levels = await levelsOfDetail(bakeModel(defineModel({ unitM: 1, floor: false, build: cases['a swarm of small parts'] }), 4).meshes);
    const area = (meshes: (typeof levels)[number]): number =>
      meshes.reduce((sum, { mesh: { positions: p, indices } }) => {
        for (let t = 0; t < indices.length; t += 3) {
          const [a, b, c] = [indices[t]! * 3, indices[t + 1]! * 3, indices[t + 2]! * 3];
          const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!) as [number, number, number];
          const v = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!) as [number, number, number];
          sum += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
        }
        return sum;
      }, 0);
    const whole = area(levels[0]!);
    for (const level of levels) {
      expect(area(level) / whole).toBeGreaterThan(0.67);
      expect(area(level) / whole).toBeLessThan(1.5);
    }
  });
  it('a small model has one level', async () => {
    expect(await levelsOfDetail(bakeModel(defineModel({ unitM: 1, build: () => [box({ size: [1, 1, 1] })] }), 4).meshes)).toHaveLength(1);
  });
});
