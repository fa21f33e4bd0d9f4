import type { MaterialName } from '../materials.js';
import type { Solid } from '../Solid.js';
import { lathe } from './lathe.js';

export interface TorusOptions {
  /** From the axis to the middle of the tube. */
  readonly radius: number;
  readonly tube: number;
  /** Default 360; a part of a ring has closed ends. */
  readonly arcDeg?: number;
  /** From +z towards +x. Default 0. */
  readonly startDeg?: number;
  /** Around the axis, for a full turn. Default 64. */
  readonly segments?: number;
  /** Around the tube. Default 16. */
  readonly tubeSegments?: number;
  readonly material?: MaterialName;
}

/** A ring lying around y, centred on the origin. */
export const torus = ({ radius, tube, segments = 64, tubeSegments = 16, ...rest }: TorusOptions): Solid => {
  const profile = Array.from({ length: tubeSegments }, (_, i): [number, number] => {
    const angleRad = (2 * Math.PI * i) / tubeSegments;
    return [radius + tube * Math.cos(angleRad), tube * Math.sin(angleRad)];
  });
  return lathe({ profile: [...profile, profile[0]!], segments, ...rest }).crease(50);
};
