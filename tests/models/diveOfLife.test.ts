import { describe, expect, it } from 'vitest';
import { rotateVec3, type Quaternion } from '../../src/core/maths/quaternion.js';
import type { Vec3 } from '../../src/core/maths/vec3.js';
import { pathLength, type Anchor, type ModelDefinition, type Molecule, type Solid } from '../../models/kit/index.js';
import { SHELLS, shellRadiusAt, shellWithin } from '../../models/landmark/carbon-atom/electrons.js';
import { model as carbon } from '../../models/landmark/carbon-atom/model.js';
import { model as nucleus } from '../../models/landmark/carbon-nucleus/model.js';
import { CHARGE_RADIUS_FM, NUCLEON_FM, nucleons, OPENED_PROTON_FM } from '../../models/landmark/carbon-nucleus/nucleons.js';
import { model as hydrogen } from '../../models/landmark/hydrogen-atom/model.js';
import { model as nucleoid, stretch } from '../../models/landmark/nucleoid/model.js';
import { isOffTheWay, OPEN_HALF, PIECE_RADIUS, THREAD_NM, threads } from '../../models/landmark/nucleoid/threads.js';
import { model as proton } from '../../models/landmark/proton/model.js';
import { scaleRow } from '../../models/ultra-micro/hair-diameter/cuticle.js';
import { model as hair } from '../../models/ultra-micro/hair-diameter/model.js';
import { model as bacterium } from '../../models/ultra-micro/synthetic-biology-bacterium/model.js';
import { anchorOf, distance, expectWholeFacts, factsOf, measuredM, partsOf, standingIn } from './builtCheckpoint.js';

/** Each whole with its part, from the bacterium down. */
const CHAIN = [
  ['ultra-micro/synthetic-biology-bacterium', bacterium],
  ['landmark/nucleoid', nucleoid],
  ['landmark/carbon-atom', carbon],
  ['landmark/carbon-nucleus', nucleus],
] as const satisfies readonly (readonly [string, ModelDefinition])[];
const PARTS = CHAIN.slice(1);

describe.each(PARTS)('%s', (folder, definition) => {
  it('is drawn at its stated size', () => {
    expect(Math.abs(measuredM(folder, definition) / factsOf(folder).size.value - 1)).toBeLessThan(0.01);
  });
  it('has whole facts and words', () => expectWholeFacts(folder));
});

/** Seen from yaw and pitch, the direction to the eye. */
const towardsEye = ({ yawDeg, pitchDeg }: { yawDeg: number; pitchDeg: number }): Vec3 => {
  const [yaw, pitch] = [(yawDeg * Math.PI) / 180, (pitchDeg * Math.PI) / 180];
  return [Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch)];
};

describe('the echoes on the way', () => {
  it.each([
    ['ultra-micro/hair-diameter', hair, 'ultra-micro/synthetic-biology-bacterium'],
    ['landmark/carbon-nucleus', nucleus, 'landmark/proton'],
    ['landmark/hydrogen-atom', hydrogen, 'landmark/proton'],
  ] as const)('%s is looked at where its echo is, from the side that the dive goes on with', (wholeFolder, whole, folder) => {
    const { echoes, focus: looked } = factsOf(wholeFolder);
    const { focus } = factsOf(folder);
    const echo = echoes.find(({ of }) => of === folder.split('/')[1])!;
    expect(distance(standingIn(whole, echo.node, focus.targetM), looked.targetM)).toBeLessThan(0.001 * focus.distanceM);
    const { turn } = partsOf(whole).find((part): part is Anchor => 'kind' in part && part.kind === 'anchor' && part.name === echo.node)!;
    const asInItsExhibit = rotateVec3([0, 0, 0], turn as Quaternion, towardsEye(focus));
    // The proton is a ball with no way in: there its face may be ten degrees off.
    expect(distance(asInItsExhibit, towardsEye(looked))).toBeLessThan(folder === 'landmark/proton' ? Math.sin(Math.PI / 18) * 1.01 : 1e-9);
  });

  it('lays the bacterium on the hair, neither hovering nor sunk', () => {
    const [x, , z] = anchorOf(hair, 'top');
    const { y: surface } = topOf(hair, x, z);
    const at = anchorOf(hair, 'top')[1];
    // Micrometres. The body’s own lowest line lies 25 nm above its floor, where its bristles end.
    expect(Math.abs(at - surface)).toBeLessThan(0.01);
    for (const across of [-0.9, 0.9]) expect(Math.abs(topOf(hair, x + across, z).y - at)).toBeLessThan(0.05);
    for (const along of [-0.45, 0.45]) expect(Math.abs(topOf(hair, x, z + along).y - at)).toBeLessThan(0.05);
  });

  it('shows the outer face of the scales: a row was once seen from within', () => {
    let [out, within] = [0, 0];
    for (const { surface: { positions: p, indices } } of scaleRow(3, -28, 54, 0).pieces) {
      for (let i = 0; i < indices.length; i += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => p.slice(indices[i + k]! * 3, indices[i + k]! * 3 + 3)) as [Float64Array, Float64Array, Float64Array];
        const [e, f] = [[0, 1, 2].map((k) => b[k]! - a[k]!), [0, 1, 2].map((k) => c[k]! - a[k]!)] as [number[], number[]];
        const outward = (e[1]! * f[2]! - e[2]! * f[1]!) * a[0]! + (e[2]! * f[0]! - e[0]! * f[2]!) * a[1]!;
        if (outward > 0) out += outward;
        else within -= outward;
      }
    }
    expect(out).toBeGreaterThan(10 * within);
  });

  it('leaves to the proton its place: no ball there, and no nucleon before or behind it', () => {
    const balls = partsOf(nucleus).flatMap((part) => {
      if (!('pieces' in part)) return [];
      const { min, max } = part.bounds();
      return [{ centre: min.map((low, axis) => (low + max[axis]!) / 2) }];
    });
    expect(balls).toHaveLength(11);
    const eye = towardsEye(factsOf('landmark/carbon-nucleus').focus);
    for (const { centre } of balls) {
      const away = centre.map((value, axis) => value - OPENED_PROTON_FM[axis]!);
      const along = away.reduce((sum, value, axis) => sum + value * eye[axis]!, 0);
      expect(Math.hypot(...away.map((value, axis) => value - along * eye[axis]!))).toBeGreaterThan(1.5);
    }
  });

  it('draws the proton as large as one of the nucleus is', () => {
    expect(Math.abs(measuredM('landmark/proton', proton) / (2 * NUCLEON_FM * 1e-15) - 1)).toBeLessThan(0.01);
  });
});

/** The highest point of a model's solids over a place, model units. */
const topOf = (definition: ModelDefinition, x: number, z: number): { y: number } => {
  let y = -Infinity;
  const solids = partsOf(definition).flatMap((part): readonly Solid[] => ('kind' in part ? (part.kind === 'keep' ? part.solids : []) : 'pieces' in part ? [part] : []));
  for (const solid of solids) {
    const { min, max } = solid.bounds();
    if (x < min[0] || x > max[0] || z < min[2] || z > max[2]) continue;
    for (const { surface: { positions: p, indices } } of solid.pieces) {
      for (let i = 0; i < indices.length; i += 3) {
        const [a, b, c] = [indices[i]! * 3, indices[i + 1]! * 3, indices[i + 2]! * 3];
        const d = (p[b + 2]! - p[c + 2]!) * (p[a]! - p[c]!) + (p[c]! - p[b]!) * (p[a + 2]! - p[c + 2]!);
        const u = ((p[b + 2]! - p[c + 2]!) * (x - p[c]!) + (p[c]! - p[b]!) * (z - p[c + 2]!)) / d;
        const v = ((p[c + 2]! - p[a + 2]!) * (x - p[c]!) + (p[a]! - p[c]!) * (z - p[c + 2]!)) / d;
        if (u >= -1e-9 && v >= -1e-9 && u + v <= 1 + 1e-9) y = Math.max(y, u * p[a + 1]! + v * p[b + 1]! + (1 - u - v) * p[c + 1]!);
      }
    }
  }
  return { y };
};

describe('the dive of life', () => {
  it('stands each part exactly where its whole is looked at, so that zooming alone falls through all', () => {
    PARTS.forEach(([folder], i) => {
      const [wholeFolder, whole] = CHAIN[i]!;
      const { partOf, place, focus } = factsOf(folder);
      expect(partOf).toBe(wholeFolder.split('/')[1]);
      if (place.kind !== 'part') throw new Error(`${folder} is no part`);
      const looked = factsOf(wholeFolder).focus;
      // What is missed must be small in the view of the part itself.
      expect(distance(standingIn(whole, place.node, focus.targetM), looked.targetM)).toBeLessThan(0.01 * focus.distanceM);
      expect([focus.yawDeg, focus.pitchDeg]).toEqual([looked.yawDeg, looked.pitchDeg]);
      expect(focus.distanceM).toBeLessThan(looked.distanceM);
    });
  });

  it('leaves the way to the nucleus open: nothing of a whole is drawn where its part stands', () => {
    const near = (molecules: readonly Molecule[], radius: number): number =>
      molecules.flatMap(({ balls, sticks }) => [...balls.map((ball) => Math.hypot(...ball.centre) - ball.radius), ...sticks.flatMap(({ from, to }) => [Math.hypot(...from), Math.hypot(...to)])]).filter((gap) => gap < radius).length;
    // 0.05 nm around the opened carbon; its neighbours stand 0.14 nm off.
    expect(near(stretch(), 0.05)).toBe(0);
    const grains = partsOf(carbon).filter((part): part is Molecule => 'balls' in part);
    expect(near(grains, 4)).toBe(0);
  });
});

describe('the nucleoid', () => {
  it('is as crowded as the cell: the stated length of thread in its ball', () => {
    const length = threads().reduce((sum, path) => sum + pathLength(path), 2 * OPEN_HALF);
    const stated = factsOf('landmark/nucleoid').quantities.find(({ label }) => label.en === 'Thread in this piece')!.value;
    expect(Math.abs((THREAD_NM * 1e-9) / stated - 1)).toBeLessThan(0.01);
    expect(Math.abs(length / THREAD_NM - 1)).toBeLessThan(0.05);
    for (const path of threads()) for (const p of path) expect(Math.hypot(...p)).toBeLessThan(1.15 * PIECE_RADIUS);
  });
});

describe('the way in', () => {
  it('has no grain of the carbon in it: they flew into the eye, three frames in a hundred', () => {
    const way = towardsEye(factsOf('landmark/carbon-atom').focus);
    const grains = partsOf(carbon).filter((part): part is Molecule => 'balls' in part).flatMap(({ balls }) => balls);
    for (const { centre } of grains) {
      const away = Math.hypot(...centre);
      const along = centre[0]! * way[0] + centre[1]! * way[1] + centre[2]! * way[2];
      expect(along / away).toBeLessThan(Math.cos((15 * Math.PI) / 180));
    }
    expect(grains.length).toBeGreaterThan(3500);
  });

  it('is crossed by no thread', () => {
    // The two that lead on from the stretch with atoms are left out: they are what one comes to see.
    for (const path of threads().slice(2)) {
      expect(path.every(isOffTheWay)).toBe(true);
      // Steps are short beside the way's width, so none leaps across it.
      path.slice(1).forEach((p, i) => expect(distance(p, path[i]!)).toBeLessThan(14));
    }
  });
});

describe('the carbon atom', () => {
  it('spreads each shell as Slater has it', () => {
    for (const shell of SHELLS) {
      for (const share of [0.1, 0.5, 0.9]) expect(shellWithin(shell, shellRadiusAt(shell, share))).toBeCloseTo(share, 8);
    }
    const [, outer] = SHELLS;
    let mean = 0;
    for (let i = 0; i < 4000; i++) mean += shellRadiusAt(outer, (i + 0.5) / 4000) / 4000;
    expect(mean * 1e-12).toBeCloseTo(factsOf('landmark/carbon-atom').quantities.find(({ label }) => label.en.startsWith('Mean distance'))!.value, 12);
  });
});

describe('the nucleus of carbon', () => {
  it('has six protons and six neutrons that do not overlap, with the measured charge radius', () => {
    const all = nucleons();
    expect(all).toHaveLength(12);
    expect(all.filter(({ isProton }) => isProton)).toHaveLength(6);
    all.forEach((a, i) => all.slice(i + 1).forEach((b) => expect(distance(a.at, b.at)).toBeGreaterThan(1.8 * NUCLEON_FM)));
    const square = all.reduce((sum, { at }) => sum + Math.hypot(...at) ** 2 / 12, 0) + NUCLEON_FM ** 2;
    expect(Math.abs(Math.sqrt(square) / CHARGE_RADIUS_FM - 1)).toBeLessThan(0.03);
  });
});
