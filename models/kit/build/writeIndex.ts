import type { CatalogueEntry, CatalogueIndex, TourEntry } from '../../../src/catalogue/CatalogueIndex.js';
import type { Checkpoint } from '../../../src/catalogue/schema.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { solveGallery, type GalleryItem, type GalleryPlacement } from '../../../src/core/gallery/solveGallery.js';
import type { BakeResult } from './bakeCheckpoint.js';

/** A checkpoint with what was built of it. */
export interface BuiltCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly result: BakeResult;
  readonly live: boolean;
  readonly detailFile: string;
}

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** The gallery's view of a checkpoint; null for what does not stand on the bench. */
const galleryItem = ({ checkpoint, result }: BuiltCheckpoint): GalleryItem | null => {
  const { place, id } = checkpoint;
  if (place.kind !== 'bench') return null;
  const { unitM, boundsMin, boundsMax } = result.model;
  // A flat or linear thing has no extent along some axis; the solver wants lengths above zero.
  const longestM = Math.max(...[0, 1, 2].map((i) => (boundsMax[i]! - boundsMin[i]!) * unitM));
  const sideM = (axis: 0 | 1 | 2): number => Math.max((boundsMax[axis] - boundsMin[axis]) * unitM, longestM * 1e-3);
  return {
    id,
    widthM: sideM(0),
    heightM: sideM(1),
    depthM: sideM(2),
    kin: place.kin ?? '',
    eyeM: eyeOf(checkpoint, result.model),
    ...(place.positionM && { positionM: place.positionM }),
    ...(place.turnDeg !== undefined && { turnRad: rad(place.turnDeg) }),
    ...(place.strewn !== undefined && { strewn: place.strewn, breadthM: checkpoint.size.value }),
  };
};

/** Where the eye stands that has chosen it, in the model's axes, from the middle of its footprint; metres. */
const eyeOf = ({ focus: { targetM, yawDeg, pitchDeg, distanceM } }: Checkpoint, { unitM, boundsMin, boundsMax }: BakeResult['model']): Vec3 => {
  const [yaw, pitch] = [rad(yawDeg), rad(pitchDeg)];
  return [
    targetM[0] - ((boundsMin[0] + boundsMax[0]) / 2) * unitM + distanceM * Math.sin(yaw) * Math.cos(pitch),
    targetM[1] + distanceM * Math.sin(pitch),
    targetM[2] - ((boundsMin[2] + boundsMax[2]) / 2) * unitM + distanceM * Math.cos(yaw) * Math.cos(pitch),
  ];
};

/** Where the model's origin must stand so that the middle of its box, turned, stands on the place the solver found. */
const centredOn = ({ positionM, turnRad }: GalleryPlacement, { unitM, boundsMin, boundsMax }: BakeResult['model']): Vec3 => {
  const x = ((boundsMin[0] + boundsMax[0]) / 2) * unitM;
  const z = ((boundsMin[2] + boundsMax[2]) / 2) * unitM;
  const [cosine, sine] = [Math.cos(turnRad), Math.sin(turnRad)];
  return [positionM[0] - (x * cosine + z * sine), positionM[1], positionM[2] - (z * cosine - x * sine)];
};

/** A stated place is the origin's own; a found one is the middle of the footprint. */
const originOf = ({ place }: Checkpoint, placement: GalleryPlacement, model: BakeResult['model']): Vec3 =>
  place.kind === 'bench' && place.positionM ? [...placement.positionM] : centredOn(placement, model);

/** The whole index, sorted by size, with every exhibit's place on the bench. */
export const makeIndex = (built: readonly BuiltCheckpoint[], tours: readonly TourEntry[]): CatalogueIndex => {
  const placements = solveGallery(built.flatMap((one) => galleryItem(one) ?? []));
  const entries = built.map((one): CatalogueEntry => {
    const { checkpoint, result, live, detailFile } = one;
    const placement = placements.get(checkpoint.id);
    return {
      id: checkpoint.id,
      tag: checkpoint.tag,
      domain: checkpoint.domain,
      name: checkpoint.name,
      summary: checkpoint.summary,
      sizeM: checkpoint.size.value,
      measure: checkpoint.size.measure,
      partOf: checkpoint.partOf,
      place: checkpoint.place,
      ...(checkpoint.echoes.length > 0 && { echoes: checkpoint.echoes }),
      benchPositionM: placement ? originOf(checkpoint, placement, result.model) : null,
      benchTurnRad: placement?.turnRad ?? 0,
      focus: {
        targetM: checkpoint.focus.targetM,
        yawRad: rad(checkpoint.focus.yawDeg),
        pitchRad: rad(checkpoint.focus.pitchDeg),
        distanceM: checkpoint.focus.distanceM,
      },
      model: { ...result.model, live },
      detailFile,
      thumbnailFile: result.thumbnailFile,
    };
  });
  return { version: 1, entries: entries.sort((a, b) => a.sizeM - b.sizeM || (a.id < b.id ? -1 : 1)), tours };
};
