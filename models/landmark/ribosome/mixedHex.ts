import { mixColours } from '../../kit/index.js';

/** Between two colours, `share` from 0 to 1, as `#rrggbb`. */
export const mixedHex = (from: string, to: string, share: number): string =>
  `#${mixColours(from, to, share).map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;
