import type { Stand } from './LogRadialIndex.js';

const SHELVES_PER_E = 4;

/** Exhibits sorted by size into shelves of a quarter of e, so that those of like size are found at once. */
export class SizeShelves {
  private readonly shelves = new Map<number, Stand[]>();

  add(stand: Stand): void {
    const key = Math.floor(stand.logSize * SHELVES_PER_E);
    const shelf = this.shelves.get(key);
    if (shelf) shelf.push(stand);
    else this.shelves.set(key, [stand]);
  }

  /** Visits those whose log size is within `reach` of `logSize`, until `visit` returns true. */
  some(logSize: number, reach: number, visit: (stand: Stand) => boolean): boolean {
    const first = Math.floor((logSize - reach) * SHELVES_PER_E);
    const last = Math.floor((logSize + reach) * SHELVES_PER_E);
    for (let key = first; key <= last; key++) {
      const shelf = this.shelves.get(key);
      if (!shelf) continue;
      for (const stand of shelf) {
        if (Math.abs(stand.logSize - logSize) <= reach && visit(stand)) return true;
      }
    }
    return false;
  }
}
