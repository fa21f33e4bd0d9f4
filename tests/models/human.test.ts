import { describe, expect, it } from 'vitest';
import type { DistanceField } from '../../models/kit/index.js';
import { handField } from '../../models/landmark/human/body/hand.js';
import { bustField } from '../../models/landmark/human/head/bust.js';
import { longHairField, shortHairField } from '../../models/landmark/human/head/hair.js';
import { MAN_HEAD, MAN_HEIGHT_MM, MAN_POSE } from '../../models/landmark/human/man.js';
import { WOMAN_HEAD, WOMAN_HEIGHT_MM, WOMAN_POSE } from '../../models/landmark/human/woman.js';

/** Lowest and highest y at which the field is entered along the vertical through x, z. */
const reach = (field: DistanceField, x: number, z: number, from: number, to: number): [number, number] => {
  const inside = Array.from({ length: Math.round((to - from) / 0.25) + 1 }, (_, i) => from + i * 0.25).filter((y) => field(x, y, z) < 0);
  return [inside[0]!, inside[inside.length - 1]!];
};

/** Separate pieces of the field in the level plane at y, for |x|, |z| < 70. */
const pieces = (field: DistanceField, y: number): number => {
  const side = 141;
  const open = Array.from({ length: side * side }, (_, i) => field((i % side) - 70, y, Math.floor(i / side) - 70) < 0);
  let count = 0;
  for (let start = 0; start < open.length; start++) {
    if (!open[start]) continue;
    count++;
    const stack = [start];
    open[start] = false;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      for (const next of [at - 1, at + 1, at - side, at + side]) {
        if (!open[next]) continue;
        open[next] = false;
        stack.push(next);
      }
    }
  }
  return count;
};

describe.each([
  ['the man', MAN_HEAD, MAN_POSE, MAN_HEIGHT_MM, 1710, shortHairField],
  ['the woman', WOMAN_HEAD, WOMAN_POSE, WOMAN_HEIGHT_MM, 1590, longHairField],
] as const)('%s', (_, shape, pose, heightMm, statedMm, hair) => {
  const bust = bustField(shape, -200);
  const worldMm = (y: number): number => pose.head[1] + y * pose.headScale * 1000;

  it('is as tall as stated from the soles to the vertex, and hair adds less than 1 %', () => {
    expect(heightMm).toBe(statedMm);
    const vertex = Math.max(...[-24, -8, 8].map((z) => reach(bust, 0, z, 60, 160)[1]));
    expect(Math.abs(worldMm(vertex) / statedMm - 1)).toBeLessThan(0.003);
    const top = Math.max(...[-24, -8, 8].map((z) => reach(hair, 0, z, 60, 170)[1]));
    expect(worldMm(top) / statedMm - 1).toBeLessThan(0.01);
  });

  it('has a head of two fifteenths of the height, chin to vertex', () => {
    const chin = reach(bust, 0, 84, -130, -60)[0];
    const vertex = reach(bust, 0, -8, 60, 160)[1];
    expect(Math.abs(((vertex - chin) * pose.headScale * 1000) / (statedMm / 7.5) - 1)).toBeLessThan(0.02);
  });

  it('stands with soles on the floor and hands beside the thighs, not above the hip nor below the knee', () => {
    for (const side of [pose.left, pose.right]) {
      expect(side.wrist[1]).toBeLessThan(side.hip[1]);
      expect(side.wrist[1] - 200).toBeGreaterThan(side.knee[1]);
      expect(side.wrist[0]).toBeGreaterThan(side.hip[0] + 100);
    }
  });
});

describe('the hand', () => {
  it('is one piece at the palm, four fingers and a thumb below the web, and four fingers beyond the thumb', () => {
    expect(pieces(handField, -30)).toBe(1);
    expect(pieces(handField, -109)).toBe(5);
    expect(pieces(handField, -128)).toBe(4);
  });
});
