import type { CatalogueEntry, CatalogueIndex } from '../../src/catalogue/CatalogueIndex.js';
import type { Place } from '../../src/catalogue/schema.js';
import type { Vec3 } from '../../src/core/maths/vec3.js';

export interface SyntheticEntry {
  readonly id: string;
  readonly sizeM: number;
  readonly place?: Place;
  readonly benchPositionM?: Vec3;
  readonly unitM?: number;
}

/** A cube of a size, standing by the gallery law unless told otherwise; without files, so that nothing is loaded. */
export function syntheticEntry({ id, sizeM, place, benchPositionM, unitM = sizeM }: SyntheticEntry, index = 0): CatalogueEntry {
  const half = sizeM / unitM / 2;
  const name = { en: id, 'zh-Hans': id, 'zh-Hant': id };
  const isBench = (place ?? { kind: 'bench' }).kind === 'bench';
  return {
    id,
    tag: 'landmark',
    domain: 'matter',
    name,
    summary: name,
    sizeM,
    measure: { kind: 'height' },
    partOf: null,
    place: place ?? { kind: 'bench' },
    benchPositionM: isBench ? (benchPositionM ?? [sizeM * 0.95 * (index % 2 ? 1 : -1), 0, -1.1 * sizeM]) : null,
    benchTurnRad: isBench ? 0.3 : 0,
    focus: { targetM: [0, sizeM / 2, 0], yawRad: 0.4, pitchRad: 0.2, distanceM: 2.2 * sizeM },
    model: { unitM, boundsMin: [-half, 0, -half], boundsMax: [half, 2 * half, half], levels: [], live: false, anchors: {} },
    detailFile: `${id}.json`,
    thumbnailFile: `${id}.webp`,
  };
}

export const syntheticCatalogue = (entries: readonly SyntheticEntry[]): CatalogueIndex => ({
  version: 1,
  tours: [],
  entries: entries.map((entry, index) => syntheticEntry(entry, index)),
});
