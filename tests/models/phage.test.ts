import { describe, expect, it } from 'vitest';
import { model, radiusOf } from '../../models/landmark/phage-alpha3/model.js';
import { CAP_LIFT_A, shell, unitAtoms } from '../../models/landmark/phage-alpha3/shell.js';
import { composed, CopiedMolecule, placed, UNMOVED, type Placement } from '../../models/kit/index.js';
import { dotVec3, normalizeVec3, type Vec3 } from '../../src/core/maths/vec3.js';
import { anchorOf, distance, expectWholeFacts, factsOf, measuredM, partsOf, stated } from './builtCheckpoint.js';

const FOLDER = 'landmark/phage-alpha3';
const parts = partsOf(model).filter((part): part is CopiedMolecule => part instanceof CopiedMolecule);
const unit = unitAtoms();
const { cap, rim, rest } = shell();
const standsOf = ({ first, others }: typeof cap): Placement[] => [UNMOVED, ...others].map((other) => composed(other, first));
const inShell = [...rim, rest].flatMap(standsOf);

/** Finds what lies near a place, in a grid of cells of 4 Å. */
class Grid {
  private readonly cells = new Map<number, Vec3[]>();
  private key([x, y, z]: readonly number[], dx = 0, dy = 0, dz = 0): number {
    return ((Math.floor(x! / 4) + dx + 256) * 512 + Math.floor(y! / 4) + dy + 256) * 512 + Math.floor(z! / 4) + dz + 256;
  }
  add(place: Vec3): void {
    const key = this.key(place);
    const cell = this.cells.get(key);
    if (cell) cell.push(place);
    else this.cells.set(key, [place]);
  }
  /** Distance to the nearest other place, at most 4 Å looked for. */
  nearest(place: Vec3): number {
    let least = Infinity;
    for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) for (const dz of [-1, 0, 1]) {
      for (const other of this.cells.get(this.key(place, dx, dy, dz)) ?? []) least = Math.min(least, distance(place, other) || Infinity);
    }
    return least;
  }
}

describe('bacteriophage alpha3', () => {
  it('has its facts, sources, languages and size', () => {
    expectWholeFacts(FOLDER);
    expect(measuredM(FOLDER, model) / factsOf(FOLDER).size.value).toBeCloseTo(1, 2);
  });

  it('has as many atoms as are stated, in sixty units', () => {
    const count = parts.reduce((sum, part) => sum + part.unit.balls.length * part.placements.length, 0);
    expect(count).toBe(stated(FOLDER, 'Atoms drawn'));
    expect(parts.reduce((sum, part) => sum + part.placements.length, 0)).toBe(stated(FOLDER, 'Copies of each'));
  });

  it('is built of atoms bound as atoms are', () => {
    const own = new Grid();
    for (const { at } of unit) own.add(at);
    const alone = unit.filter(({ at }) => !(own.nearest(at) > 1.1 && own.nearest(at) < 1.95));
    expect(alone).toEqual([]);
  });

  it('closes to a shell: units touch and do not run into each other', () => {
    const own = new Grid();
    for (const { at } of unit) own.add(at);
    // The first of the rest against all that stand around it.
    const back = standsOf(rest)[0]!;
    let least = Infinity;
    let close = 0;
    const inverse = { turn: [-back.turn[0], -back.turn[1], -back.turn[2], back.turn[3]] as const, shift: [0, 0, 0] as const };
    for (const stand of inShell) {
      const relative = composed(inverse, stand);
      const isItself = Math.abs(relative.turn[3]) > 1 - 1e-9;
      if (isItself) continue;
      for (const { at } of unit) {
        const gap = own.nearest(placed(relative, at));
        least = Math.min(least, gap);
        if (gap < 4) close++;
      }
    }
    // Oxygens that share a hydrogen come to 2.5 Å; at 3.5 Å resolution a few places are a little off.
    expect(least).toBeGreaterThan(1.8);
    expect(close).toBeGreaterThan(300);
  });

  it('has twelve spikes of five around fivefold axes, one of them straight up', () => {
    const tips = inShell.flatMap((stand) => {
      const g = unit.filter(({ chain }) => chain === 'G');
      return [placed(stand, [0, 1, 2].map((axis) => g.reduce((sum, { at }) => sum + at[axis]!, 0) / g.length) as Vec3)];
    });
    const around = (axis: Vec3): number => tips.filter((tip) => dotVec3(normalizeVec3([0, 0, 0], tip), axis) > Math.cos((14 * Math.PI) / 180)).length;
    expect(around([0, 1, 0])).toBe(5);
    expect(around([0, -1, 0])).toBe(5);
    expect(tips).toHaveLength(55);
  });

  it('has one cap lifted straight off, clear of the rest', () => {
    const middle = (stands: readonly Placement[]): Vec3 => {
      const places = stands.map((stand) => placed(stand, unit[0]!.at));
      return [0, 1, 2].map((axis) => places.reduce((sum, place) => sum + place[axis]!, 0) / places.length) as Vec3;
    };
    const lifted = middle(standsOf(cap));
    const home = Math.hypot(...middle(standsOf(cap).map(({ turn }) => ({ turn, shift: [0, 0, 0] as const }))));
    expect(Math.hypot(...lifted) - home).toBeCloseTo(CAP_LIFT_A, 6);
    const grid = new Grid();
    for (const stand of inShell) for (const { at } of unit) grid.add(placed(stand, at));
    let least = Infinity;
    for (const stand of standsOf(cap)) for (const { at } of unit) least = Math.min(least, grid.nearest(placed(stand, at)));
    expect(least).toBe(Infinity);
  });

  it('stands on the floor by a spike, within an atom', () => {
    const lowest = Math.min(...parts.map((part) => part.bounds().min[1]));
    expect(lowest).toBeGreaterThan(-0.2);
    expect(lowest).toBeLessThan(0.4);
    expect(anchorOf(model, 'middle')[1]).toBeGreaterThan(165);
    expect(radiusOf('C')).toBe(1.7);
  });
});
