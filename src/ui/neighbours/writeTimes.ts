import { numberParts } from '../../core/format/number.js';
import { writeFormatted } from '../text/writeFormatted.js';
import type { NeighbourCheckpoint } from './neighbourCheckpoint.js';

/** Writes how many times larger (`×`) or smaller (`÷`) a checkpoint is than 10^`q` metres. */
export const writeTimes = (
  element: HTMLElement | null,
  sign: '×' | '÷',
  checkpoint: NeighbourCheckpoint | null,
  q: number,
): void => {
  if (!element || !checkpoint) return;
  const factor = 10 ** Math.abs(Math.log10(checkpoint.sizeM) - q);
  const digits = factor < 10 ? 2 : 1;
  writeFormatted(element, [{ kind: 'text', value: `${sign}\u202f` }, ...numberParts(factor, 'en', { digits })]);
};
