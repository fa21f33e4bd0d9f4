import { Box3, BufferAttribute, BufferGeometry, LineSegments, Matrix4, MeshBasicMaterial, Points, Group, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/slices/slices.js';
import { assembleRounds, copiesIn } from '../../../src/stage/molecules/assembleRounds.js';
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

describe('copies', () => {
  /** A row along x that is dark towards its end. */
  const unit = (): Rounds => {
    const rounds = row(3);
    for (let i = 0; i < 3; i++) rounds.open.set([0.2, 1, 1, 1, 1, 1], i * 6);
    return rounds;
  };
  const quarterAboutZ = [0, 0, Math.SQRT1_2, Math.SQRT1_2, 0, 0, 5];

  it('stand where a file says, with their light turned with them', () => {
    const all = atOnce(assembleRounds([{ unit: unit(), copies: [0, 0, 0, 1, 0, 0, 0, ...quarterAboutZ] }]));
    expect(all.radii).toHaveLength(6);
    expect([...all.positions.slice(0, 9)]).toEqual([...unit().positions]);
    // x becomes y.
    [0, 4, 5].forEach((value, k) => expect(all.positions[15 + k]).toBeCloseTo(value, 5));
    const [towards, away] = [all.open.slice(18, 24)[1], all.open.slice(18, 24)[0]];
    expect(towards).toBeCloseTo(0.2, 5);
    expect(away).toBeCloseTo(1, 5);
    expect(all.stretches).toEqual([0, 3]);
  });

  it('are cut into chunks each for itself, so that no chunk reaches from one to another', () => {
    const far = [0, 0, 0, 1, 0, 1e4, 0];
    const rounds = atOnce(assembleRounds([{ unit: row(CHUNK + 5), copies: [0, 0, 0, 1, 0, 0, 0, ...far] }]));
    const chunks = ballChunks(rounds);
    expect(chunks.map(({ from, to }) => to - from)).toEqual([CHUNK, 5, CHUNK, 5]);
    for (const { reach } of chunks) expect(reach).toBeLessThan(CHUNK + 3);
  });

  it('are one where a file tells of none, or of nonsense', () => {
    for (const extras of [{}, { copies: [1, 2] }, { copies: 'many' }, { copies: [0, 0, 0, 1, 0, 0, 'x'] }]) expect(copiesIn(extras)).toEqual([0, 0, 0, 1, 0, 0, 0]);
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
    atOnce(dressMolecules(scene, uniforms));
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
