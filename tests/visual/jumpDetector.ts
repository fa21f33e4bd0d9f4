import type { Picture } from '../support/picture.js';

/** Tiles across and down in which a difference is looked for: a small thing that pops must not drown in the whole. */
const COLUMNS = 16;
const ROWS = 9;

/** So many frames before and after are the neighbours. */
const REACH = 6;
/** A difference is a jump when it is so many times what three quarters of its neighbours stay under … */
const RATIO = 3;
/** … and so many levels (of 255) above it: below this nobody sees it. */
const FLOOR_LEVELS = 5;
const SHARE = 0.75;

/** How much each tile changed from one frame to the next: mean absolute difference in levels, row by row. */
export type TileDifferences = readonly number[];

export interface Jump {
  /** Between this frame and the one after it. */
  readonly frame: number;
  /** The tile that jumped most: column and row from the top left. */
  readonly tile: readonly [column: number, row: number];
  /** The tile's difference, levels. */
  readonly difference: number;
  /** What its neighbours in time show, levels. */
  readonly usual: number;
}

/** The difference of two frames, tile by tile. */
export const tileDifferences = (before: Picture, after: Picture): TileDifferences => {
  if (before.width !== after.width || before.height !== after.height) throw new Error('frames of different sizes');
  const sums = new Float64Array(COLUMNS * ROWS);
  const counts = new Float64Array(COLUMNS * ROWS);
  for (let y = 0; y < before.height; y++) {
    const row = Math.floor((y * ROWS) / before.height);
    for (let x = 0; x < before.width; x++) {
      const tile = row * COLUMNS + Math.floor((x * COLUMNS) / before.width);
      const at = (y * before.width + x) * 4;
      let difference = 0;
      for (let c = 0; c < 3; c++) difference += Math.abs((before.data[at + c] ?? 0) - (after.data[at + c] ?? 0));
      sums[tile] = (sums[tile] ?? 0) + difference / 3;
      counts[tile] = (counts[tile] ?? 0) + 1;
    }
  }
  return Array.from(sums, (sum, tile) => sum / Math.max(1, counts[tile] ?? 1));
};

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

/**
 * Finds the frames that differ from the one before by a jump that their neighbours in time do not show, given the
 * differences of consecutive frames. An edge that moves through a tile changes it for several frames; what pops
 * changes it once.
 */
export const findJumps = (differences: readonly TileDifferences[]): Jump[] => {
  const jumps: Jump[] = [];
  for (let frame = 0; frame < differences.length; frame++) {
    let worst: Jump | null = null;
    for (let tile = 0; tile < COLUMNS * ROWS; tile++) {
      const difference = differences[frame]?.[tile] ?? 0;
      if (difference < FLOOR_LEVELS) continue;
      const neighbours: number[] = [];
      for (let other = Math.max(0, frame - REACH); other <= Math.min(differences.length - 1, frame + REACH); other++) {
        if (other !== frame) neighbours.push(around(differences[other], tile));
      }
      const usual = quantile(neighbours, SHARE);
      if (difference < usual * RATIO + FLOOR_LEVELS) continue;
      if (!worst || difference - usual > worst.difference - worst.usual) {
        worst = { frame, tile: [tile % COLUMNS, Math.floor(tile / COLUMNS)], difference, usual };
      }
    }
    if (worst) jumps.push(worst);
  }
  return jumps;
};

/** The largest change in a tile and those beside it: what moves comes from a neighbouring tile. */
const around = (differences: TileDifferences | undefined, tile: number): number => {
  const column = tile % COLUMNS;
  const row = Math.floor(tile / COLUMNS);
  let largest = 0;
  for (let r = Math.max(0, row - 1); r <= Math.min(ROWS - 1, row + 1); r++) {
    for (let c = Math.max(0, column - 1); c <= Math.min(COLUMNS - 1, column + 1); c++) {
      largest = Math.max(largest, differences?.[r * COLUMNS + c] ?? 0);
    }
  }
  return largest;
};
