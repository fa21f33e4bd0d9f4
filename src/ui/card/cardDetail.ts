import type { Checkpoint } from '../../catalogue/schema.js';

/** The checkpoint's own file, which arrives after the card has opened. */
export type CardDetail =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly checkpoint: Checkpoint };
