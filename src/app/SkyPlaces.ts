import { where, type SkyPlace } from '../core/ephemeris/where.js';
import type { whereIs } from '../core/sky/whereIs.js';
import type { World } from '../stage/world/World.js';

/** Where things of the sky stand on the date shown. Stars, galaxies, satellites and craft are fetched after the first picture. */
export class SkyPlaces {
  private whereIs: typeof whereIs | null = null;

  constructor(private readonly world: World) {}

  /** Without what this fetches, only the collection's own things are known. */
  async fetch(): Promise<void> {
    try {
      this.whereIs = (await import('../core/sky/whereIs.js')).whereIs;
    } catch (error) {
      console.warn(`The places of the sky could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** By the id of a body, star, galaxy, satellite or craft, else of an exhibit of the sky; null for all else. */
  of(id: string): SkyPlace | null {
    const { tree, dateMs } = this.world;
    const known = this.whereIs?.(tree, id, dateMs);
    if (known) return known;
    const place = this.world.entry(id)?.place;
    return place?.kind === 'sky' ? where(tree, place.frame, dateMs, place.positionM) : null;
  }
}
