import type { Vec3 } from '../maths/vec3.js';

/** What the solver needs to know of a thing that stands on the bench. Lengths in metres, all above zero. */
export interface GalleryItem {
  readonly id: string;
  /** Along the model's x. */
  readonly widthM: number;
  /** Along the model's z. */
  readonly depthM: number;
  /** Along the model's y. */
  readonly heightM: number;
  /** Things of one kin and of like size stand together where there is room. Empty: of no kin. */
  readonly kin: string;
  /** Where it must stand, in bench metres: the solver leaves it there and keeps the others off it. */
  readonly positionM?: Vec3;
  /** How it must be turned about the vertical: 0 has its front (+z of the model) to +z of the bench. */
  readonly turnRad?: number;
  /**
   * Where the eye stands of whoever has chosen it, in the model's axes, from the middle of its footprint on the floor; metres.
   * The others keep out of that sight line too.
   */
  readonly eyeM?: Vec3;
  /** Lies about among the others, longer than the gallery would allow: it is not packed, but the others keep off it. */
  readonly strewn?: boolean;
  /** Of what lies strewn: its breadth where it begins, at its stated place; from there it runs away from the visitor. */
  readonly breadthM?: number;
}

export interface GalleryPlacement {
  /** Of the middle of the footprint, in bench metres: x right, y up, z towards the visitor; y is 0 unless stated. */
  readonly positionM: Vec3;
  /** About the vertical: 0 has the front (+z of the model) to +z of the bench, positive turns it towards +x. */
  readonly turnRad: number;
}

/** The longest side: the size by which the gallery law places the thing. */
export const gallerySizeM = (item: GalleryItem): number => Math.max(item.widthM, item.depthM, item.heightM);
