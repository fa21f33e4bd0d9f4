import { basename } from 'node:path';

/** Names that carry a hash of their content: `main-B3xK9_aQ.js`, `starship.0.3f2a9c1b.glb`. */
const HASHED_NAME = /[.-](?=[\w-]*\d)[\w-]{8,}\.\w+$/;

/**
 * A file named by its content never changes; everything else is asked for again, and answered with 304 when it is
 * the same.
 */
export const cacheControlOf = (path: string): string =>
  HASHED_NAME.test(basename(path)) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** A validator by length and time of change, enough on one machine. */
export const entityTagOf = (bytes: number, modifiedMs: number): string =>
  `W/"${bytes.toString(36)}-${Math.round(modifiedMs).toString(36)}"`;
