import { Box3, BufferAttribute, BufferGeometry, LineSegments, Matrix4, MeshBasicMaterial, Points, Group, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { BallCloud } from '../../../src/stage/molecules/BallCloud.js';
import { ballChunks, CHUNK } from '../../../src/stage/molecules/ballChunks.js';
import { ballCloudsIn, dressMolecules } from '../../../src/stage/molecules/dressMolecules.js';
import { MoleculeMotion } from '../../../src/stage/molecules/MoleculeMotion.js';
import { roundTable, type Rounds } from '../../../src/stage/molecules/RoundTable.js';
import { StickBundle } from '../../../src/stage/molecules/StickBundle.js';

const uniforms = { uFade: { value: 1 }, uEmphasis: { value: 1 }, motion: new MoleculeMotion() };

/** Balls of radius 1 along x, two apart. */
const row = (count: number): Rounds => ({
  positions: Float32Array.from({ length: count * 3 }, (_, i) => (i % 3 === 0 ? (i / 3) * 2 : 0)),
  radii: new Float32Array(count).fill(1),
  colours: new Float32Array(count * 3).fill(0.25),
  finish: Float32Array.from({ length: count * 3 }, (_, i) => [0.2, 0.6, 0][i % 3]!),
  open: new Float32Array(count * 6).fill(1),
});

const drawn = (cloud: BallCloud): { quads: number; points: number[] } => {
  const [quads, points] = cloud.children as unknown as [{ geometry: BufferGeometry }, { geometry: BufferGeometry }];
  const { count } = points.geometry.drawRange;
  return { quads: quads.geometry.drawRange.count / 6, points: [...(points.geometry.index!.array as Uint32Array).slice(0, count)] };
};

describe('the table of balls', () => {
  it('holds places to the last digit and looks to a byte', () => {
    const words = roundTable(row(3)).image.data as Uint32Array;
    const floats = new Float32Array(words.buffer);
    expect([...floats.slice(16, 20)]).toEqual([4, 0, 0, 1]);
    // The square root of the colour, so that dark shades keep their steps.
    expect(words[20]! & 255).toBe(128);
    expect(words[21]! >>> 24).toBe(51);
    expect(words[22]! >>> 24).toBe(153);
  });
});

describe('chunks', () => {
  it('take each ball once and enclose theirs', () => {
    const rounds = row(3 * CHUNK + 7);
    const chunks = ballChunks(rounds);
    expect(chunks.map(({ from, to }) => to - from)).toEqual([CHUNK, CHUNK, CHUNK, 7]);
    for (const { from, to, centre, reach } of chunks) {
      for (let i = from; i < to; i++) expect(Math.abs(2 * i - centre[0]) + 1).toBeLessThanOrEqual(reach + 1e-6);
    }
  });
});

describe('a cloud of balls', () => {
  it('is drawn whole in one call, ray-cast when near and as points when far', () => {
    const cloud = new BallCloud(row(100), uniforms);
    cloud.arrange(new Vector3(100, 0, 400), 1000);
    expect(drawn(cloud)).toEqual({ quads: 100, points: [] });
    cloud.arrange(new Vector3(100, 0, 4e5), 1000);
    expect(drawn(cloud).quads).toBe(0);
    expect(new Set(drawn(cloud).points).size).toBe(100);
    expect(cloud.children.filter((child) => child.visible)).toHaveLength(1);
  });

  it('draws the nearest chunk first', () => {
    const cloud = new BallCloud(row(5 * CHUNK), uniforms);
    cloud.arrange(new Vector3(2 * 5 * CHUNK, 0, 3000), 1);
    expect(drawn(cloud).points[0]).toBe(4 * CHUNK);
    cloud.arrange(new Vector3(0, 0, 3000), 1);
    expect(drawn(cloud).points[0]).toBe(0);
  });

  it('is measured by its balls, under any turn and scale', () => {
    const box = new Box3();
    new BallCloud(row(4), uniforms).expandBox(box, new Matrix4().makeRotationZ(Math.PI / 2).scale(new Vector3(3, 3, 3)));
    expect(box.min.y).toBeCloseTo(-3, 5);
    expect(box.max.y).toBeCloseTo(21, 5);
    expect(box.max.x).toBeCloseTo(3, 5);
  });
});

describe('dressing', () => {
  it('puts balls and sticks in the place of points and lines', () => {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Int16Array([-32767, 0, 0, 32767, 0, 0]), 3, true));
    geometry.setAttribute('color', new BufferAttribute(new Uint16Array(8).fill(65535), 4, true));
    geometry.setAttribute('_radius', new BufferAttribute(new Uint16Array([6554, 6554]), 1, true));
    for (const name of ['_surface', '_open_plus', '_open_minus']) geometry.setAttribute(name, new BufferAttribute(new Uint8Array(8).fill(255), 4, true));
    const scene = new Group();
    const [points, lines] = [new Points(geometry.clone(), new MeshBasicMaterial()), new LineSegments(geometry, new MeshBasicMaterial())];
    for (const object of [points, lines]) {
      object.scale.setScalar(10);
      object.position.set(0, 5, 0);
      scene.add(object);
    }
    dressMolecules(scene, uniforms);
    expect(ballCloudsIn(scene)).toHaveLength(1);
    expect(scene.children.some((child) => child instanceof StickBundle)).toBe(true);
    const box = new Box3();
    ballCloudsIn(scene)[0]!.expandBox(box);
    [box.min, box.max].forEach((corner, i) => {
      expect(corner.x).toBeCloseTo(i === 0 ? -11 : 11, 2);
      expect(corner.y).toBeCloseTo(i === 0 ? 4 : 6, 2);
    });
  });
});
