import type { Source } from '../../catalogue/schema.js';

/** The number under which a source stands in the card's list; 0 where it is not in it. */
export const sourceNumber = (sources: readonly Source[], id: string): number =>
  sources.findIndex((source) => source.id === id) + 1;
