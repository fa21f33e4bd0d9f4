import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/root.mjs';
import type { CatalogueEntry, CatalogueIndex } from '../../src/catalogue/CatalogueIndex.js';
import type { Vec3 } from '../../src/core/maths/vec3.js';

const { entries } = JSON.parse(readFileSync(join(ROOT, 'public/collection/index.json'), 'utf8')) as CatalogueIndex;
const isStrewn = ({ place }: CatalogueEntry): boolean => place.kind === 'bench' && place.strewn === true;
/** What lies strewn is thin and long: its box says nothing of where it is. */
const onBench = entries.filter((entry) => entry.place.kind === 'bench' && !isStrewn(entry));

const turned = ([x, y, z]: Readonly<Vec3>, angleRad: number): Vec3 => [x * Math.cos(angleRad) + z * Math.sin(angleRad), y, z * Math.cos(angleRad) - x * Math.sin(angleRad)];
const plus = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

const originOf = ({ benchPositionM, id }: CatalogueEntry): Vec3 => {
  if (!benchPositionM) throw new Error(`${id} has no place on the bench`);
  return benchPositionM;
};

/** From the exhibit's own axes (metres) to the bench's, and back. */
const toBench = (entry: CatalogueEntry, own: Readonly<Vec3>): Vec3 => plus(originOf(entry), turned(own, entry.benchTurnRad));
const toOwn = (entry: CatalogueEntry, [x, y, z]: Readonly<Vec3>): Vec3 => {
  const [ox, oy, oz] = originOf(entry);
  return turned([x - ox, y - oy, z - oz], -entry.benchTurnRad);
};

const eyeOf = (entry: CatalogueEntry): Vec3 => {
  const { targetM, yawRad, pitchRad, distanceM } = entry.focus;
  const towards: Vec3 = [Math.sin(yawRad) * Math.cos(pitchRad), Math.sin(pitchRad), Math.cos(yawRad) * Math.cos(pitchRad)];
  return toBench(entry, plus(targetM, [distanceM * towards[0], distanceM * towards[1], distanceM * towards[2]]));
};

const corner = ({ model }: CatalogueEntry, of: 'boundsMin' | 'boundsMax', axis: 0 | 1 | 2): number => model[of][axis] * model.unitM;

/** Whether the way from one place of the bench to another goes through the box of a thing. */
const meets = (entry: CatalogueEntry, from: Readonly<Vec3>, to: Readonly<Vec3>): boolean => {
  const [a, b] = [toOwn(entry, from), toOwn(entry, to)];
  let enters = 0;
  let leaves = 1;
  for (const axis of [0, 1, 2] as const) {
    const way = b[axis] - a[axis];
    const [one, other] = [(corner(entry, 'boundsMin', axis) - a[axis]) / way, (corner(entry, 'boundsMax', axis) - a[axis]) / way];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters < leaves;
};

const SHARES = [0.1, 0.26, 0.42, 0.58, 0.74, 0.9];

/** Places all over the inside of an exhibit's box, in the bench's axes. */
const placesIn = (entry: CatalogueEntry): Vec3[] =>
  SHARES.flatMap((x) =>
    SHARES.flatMap((y) =>
      SHARES.map((z) => {
        const at = (share: number, axis: 0 | 1 | 2): number => corner(entry, 'boundsMin', axis) * (1 - share) + corner(entry, 'boundsMax', axis) * share;
        return toBench(entry, [at(x, 0), at(y, 1), at(z, 2)]);
      }),
    ),
  );

/** Boxes are larger than what is in them: up to this share of a thing may be behind one. */
const MOST_HIDDEN = 0.2;

describe('from where a checkpoint is looked at', () => {
  it('there are things on the bench', () => expect(onBench.length).toBeGreaterThan(40));

  it.each(onBench.map((entry) => [entry.id, entry] as const))('%s is free: no other stands before it, and the eye in none', (_, entry) => {
    const eye = eyeOf(entry);
    const places = placesIn(entry);
    const hidden = onBench
      .filter((other) => other !== entry)
      .map((other) => ({ id: other.id, share: places.filter((place) => meets(other, eye, place)).length / places.length }))
      .filter(({ share }) => share > MOST_HIDDEN);
    expect(hidden).toEqual([]);
  });
});
