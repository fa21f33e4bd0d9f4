import type { Quaternion } from '../core/maths/quaternion.js';
import type { Vec3 } from '../core/maths/vec3.js';
import type { Domain, Echo, Localized, Measure, Place, Tag } from './schema.js';

/** One level of detail of a model: level 0 is the finest. */
export interface ModelLevel {
  /** File name beside the index, e.g. `starship.0.3f2a9c1b.glb`. */
  readonly file: string;
  readonly triangles: number;
  readonly bytes: number;
  /** The apparent size from which it is shown, pixels; without it, its triangles against the pixels they would cover. */
  readonly fromPx?: number;
  /** The apparent size up to which it may stand for the whole, CSS pixels: it lacks what is hidden until well beyond. */
  readonly untilPx?: number;
}

/** The model as built: its own unit and its bounding box in that unit, y up, standing on y = 0. */
export interface BuiltModel {
  /** Metres per model unit. */
  readonly unitM: number;
  readonly boundsMin: Vec3;
  readonly boundsMax: Vec3;
  /** Empty for a checkpoint that is drawn by its `live.tsx` alone. */
  readonly levels: readonly ModelLevel[];
  /** Has a `live.tsx` beside it. */
  readonly live: boolean;
  /** Named points in model units, for parts and measures. */
  readonly anchors: Readonly<Record<string, Vec3>>;
  /** Turn from an anchor's axes to the model's (quaternion), for those that are turned at all. */
  readonly anchorTurns?: Readonly<Record<string, Quaternion>>;
  /** Named paths in model units, for measures along them. */
  readonly lines?: Readonly<Record<string, readonly Vec3[]>>;
}

/** What the stage, the ruler and the search know of a checkpoint before its own file is loaded. */
export interface CatalogueEntry {
  readonly id: string;
  readonly tag: Tag;
  readonly domain: Domain;
  readonly name: Localized;
  readonly summary: Localized;
  readonly sizeM: number;
  readonly measure: Measure;
  readonly partOf: string | null;
  readonly place: Place;
  /** What is seen inside of it too and has its home elsewhere, each at an anchor of the model. */
  readonly echoes?: readonly Echo[];
  /** Where it stands on the bench, metres; null for parts and things of the sky. */
  readonly benchPositionM: Vec3 | null;
  /** Its turn about the vertical, radians. */
  readonly benchTurnRad: number;
  readonly focus: {
    readonly targetM: Vec3;
    readonly yawRad: number;
    readonly pitchRad: number;
    readonly distanceM: number;
  };
  readonly model: BuiltModel;
  /** The per-checkpoint file with story, quantities and sources. */
  readonly detailFile: string;
  /** 320 × 320 picture. */
  readonly thumbnailFile: string;
}

/** What is known of a tour before its own file is loaded. */
export interface TourEntry {
  readonly id: string;
  readonly name: Localized;
  readonly summary: Localized;
  readonly stops: number;
  readonly file: string;
}

/** `collection/index.json`: one small validated index for the whole catalogue. */
export interface CatalogueIndex {
  readonly version: 1;
  readonly entries: readonly CatalogueEntry[];
  readonly tours: readonly TourEntry[];
}
