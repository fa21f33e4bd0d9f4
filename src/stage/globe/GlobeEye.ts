import type { Quaternion, Vector3 } from 'three';
import type { Vec3 } from '../../core/maths/vec3.js';

/** The eye before a globe: the part of a `LiveView` (or of an `Eye` and a `SkyView`) that a globe needs. */
export interface GlobeEye {
  /** The camera in the body's frame (y: north pole, x: longitude 0), metres, float64. */
  readonly cameraM: Vec3;
  /** The camera in render space, view units. */
  readonly cameraRender: Vector3;
  /** Turn from the body's axes to render axes. */
  readonly orientation: Quaternion;
  /** One view unit, m. */
  readonly distanceM: number;
  /** Pixels of the drawing that a small thing of one radian takes: what levels of detail are chosen by. */
  readonly drawnPxPerRadian: number;
}
