import type { FadedMolecule } from './bakeFaded.js';
import type { NamedMesh } from './NamedMesh.js';
import { triangleCount } from './MeshData.js';
import type { MoleculeData } from './MoleculeData.js';

/** One level of detail: triangles, and exact balls and sticks. */
export interface ModelLevelContent {
  readonly meshes: readonly NamedMesh[];
  readonly molecule: MoleculeData | null;
  /** Exact balls and sticks that are drawn over a range of apparent sizes only. */
  readonly faded?: readonly FadedMolecule[];
  /** The apparent size from which it is shown, pixels, where balls and sticks decide; else its triangles tell. */
  readonly fromPx?: number;
  /** The apparent size up to which it may stand for the whole, pixels: what it lacks is hidden until well beyond. */
  readonly untilPx?: number;
}

/** Levels at most, with the finest. */
export const MOST_LEVELS = 4;
/** Fewer balls and sticks than this get no coarser level. */
export const ENOUGH_ROUNDS = 150;
/** As the stage has it (ExhibitModel): a level's triangles against the square around the thing. */
export const PIXELS_PER_TRIANGLE = 2.5;

export const trianglesOf = (meshes: readonly NamedMesh[]): number => meshes.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0);
