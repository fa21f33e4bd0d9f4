import type { Raster } from '../../../src/core/scanning/raster.js';
import { RELIEF_RADIUS_NM } from './heights.js';

/** The node of the tip's smooth body; it moves with the atoms of the point. */
export const TIP_BODY = 'tip-body';

/** The picture that the tip takes: lines from left to right, from the back to the front. */
export const SCAN: Raster = { lines: 48, lineS: 0.6, returnS: 0.25, restS: 8 };
/** Only the inside of the ring is scanned: a disc of this radius, nm. */
const SCAN_NM = RELIEF_RADIUS_NM - 0.12;

/** How far in front (nm) a line lies; `line` goes from −0.5, the disc's back edge, to lines − 0.5. */
export const lineZ = (line: number): number => SCAN_NM * ((2 * (line + 0.5)) / SCAN.lines - 1);
/** Half of the length of what is scanned at such a place, nm. */
export const halfLine = (z: number): number => Math.sqrt(Math.max(0, SCAN_NM ** 2 - z ** 2));
