import { createHash } from 'node:crypto';

/** The first eight hex digits of the content's hash, as they stand in file names. */
export const hash8 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8);
