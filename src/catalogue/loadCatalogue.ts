import type { CatalogueIndex } from './CatalogueIndex.js';
import type { Checkpoint } from './schema.js';
import type { Tour } from './tourSchema.js';

/** Fetches one file of the built collection; rejects with a plain message. */
export type FetchJson = (file: string) => Promise<unknown>;

/** Thrown when the collection cannot be read; `file` says which part. */
export class CatalogueError extends Error {
  constructor(
    readonly file: string,
    message: string,
  ) {
    super(message);
    this.name = 'CatalogueError';
  }
}

/** Reads `collection/index.json`. It was validated when it was built; here only its kind is checked. */
export async function loadIndex(fetchJson: FetchJson): Promise<CatalogueIndex> {
  const value = await fetchJson('index.json');
  if (typeof value !== 'object' || value === null || !('version' in value) || !('entries' in value)) {
    throw new CatalogueError('index.json', 'not a catalogue index; build the collection again');
  }
  if (value.version !== 1 || !Array.isArray(value.entries)) {
    throw new CatalogueError('index.json', `version ${String(value.version)} is not known; build the collection again`);
  }
  // A museum's own index may know of no tours.
  return { tours: [], ...(value as Omit<CatalogueIndex, 'tours'>) };
}

/** Reads the file of one checkpoint, with its story, quantities and sources. */
export async function loadDetail(fetchJson: FetchJson, file: string): Promise<Checkpoint> {
  const value = await fetchJson(file);
  if (typeof value !== 'object' || value === null || !('story' in value) || !('sources' in value)) {
    throw new CatalogueError(file, 'not a checkpoint; build the collection again');
  }
  return value as Checkpoint;
}

/** Reads the file of one tour. */
export async function loadTour(fetchJson: FetchJson, file: string): Promise<Tour> {
  const value = await fetchJson(file);
  if (typeof value !== 'object' || value === null || !('stops' in value)) {
    throw new CatalogueError(file, 'not a tour; build the collection again');
  }
  return value as Tour;
}
