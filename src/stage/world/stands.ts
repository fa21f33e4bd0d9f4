import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';

/** One place where an exhibit is seen: its own, or one that a whole lends it (an echo), or one inside of such. */
export interface Stand {
  /** The exhibit's own id where it is at home; elsewhere the stand around it with the node (`:`) or the part (`/`). */
  readonly id: string;
  readonly entry: CatalogueEntry;
  /** What it stands in; null on the bench, in the sky, and for a part whose whole is not there. */
  readonly within: Stand | null;
  /** The anchor of the whole at which it stands. */
  readonly node: string | null;
}

/** The stand on the bench or in the sky that holds it, or itself. */
export const outermost = (stand: Stand): Stand => (stand.within ? outermost(stand.within) : stand);

/** Whether a stand is that of the exhibit or lies somewhere inside of it. */
export const isWithin = (stand: Stand, id: string): boolean => stand.id === id || (stand.within !== null && isWithin(stand.within, id));

/** How many wholes are around it. */
export const depthOf = (stand: Stand): number => (stand.within ? 1 + depthOf(stand.within) : 0);

/**
 * Every place in which an exhibit is seen, wholes before what stands in them. An echo brings the parts and the echoes of
 * its original along, so that the fall goes on in it; one that would stand in itself is left out.
 */
export function standsOf(entries: ReadonlyMap<string, CatalogueEntry>): ReadonlyMap<string, Stand> {
  const parts = partsByWhole(entries);
  const stands = new Map<string, Stand>();
  const add = (stand: Stand): void => {
    if (stands.has(stand.id) || holds(stand.within, stand.entry)) return;
    stands.set(stand.id, stand);
    const isAtHome = stand.id === stand.entry.id;
    for (const part of parts.get(stand.entry.id) ?? []) {
      add({ id: isAtHome ? part.id : `${stand.id}/${part.id}`, entry: part, within: stand, node: part.place.node });
    }
    for (const { of, node } of stand.entry.echoes ?? []) {
      const original = entries.get(of);
      if (original) add({ id: `${stand.id}:${node}`, entry: original, within: stand, node });
    }
  };
  for (const entry of entries.values()) if (entry.place.kind !== 'part') add({ id: entry.id, entry, within: null, node: null });
  // The build refuses a part without its whole; a museum's pack may still hold one, and the rest must go on.
  for (const entry of entries.values()) add({ id: entry.id, entry, within: null, node: null });
  return stands;
}

type Part = CatalogueEntry & { readonly place: { readonly kind: 'part'; readonly node: string } };

const isPart = (entry: CatalogueEntry): entry is Part => entry.place.kind === 'part';

const holds = (stand: Stand | null, entry: CatalogueEntry): boolean => stand !== null && (stand.entry === entry || holds(stand.within, entry));

function partsByWhole(entries: ReadonlyMap<string, CatalogueEntry>): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const entry of entries.values()) {
    if (!isPart(entry) || entry.partOf === null) continue;
    const others = parts.get(entry.partOf);
    if (others) others.push(entry);
    else parts.set(entry.partOf, [entry]);
  }
  return parts;
}
