import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';

/** A block built of one-millimetre grains, standing on the floor; metres. */
export interface GrainBlock {
  readonly name: string;
  readonly edgeM: number;
  /** Middle of its base. */
  readonly baseM: ReadonlyVec3;
}

/** One grain a parameter. */
export const GRAIN_M = 1e-3;

const edgeOf = (grains: number): number => Math.cbrt(grains) * GRAIN_M;

/** 1.76·10¹² reported for GPT-4 (unconfirmed), 1.75·10¹¹ published for GPT-3; both as cubes. */
export const GPT_4_EDGE_M = edgeOf(1.76e12);
export const GPT_3_EDGE_M = edgeOf(1.75e11);

/** How much of the cube's upper front corner is taken away, metres: whole blocks of a billion grains. */
export const NOTCH_M = 4;

const FRONT = GPT_4_EDGE_M / 2;

/** The two models, and before them the ladder by which they are counted: a billion, a million, a thousand, one. */
export const GRAIN_BLOCKS: readonly GrainBlock[] = [
  { name: 'gpt-3', edgeM: GPT_3_EDGE_M, baseM: [-FRONT - 4.2, 0, 2.2] },
  { name: 'billion', edgeM: 1, baseM: [2.2, 0, FRONT + 1.6] },
  { name: 'million', edgeM: 0.1, baseM: [1.35, 0, FRONT + 2.0] },
  { name: 'thousand', edgeM: 0.01, baseM: [1.24, 0, FRONT + 2.05] },
  { name: 'one', edgeM: GRAIN_M, baseM: [1.228, 0, FRONT + 2.056] },
];
