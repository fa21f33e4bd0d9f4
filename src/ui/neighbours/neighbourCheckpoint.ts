import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';

/** What the neighbours' buttons need of a checkpoint. */
export type NeighbourCheckpoint = Pick<CatalogueEntry, 'id' | 'name' | 'tag' | 'sizeM'>;
