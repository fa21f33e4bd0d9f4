import { CatalogueError, type FetchJson } from '../catalogue/loadCatalogue.js';

/** Reads JSON files of the built collection, with a plain word when one cannot be had. */
export const fetchFrom =
  (baseUrl: string): FetchJson =>
  async (file) => {
    let response: Response;
    try {
      response = await fetch(`${baseUrl}${file}`);
    } catch {
      throw new CatalogueError(file, `${file}: no answer`);
    }
    if (!response.ok) throw new CatalogueError(file, `${file}: ${response.status} ${response.statusText}`.trim());
    try {
      return (await response.json()) as unknown;
    } catch {
      throw new CatalogueError(file, `${file}: not JSON`);
    }
  };
