import { Group, Matrix4, Vector4, type IUniform } from 'three';
import { describe, expect, it } from 'vitest';
import { thermalDisplacementM, thermalWaves } from '../../../src/core/thermal/thermalWaves.js';
import { isWatched, movementShare } from '../../../src/stage/exhibits/liveView.js';
import { MovedNode } from '../../../src/stage/exhibits/MovedNode.js';
import { MoleculeMotion, MOVING_PARTS } from '../../../src/stage/molecules/MoleculeMotion.js';

const WAVES = thermalWaves({ rmsPerAxisM: 0.02e-9, wavelengthsM: [0.9e-9, 2.4e-9], frequencyHz: 6e12 });
const UNIT_M = 1e-10;

/** What the shader works out from the uniforms, in float64. */
const asShaded = (motion: MoleculeMotion, place: readonly [number, number, number]): number[] => {
  const { uJostle, uWaves, uWays } = motion.uniforms as { uJostle: IUniform<number>; uWaves: IUniform<Vector4[]>; uWays: IUniform<{ toArray: () => number[] }[]> };
  const sum = [0, 0, 0];
  uWaves.value.forEach((wave, i) => {
    const swing = uJostle.value * Math.cos(2 * Math.PI * (wave.x * place[0] + wave.y * place[1] + wave.z * place[2] + wave.w));
    uWays.value[i]?.toArray().forEach((way, axis) => { sum[axis] = (sum[axis] ?? 0) + way * swing; });
  });
  return sum;
};

describe('movement of molecules', () => {
  it('hands the waves to the shader in model units, at any time', () => {
    const motion = new MoleculeMotion();
    for (const timeS of [0, 3.7e-13, 2e-9]) {
      motion.jostle(WAVES, UNIT_M, timeS, 1);
      const law = thermalDisplacementM(WAVES, [2e-10, -1e-10, 5e-10], timeS);
      asShaded(motion, [2, -1, 5]).forEach((own, axis) => { expect(own).toBeCloseTo((law[axis] ?? NaN) / UNIT_M, 6); });
    }
  });

  it('is nothing at rest: no share, no place but its own, no light', () => {
    const motion = new MoleculeMotion();
    motion.jostle(WAVES, UNIT_M, 1e-12, 1);
    motion.jostle(WAVES, UNIT_M, 1e-12, 0);
    expect(motion.uniforms['uJostle']?.value).toBe(0);
    for (let part = 1; part <= MOVING_PARTS; part++) {
      expect(motion.partPlace(part).equals(new Matrix4())).toBe(true);
      expect(motion.partLight(part).equals(new Vector4(0, 0, 0, 0))).toBe(true);
    }
    expect(() => motion.partPlace(0)).toThrow(RangeError);
  });

  it('is off while the clock stands, and for all that was not chosen', () => {
    expect(movementShare({ attention: 1, clockS: 0 })).toBe(0);
    expect(movementShare({ attention: 1 / 3, clockS: 5 })).toBe(0);
    expect(movementShare({ attention: 1, clockS: 5 })).toBe(1);
    expect(isWatched({ attention: 1 / 3, apparentPx: 900 })).toBe(false);
    expect(isWatched({ attention: 1, apparentPx: 40 })).toBe(false);
    expect(isWatched({ attention: 1, apparentPx: 900 })).toBe(true);
  });
});

describe('a moved node', () => {
  const levelWith = (name: string, x: number): Group => {
    const level = new Group();
    const node = new Group();
    node.name = name;
    node.position.set(x, 0, 0);
    level.add(node);
    return level;
  };

  it('is found anew in each level, moved from its own rest, and put back in the one that went', () => {
    const found: string[] = [];
    const moved = new MovedNode('tip', (node) => found.push(String(node.position.x)));
    const [fine, coarse] = [levelWith('tip', 5), levelWith('tip', 6)];
    const by = fine.position.clone().set(1, 2, 3);
    moved.follow(fine);
    moved.shift(by);
    moved.shift(by);
    expect(fine.children[0]?.position.toArray()).toEqual([6, 2, 3]);
    moved.follow(coarse);
    moved.shift(by);
    expect(fine.children[0]?.position.toArray()).toEqual([5, 0, 0]);
    expect(coarse.children[0]?.position.toArray()).toEqual([7, 2, 3]);
    expect(found).toEqual(['5', '6']);
    moved.follow(null);
    moved.shift(by);
  });
});
