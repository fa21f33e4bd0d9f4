import { describe, expect, it } from 'vitest';
import { bakeModel } from '../../models/kit/build/bakeModel.js';
import { CubeFit, readCube } from '../../models/kit/build/ambientCube.js';
import { levelBounds, levelsOfModel, levelTriangles } from '../../models/kit/build/levelsOfModel.js';
import { ballCount, roundCount } from '../../models/kit/build/MoleculeData.js';
import { tessellateMolecule } from '../../models/kit/build/tessellateMolecule.js';
import { validateGlb } from '../../models/kit/build/validateGlb.js';
import { createGltfIo, writeGlb } from '../../models/kit/build/writeGlb.js';
import { atoms, bonds, copies, dashedBond, defineModel, grid, randomSource, spherePoints, type ModelPart } from '../../models/kit/index.js';
import { signedVolume } from '../../models/kit/Surface.js';

const baked = (build: () => ModelPart[], floor = false) => bakeModel(defineModel({ unitM: 1e-10, floor, build }), 24);

const random = randomSource(11);
const pair = () => [
  atoms([{ at: [0, 2, 0], radius: 1, material: 'cpk-O' }, { at: [3, 2, 0], radius: 0.6, material: 'cpk-H' }]),
  bonds([{ from: [0, 2, 0], to: [3, 2, 0], radius: 0.2, colour: '#b0352b', toColour: '#d9d4c8' }]),
];
const crowd = () => [
  atoms(Array.from({ length: 1500 }, () => ({ at: [30 * random(), 30 * random(), 30 * random()] as const, radius: 0.3 + 0.5 * random() }))),
];

describe('exact balls and sticks', () => {
  it('have the bounds of the round bodies, not of their centres', () => {
    expect(atoms([{ at: [1, 2, 3], radius: 0.5 }]).bounds()).toEqual({ min: [0.5, 1.5, 2.5], max: [1.5, 2.5, 3.5] });
    const stick = bonds([{ from: [0, 0, 0], to: [3, 0, 4], radius: 1 }]).bounds();
    // A flat end turned by the stick's slope reaches r · √(1 − a²) along each axis.
    expect(stick.min[0]).toBeCloseTo(-0.8, 12);
    expect(stick.max[0]).toBeCloseTo(3.8, 12);
    expect(stick.max[1]).toBeCloseTo(1, 12);
    expect(stick.max[2]).toBeCloseTo(4.6, 12);
  });

  it('keep lengths when moved and turned, and grow evenly', () => {
    const [ball] = atoms([{ at: [1, 0, 0], radius: 0.5 }]).turn('y', 90).scale(2).move(0, 1, 0).balls;
    expect(ball!.radius).toBe(1);
    [0, 1, -2].forEach((value, k) => expect(ball!.centre[k]).toBeCloseTo(value, 12));
    expect(() => atoms([{ at: [0, 0, 0], radius: 1 }]).scale(-1)).toThrow(/positive/);
  });

  it('refuse glass, which cannot be drawn so', () => {
    expect(() => atoms([{ at: [0, 0, 0], radius: 1, material: 'glass' }])).toThrow(/lets light through/);
  });

  it('dash a weak bond between the surfaces of its balls', () => {
    const { sticks } = dashedBond({ from: [0, 0, 0], to: [4, 0, 0], radius: 0.05, dashes: 4, inset: [1, 0.5] });
    expect(sticks).toHaveLength(4);
    expect(Math.min(...sticks.map(({ from }) => from[0])) - 0.05).toBeGreaterThan(1);
    expect(Math.max(...sticks.map(({ to }) => to[0])) + 0.05).toBeLessThan(3.5);
  });
});

describe('baked molecules', () => {
  it('are dark where a neighbour stands close and open where they look out', () => {
    const { molecule } = baked(() => [atoms([{ at: [0, 0, 0], radius: 1 }, { at: [2.2, 0, 0], radius: 1 }])]);
    const left = [0, 1].find((i) => molecule!.balls.positions[i * 3]! === 0)!;
    const towards = readCube(molecule!.balls.open, left * 6, 1, 0, 0);
    const away = readCube(molecule!.balls.open, left * 6, -1, 0, 0);
    expect(towards).toBeLessThan(0.72);
    expect(away).toBeGreaterThan(0.9);
  });

  it('throw their shadow on solids and on the floor', () => {
    const ground = () => grid({ rows: 16, columns: 16, at: (u, v) => [8 * u - 4, 0, 4 - 8 * v] });
    const darkest = (build: () => ModelPart[]): number => {
      const { surface } = baked(build).meshes[0]!.mesh;
      return Math.min(...Array.from({ length: surface.length / 4 }, (_, i) => surface[i * 4 + 3]!));
    };
    expect(darkest(() => [ground(), atoms([{ at: [0, 1.1, 0], radius: 0.9 }])])).toBeLessThan(darkest(() => [ground()]) - 0.15);
    expect(baked(() => [atoms([{ at: [0, 1, 0], radius: 1 }])], true).contactShadow).not.toBeNull();
  });

  it('an ambient cube gives back what varies as slowly as it can', () => {
    const law = (n: readonly number[]): number => 0.5 + 0.3 * n[1]! * Math.abs(n[1]!);
    const fit = new CubeFit(0.15);
    for (const n of spherePoints(60)) fit.add(...n, law(n));
    const cube = new Float32Array(6);
    fit.solve(cube, 0);
    for (const n of spherePoints(17)) expect(readCube(cube, 0, ...n)).toBeCloseTo(law(n), 1);
  });
});

describe('a level with balls and sticks', () => {
  it('is clean, small, keeps places, sizes and colours, and is the same twice', async () => {
    const model = baked(pair);
    const [level] = await levelsOfModel(model);
    const { plain, packed } = await writeGlb({ model, ...level! });
    await validateGlb('pair.glb', plain);
    await validateGlb('pair.glb', packed, ['UNSUPPORTED_EXTENSION']);
    const again = baked(pair);
    expect(Buffer.from((await writeGlb({ model: again, ...(await levelsOfModel(again))[0]! })).packed).equals(Buffer.from(packed))).toBe(true);
    const root = (await (await createGltfIo()).readBinary(packed)).getRoot();
    const node = root.listNodes().find((one) => one.getName() === 'atoms')!;
    const [primitive] = node.getMesh()!.listPrimitives();
    const [scale] = node.getScale();
    const places = [0, 1].map((i) => primitive!.getAttribute('POSITION')!.getElement(i, []).map((value, k) => value * scale + node.getTranslation()[k]!));
    const radii = [0, 1].map((i) => primitive!.getAttribute('_RADIUS')!.getElement(i, [])[0]! * scale);
    expect(Math.hypot(...[0, 1, 2].map((k) => places[0]![k]! - places[1]![k]!))).toBeCloseTo(3, 3);
    expect([...radii].sort()[0]).toBeCloseTo(0.6, 3);
    expect([...radii].sort()[1]).toBeCloseTo(1, 3);
    const sticks = root.listNodes().find((one) => one.getName() === 'bonds')!.getMesh()!.listPrimitives()[0]!;
    expect(sticks.getMode()).toBe(1);
    expect(sticks.getAttribute('POSITION')!.getCount()).toBe(2);
  });

  it('gets coarser with the box unchanged', async () => {
    const model = baked(crowd);
    const levels = await levelsOfModel(model);
    expect(levels.length).toBeGreaterThanOrEqual(2);
    expect(levels[0]!.fromPx).toBeGreaterThan(8);
    for (let i = 1; i < levels.length; i++) {
      expect(levelTriangles(levels[i]!)).toBeLessThan(levelTriangles(levels[i - 1]!) * 0.5);
      const { min, max } = levelBounds(levels[i]!);
      for (let k = 0; k < 3; k++) {
        expect(Math.abs(min[k]! - model.boundsMin[k]!)).toBeLessThan(30 * 2e-3);
        expect(Math.abs(max[k]! - model.boundsMax[k]!)).toBeLessThan(30 * 2e-3);
      }
    }
  });

  it('has no second level for a handful of atoms', async () => {
    const levels = await levelsOfModel(baked(pair));
    expect(levels).toHaveLength(1);
    expect(roundCount(levels[0]!.molecule!)).toBe(3);
  });
});

describe('the triangles that stand in for balls and sticks in pictures', () => {
  it('enclose nearly the same volume, outside out', () => {
    const { molecule } = baked(() => [bonds([{ from: [0, 0, 0], to: [0, 3, 4], radius: 0.5 }]), atoms([{ at: [9, 0, 0], radius: 2 }])]);
    const { positions, indices } = tessellateMolecule(molecule!, { detail: 8, sides: 24 });
    const volume = signedVolume({ positions: Float64Array.from(positions), indices });
    const exact = Math.PI * 0.25 * 5 + (4 / 3) * Math.PI * 8;
    expect(volume / exact).toBeGreaterThan(0.96);
    expect(volume / exact).toBeLessThan(1);
  });
});

describe('what is copied', () => {
  const quarter = [1, 2, 3].map((step) => ({ turn: [0, Math.sin((step * Math.PI) / 4), 0, Math.cos((step * Math.PI) / 4)] as const, shift: [0, step, 0] as const }));
  const arm = () => atoms([{ at: [10, 1, 0], radius: 1 }, { at: [11.6, 1, 0], radius: 1 }]);

  it('stands at each placement, has the size of all its copies, and is written once', async () => {
    const model = baked(() => [copies(arm(), quarter)]);
    expect(ballCount(model.molecule!)).toBe(8);
    // Turned by a quarter and lifted by one: x to −z.
    const { positions } = model.molecule!.balls;
    [0, 2, -10].forEach((value, k) => expect(positions[6 + k]!).toBeCloseTo(value, 5));
    expect(model.boundsMax[0]).toBeCloseTo(12.6, 5);
    expect(model.boundsMin[2]).toBeCloseTo(-12.6, 5);
    expect(model.boundsMax[1]).toBeCloseTo(5, 5);
    const [level] = await levelsOfModel(model);
    const { plain, packed } = await writeGlb({ model, ...level! });
    await validateGlb('arms.glb', plain);
    const nodes = (await (await createGltfIo()).readBinary(packed)).getRoot().listNodes();
    expect(nodes).toHaveLength(1);
    expect(nodes[0]!.getMesh()!.listPrimitives()[0]!.getAttribute('POSITION')!.getCount()).toBe(2);
    expect((nodes[0]!.getExtras() as { copies: number[] }).copies).toHaveLength(4 * 7);
  });

  it('has the light of the first, turned with it', () => {
    const { balls } = baked(() => [copies(arm(), quarter)]).molecule!;
    const inner = [0, 1].find((i) => Math.abs(balls.positions[i * 3]!) < 11)!;
    const towards = readCube(balls.open, inner * 6, 1, 0, 0);
    expect(towards).toBeLessThan(0.75);
    // The first copy looks along −z where the unit looks along x.
    expect(readCube(balls.open, (2 + inner) * 6, 0, 0, -1)).toBeCloseTo(towards, 5);
    expect(readCube(balls.open, (2 + inner) * 6, 0, 0, 1)).toBeGreaterThan(0.85);
  });

  it('gets coarser as one, with the box unchanged', async () => {
    const model = baked(() => [copies(atoms(crowd()[0]!.balls.map(({ centre, radius }) => ({ at: [centre[0] + 20, centre[1], centre[2]] as const, radius }))), quarter)]);
    const levels = await levelsOfModel(model);
    expect(levels.length).toBeGreaterThanOrEqual(2);
    for (const level of levels.slice(1)) {
      expect(level.molecule!.parts[0]!.placements).toHaveLength(4);
      const { min, max } = levelBounds(level);
      for (let k = 0; k < 3; k++) {
        expect(Math.abs(min[k]! - model.boundsMin[k]!)).toBeLessThan(100 * 2e-3);
        expect(Math.abs(max[k]! - model.boundsMax[k]!)).toBeLessThan(100 * 2e-3);
      }
    }
  });
});
