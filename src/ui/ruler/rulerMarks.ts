import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';
import type { Tag } from '../../catalogue/schema.js';

/** What the ruler needs of a checkpoint. */
export type RulerCheckpoint = Pick<CatalogueEntry, 'id' | 'name' | 'tag' | 'sizeM'>;

/** One shape on the ruler: a checkpoint, or several that stand too close to be told apart. */
export interface RulerMark {
  /** log10 of the size in metres (of the first member). */
  readonly q: number;
  readonly tag: Tag;
  /** 0 is next to the scale, counted away from it. */
  readonly lane: number;
  readonly members: readonly RulerCheckpoint[];
}

/** Decades that two shapes of one lane must be apart; more in a crowd, where they would be a carpet. */
const LANE_GAP = 0.22;
const CROWD_LANE_GAP = 0.32;
const CROWD = 500;
export const LANE_COUNT = 4;

/**
 * Arranges checkpoints on lanes beside the scale, in order of size. What finds no free lane joins
 * the mark that it stands nearest to. Their number is so bounded by the range, not by the catalogue.
 */
export const arrangeMarks = (checkpoints: readonly RulerCheckpoint[]): RulerMark[] => {
  const sorted = checkpoints
    .filter((checkpoint) => checkpoint.sizeM > 0)
    .toSorted((a, b) => a.sizeM - b.sizeM || (a.id < b.id ? -1 : 1));
  const gap = sorted.length > CROWD ? CROWD_LANE_GAP : LANE_GAP;
  const marks: { q: number; tag: Tag; lane: number; members: RulerCheckpoint[] }[] = [];
  const lastOfLane: ((typeof marks)[number] | undefined)[] = [];
  for (const checkpoint of sorted) {
    const q = Math.log10(checkpoint.sizeM);
    let lane = 0;
    while (lane < LANE_COUNT && q - (lastOfLane[lane]?.q ?? -Infinity) < gap) lane++;
    if (lane < LANE_COUNT) {
      const mark = { q, tag: checkpoint.tag, lane, members: [checkpoint] };
      lastOfLane[lane] = mark;
      marks.push(mark);
      continue;
    }
    const nearest = lastOfLane.reduce((best, mark) => ((mark?.q ?? -Infinity) > (best?.q ?? -Infinity) ? mark : best));
    nearest?.members.push(checkpoint);
  }
  return marks;
};

/** The next checkpoint in order of size beyond `q`, or null at the end. */
export const nextCheckpoint = (
  checkpoints: readonly RulerCheckpoint[],
  q: number,
  direction: 1 | -1,
): RulerCheckpoint | null => {
  // Relative to the size: a step must leave the checkpoint on which it stands.
  const beyond = q + direction * 1e-6;
  let best: RulerCheckpoint | null = null;
  let bestQ = direction * Infinity;
  for (const checkpoint of checkpoints) {
    const at = Math.log10(checkpoint.sizeM);
    if ((at - beyond) * direction > 0 && (at - bestQ) * direction < 0) {
      best = checkpoint;
      bestQ = at;
    }
  }
  return best;
};
