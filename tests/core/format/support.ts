import { NARROW_SPACE, NO_BREAK_SPACE, toPlainText, type FormattedPart } from '../../../src/core/format/parts.js';

/** Plain text with ordinary spaces, so that expectations can be typed and read. */
export const plain = (parts: readonly FormattedPart[]): string => spaced(toPlainText(parts));

export const spaced = (text: string): string => text.replaceAll(NARROW_SPACE, ' ').replaceAll(NO_BREAK_SPACE, ' ');

/** What no formatted number may ever contain. */
export const BROKEN = /NaN|undefined|null|Infinity|e[+-]?\d|^$/;
