import type { Vec3 } from '../maths/vec3.js';

/** A piece of a spiral arm or ring in a galaxy's plane. */
export interface ArmPiece {
  readonly name: string;
  readonly fromDeg: number;
  readonly toDeg: number;
  /** Point of the arm at an azimuth, kpc in the plan's own plane. */
  readonly at: (azimuthDeg: number) => readonly [x: number, y: number];
  /** Half width, kpc. */
  readonly widthKpc: number;
  /** Traced by measurement, or only modelled. */
  readonly traced: boolean;
}

/** A disc galaxy as far as it is drawn: lengths in kpc, in a plane of its own. */
export interface GalaxyPlan {
  readonly seed: number;
  readonly arms: readonly ArmPiece[];
  /** Half length and direction in the plane; null for a galaxy without a bar. */
  readonly bar: { readonly halfKpc: number; readonly direction: readonly [x: number, y: number] } | null;
  /** To the D25 isophote. */
  readonly discRadiusKpc: number;
  /** In which the disc thins by e, and its half thickness. */
  readonly discScaleKpc: number;
  readonly discHeightKpc: number;
  /** Size of the round heart. */
  readonly bulgeKpc: number;
  /** A place in the plane and over it to model units, in the exhibit's axes. */
  readonly toModel: (out: Vec3, xKpc: number, yKpc: number, heightKpc: number) => Vec3;
  /** Radius of the disc in model units. */
  readonly discRadius: number;
}
