import { BufferAttribute, BufferGeometry, Group, Mesh, MeshBasicMaterial, Points, type Material } from 'three';
import { describe, expect, it } from 'vitest';
import type { Fade } from '../../../src/core/visibility/fade.js';
import { FadedParts } from '../../../src/stage/exhibits/FadedParts.js';
import { BallCloud } from '../../../src/stage/molecules/BallCloud.js';
import { atOnce } from '../../../src/core/slices/slices.js';
import { dressMolecules } from '../../../src/stage/molecules/dressMolecules.js';
import { Growth } from '../../../src/stage/molecules/Growth.js';
import { MoleculeMotion } from '../../../src/stage/molecules/MoleculeMotion.js';

const uniforms = { uFade: { value: 1 }, uEmphasis: { value: 1 }, motion: new MoleculeMotion() };

const meshOf = (name: string, fade: Fade): Mesh<BufferGeometry, Material> => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(9), 3));
  const mesh = new Mesh<BufferGeometry, Material>(geometry, new MeshBasicMaterial());
  mesh.name = name;
  mesh.userData['fade'] = fade;
  return mesh;
};

const ballsOf = (fade: Fade): Points => {
  const geometry = new BufferGeometry();
  for (const [name, size] of [['position', 3], ['_radius', 1], ['color', 4], ['_surface', 4], ['_open_plus', 4], ['_open_minus', 4]] as const) {
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(size).fill(1), size));
  }
  const points = new Points(geometry, new MeshBasicMaterial());
  points.userData['fade'] = fade;
  return points;
};

const VEIL: Fade = { role: 'veil', fromPx: 100, toPx: 200 };
const INSIDE: Fade = { role: 'inside', fromPx: 100, toPx: 200 };
const GROWING: Fade = { role: 'growing', fromPx: 300, toPx: 600 };

const level = (...children: (Mesh | Points)[]): { root: Group; parts: FadedParts; veil: readonly Mesh[] } => {
  const root = new Group();
  root.add(...children);
  atOnce(dressMolecules(root, uniforms));
  const parts = new FadedParts(root, uniforms);
  return { root, parts, veil: root.children.filter((child): child is Mesh => child.name === 'veil') };
};

describe('parts that fade', () => {
  const { root, parts, veil } = level(meshOf('veil', VEIL), meshOf('inside', INSIDE), ballsOf(GROWING));
  const [depth, colour] = veil as [Mesh<BufferGeometry, Material>, Mesh<BufferGeometry, Material>];
  const inside = root.getObjectByName('inside')!;
  const cloud = root.children.find((child) => child instanceof BallCloud)!;

  it('from far: the veil alone, opaque, in one call', () => {
    parts.show(80);
    expect([depth.visible, colour.visible, colour.material.transparent, inside.visible, cloud.visible]).toEqual([false, true, false, false, false]);
  });
  it('while it opens: what is inside, then the depth of the veil, then the veil blended over it', () => {
    parts.show(140);
    expect([depth.visible, colour.visible, colour.material.transparent, inside.visible, cloud.visible]).toEqual([true, true, true, true, false]);
    // Drawn after all that is opaque; of two in the same place three draws the one with the lower number first.
    expect(depth.material.transparent && !depth.material.colorWrite && depth.material.depthWrite).toBe(true);
    expect(depth.id).toBeLessThan(colour.id);
    expect(depth.renderOrder).toBe(colour.renderOrder);
  });
  it('from near: what is inside alone, and what has grown, and all back again', () => {
    parts.show(450);
    expect([depth.visible, colour.visible, inside.visible, cloud.visible]).toEqual([false, false, true, true]);
    const half = Growth.of(cloud)!.share;
    expect(half > 0 && half < 1).toBe(true);
    parts.show(700);
    expect(Growth.of(cloud)!.share).toBe(1);
    parts.show(450);
    expect(Growth.of(cloud)!.share).toBe(half);
    parts.show(80);
    expect([colour.visible, inside.visible, cloud.visible]).toEqual([true, false, false]);
  });
  it('a level that lacks what is inside stays shut, however large it is seen', () => {
    const alone = level(meshOf('veil', VEIL));
    alone.parts.show(900);
    const [own, drawn] = alone.veil as [Mesh, Mesh<BufferGeometry, Material>];
    expect([own.visible, drawn.visible, drawn.material.transparent]).toEqual([false, true, false]);
  });
});
