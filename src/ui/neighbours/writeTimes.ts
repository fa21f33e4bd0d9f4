import type { Locale } from '../../catalogue/schema.js';
import { numberParts } from '../../core/format/number.js';
import { translate } from '../strings/translate.js';
import { writeFormatted } from '../text/writeFormatted.js';
import type { NeighbourCheckpoint } from './neighbourCheckpoint.js';

/** Below it two figures round to 1.0, which says less than the word. */
const AS_LARGE = 1.05;

/** Writes how many times larger (`×`) or smaller (`÷`) a checkpoint is than `referenceM` metres. */
export const writeTimes = (
  element: HTMLElement | null,
  sign: '×' | '÷',
  checkpoint: NeighbourCheckpoint | null,
  referenceM: number,
  locale: Locale,
): void => {
  if (!element || !checkpoint) return;
  const factor = Math.max(checkpoint.sizeM / referenceM, referenceM / checkpoint.sizeM);
  const parts = factor < AS_LARGE
    ? [{ kind: 'text' as const, value: translate(locale)('neighbours.asLarge') }]
    : [{ kind: 'text' as const, value: `${sign}\u202f` }, ...numberParts(factor, 'en', { digits: factor < 10 ? 2 : 1 })];
  writeFormatted(element, parts);
};
