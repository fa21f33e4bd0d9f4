import { ballCount, moleculeBounds, roundCount, type MoleculeData, type RoundData } from './MoleculeData.js';
import { assembled } from './placedRounds.js';
import { RoundJoiner } from './RoundJoiner.js';

/** Balls and sticks nearer together than this become one, pixels, when the coarser level comes into its own. */
const CELL_PX = 2;
/** What a coarser level should have of the balls and sticks of the one before. */
const SHARE = 0.4;
/** Cells are tried from this share of the extent upwards, by this factor, to the coarsest. */
const FINEST_CELL = 1 / 400;
const CELL_STEP = 1.15;
const COARSEST_CELL = 1 / 6;

/** A coarser level, and the apparent size in pixels from which the one before should be shown instead. */
export interface CoarserMolecule {
  readonly molecule: MoleculeData;
  readonly untilPx: number;
}

/** Makes the coarser levels of one molecule, from finer to coarser. What is copied stays copied. */
export class MoleculeLevels {
  private readonly extent: number;
  private readonly joiners: readonly RoundJoiner[];
  /** The cell of the last level, as a share of the extent: a finer one leaves too much for the next level as well. */
  private cell = FINEST_CELL;

  constructor(whole: MoleculeData) {
    const box = moleculeBounds(whole);
    this.extent = Math.max(...[0, 1, 2].map((axis) => box.max[axis]! - box.min[axis]!));
    const outermost = [...outermostBalls(whole.balls)];
    let from = 0;
    this.joiners = whole.parts.map((part) => {
      const own = ballCount(part.unit);
      const to = from + own * part.placements.length;
      const kept = outermost.filter((i) => i >= from && i < to).map((i) => (i - from) % own);
      from = to;
      return new RoundJoiner(part, new Set(kept), box);
    });
  }

  /**
   * The next coarser level, with neighbours joined to balls of their area and mean colour and without what is buried;
   * null where there is too little to save. `before`: the level before.
   */
  coarser(before: MoleculeData): CoarserMolecule | null {
    const most = SHARE * roundCount(before);
    for (; this.cell <= COARSEST_CELL; this.cell *= CELL_STEP) {
      const cell = this.cell * this.extent;
      if (this.joiners.reduce((sum, joiner) => sum + joiner.countAt(cell), 0) > most) continue;
      return { molecule: assembled(this.joiners.map((joiner) => joiner.joined(cell))), untilPx: CELL_PX / this.cell };
    }
    return null;
  }
}

/** The balls that touch the six faces of the box around all balls. */
const outermostBalls = ({ positions, radii }: RoundData): Set<number> => {
  const found = new Set<number>();
  for (const axis of [0, 1, 2]) {
    for (const side of [-1, 1]) {
      let best = -1;
      let most = -Infinity;
      for (let i = 0; i < radii.length; i++) {
        const out = side * positions[i * 3 + axis]! + radii[i]!;
        if (out > most) [best, most] = [i, out];
      }
      if (best >= 0) found.add(best);
    }
  }
  return found;
};
