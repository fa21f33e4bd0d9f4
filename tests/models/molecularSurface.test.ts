import { describe, expect, it } from 'vitest';
import { bakeModel } from '../../models/kit/build/bakeModel.js';
import { levelBounds, levelsOfModel } from '../../models/kit/build/levelsOfModel.js';
import { roundCount } from '../../models/kit/build/MoleculeData.js';
import { Occluders } from '../../models/kit/build/Occluders.js';
import { triangleCount } from '../../models/kit/build/MeshData.js';
import { atoms, bonds, box, defineModel, growing, molecularSurface, opening, randomSource, sphere, type AtomOptions, type ModelPart } from '../../models/kit/index.js';
import { BallField } from '../../models/kit/shapes/BallField.js';

const random = randomSource(5);
/** A ball-shaped crowd of atoms with a hollow in its middle, one half red and one half blue. */
const crowd = (count: number): AtomOptions[] => {
  const list: AtomOptions[] = [];
  while (list.length < count) {
    const at = [20 * (random() - 0.5), 20 * (random() - 0.5), 20 * (random() - 0.5)] as const;
    const away = Math.hypot(...at);
    if (away < 10 && away > 5) list.push({ at, radius: 1.7, colour: at[0] < 0 ? '#ff0000' : '#0000ff' });
  }
  return list;
};
const molecule = atoms(crowd(900));
const skin = molecularSurface({ of: molecule, triangles: 3000, softness: 0.6 });
const [piece] = skin.pieces;

describe('the soft union of balls', () => {
  const field = new BallField(molecule.balls, 0.6);
  it('never cuts into a ball, and near its surface its slope is at most one', () => {
    for (let i = 0; i < 2000; i++) {
      const p = [24 * (random() - 0.5), 24 * (random() - 0.5), 24 * (random() - 0.5)] as const;
      const nearest = Math.min(...molecule.balls.map(({ centre, radius }) => Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]) - radius));
      const here = field.distance(...p);
      expect(here).toBeLessThanOrEqual(nearest + 1e-9);
      if (here < 2) expect(Math.abs(field.distance(p[0] + 0.01, p[1], p[2]) - here)).toBeLessThan(0.0101);
    }
  });
});

describe('a molecular surface', () => {
  it('encloses every atom, and has no skin around the hollow', () => {
    const indices = piece!.surface.indices;
    const among = new Occluders([{ positions: Float32Array.from(piece!.surface.positions), indices }]);
    for (const { centre } of molecule.balls) {
      expect(among.cast(...centre, 0.36, 0.48, 0.8, 100) && among.fromBehind, centre.join()).toBe(true);
    }
    // From the middle a ray meets the outer skin alone.
    expect(among.cast(0.01, 0.02, 0.03, 0.36, 0.48, 0.8, 100)).toBe(true);
    expect(among.distance).toBeGreaterThan(8);
  });

  it('reaches exactly as far as its atoms, in about as many triangles as allowed', () => {
    const [own, wanted] = [skin.bounds(), molecule.bounds()];
    for (const axis of [0, 1, 2] as const) {
      expect(own.min[axis]).toBeCloseTo(wanted.min[axis], 9);
      expect(own.max[axis]).toBeCloseTo(wanted.max[axis], 9);
    }
    expect(skin.triangleCount()).toBeLessThan(3300);
  });

  it('has the colour of the nearest atom', () => {
    const { surface: { positions }, colours } = piece!;
    for (let i = 0; i < positions.length; i += 3) {
      if (Math.abs(positions[i]!) > 2.5) expect(colours![i]! > colours![i + 2]!).toBe(positions[i]! < 0);
    }
  });
});

const opened = (): ModelPart[] => [
  ...opening({
    px: [90, 200],
    veil: skin.move(0, 12, 0),
    inside: [
      molecule.move(0, 12, 0),
      growing([300, 600], bonds([{ from: [0, 2, 0], to: [0, 20, 0], radius: 0.2 }]), { core: box({ size: [1, 8, 1] }).move(0, 8, 0) }),
    ],
  }),
];

describe('a model that opens', () => {
  const model = bakeModel(defineModel({ unitM: 1e-10, build: opened }), 8);

  it('has its light baked as if the veil were not there: what is inside is not dark for it, nor the veil for what is inside', () => {
    const [inside] = model.faded.filter(({ fade }) => fade.role === 'inside');
    const veil = model.meshes.find(({ fade }) => fade?.role === 'veil')!.mesh;
    const lit = inside!.molecule.balls.open.filter((value) => value > 0.6).length / inside!.molecule.balls.open.length;
    expect(lit).toBeGreaterThan(0.1);
    const openness = Array.from({ length: veil.surface.length / 4 }, (_, i) => veil.surface[i * 4 + 3]!);
    expect(openness.reduce((sum, value) => sum + value, 0) / openness.length).toBeGreaterThan(0.5);
  });

  it('has levels that lack what is inside for sizes at which the veil is shut, of the same size', async () => {
    const levels = await levelsOfModel(model);
    expect(levels.length).toBeGreaterThanOrEqual(2);
    const rounds = levels.map(({ faded = [] }) => faded.reduce((sum, one) => sum + roundCount(one.molecule), 0));
    expect(rounds[0]).toBe(901);
    levels.forEach((level, i) => {
      const lacks = rounds[i] === 0;
      expect(level.untilPx !== undefined).toBe(lacks);
      if (lacks) expect(level.untilPx).toBeLessThanOrEqual(60);
      const { min, max } = levelBounds(level);
      for (const axis of [0, 1, 2] as const) {
        expect(Math.abs(min[axis] - model.boundsMin[axis])).toBeLessThan(0.05);
        expect(Math.abs(max[axis] - model.boundsMax[axis])).toBeLessThan(0.05);
      }
    });
    expect(levels[0]!.fromPx).toBe(60);
    const triangles = levels.at(-1)!.meshes.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0);
    expect(triangles).toBeLessThan(1500);
  });

  it('draws a core until what grows encloses it', () => {
    expect(model.meshes.find(({ fade }) => fade?.untilPx === 600)?.fade).toEqual({ role: 'inside', fromPx: 90, toPx: 200, untilPx: 600 });
  });
});

describe('what cannot be drawn so is refused', () => {
  const baked = (parts: () => ModelPart[]) => () => bakeModel(defineModel({ unitM: 1, build: parts }), 4);
  it.each([
    ['a veil of glass', () => opening({ px: [90, 200], veil: sphere({ radius: 2, material: 'glass' }).move(0, 2, 0), inside: molecule }), /opaque/],
    ['sizes that fall', () => opening({ px: [200, 90], veil: skin, inside: molecule }), /rising/],
    ['growth before the veil opens', () => opening({ px: [90, 200], veil: skin, inside: growing([50, 80], molecule) }), /not before/],
  ] as const)('%s', (_, parts, message) => expect(baked(() => [...parts()])).toThrow(message));
});
