import { Matrix3, Matrix4, Quaternion, Vector3 } from 'three';
import { magnitude, makeUnit } from '../../core/maths/magnitude.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import { crossVec3, scaleVec3, setVec3 } from '../../core/maths/vec3.js';
import type { GlobeEye } from './GlobeEye.js';

/** Lowest height over the ground that is drawn, in view units: an eye below it is taken to be there. */
const LEAST_HEIGHT = 1e-3;

/**
 * Axes over the point of the surface that is under the eye: y away from the body's centre. All in float64.
 * An oblate body is worked in a space stretched along its axis, where it is a ball.
 */
export class NadirBasis {
  /** Eye over the surface (in the stretched space), m. */
  heightM = 1;
  /** From the cap's own axes to the body's (stretched). */
  readonly toBody = new Matrix3();
  /** From the cap's own axes and units (view units, origin under the eye) to render space. */
  readonly matrixWorld = new Matrix4();

  private readonly up: Vec3 = [0, 1, 0];
  private readonly side: Vec3 = [1, 0, 0];
  private readonly back: Vec3 = [0, 0, 1];
  private readonly turn = new Matrix4();
  private readonly unit = new Vector3(1, 1, 1);
  private readonly none = new Vector3();
  private readonly still = new Quaternion();

  place(eye: GlobeEye, radiusM: number, polarRatio: number): void {
    const { up, side, back } = this;
    const [x, y, z] = eye.cameraM;
    setVec3(up, x, y / polarRatio, z);
    const fromCentreM = magnitude(up);
    if (fromCentreM === 0) setVec3(up, 0, 1, 0);
    else scaleVec3(up, up, 1 / fromCentreM);
    this.heightM = Math.max(fromCentreM - radiusM, LEAST_HEIGHT * eye.distanceM);
    // Any axis across will do; east, except over the poles.
    if (Math.abs(up[1]) < 0.999) setVec3(side, up[2], 0, -up[0]);
    else setVec3(side, 0, up[2], -up[1]);
    makeUnit(side);
    crossVec3(back, side, up);
    this.toBody.set(side[0], up[0], back[0], side[1], up[1], back[1], side[2], up[2], back[2]);
    this.turn.set(
      side[0], up[0], back[0], 0,
      side[1] * polarRatio, up[1] * polarRatio, back[1] * polarRatio, 0,
      side[2], up[2], back[2], 0,
      0, 0, 0, 1,
    );
    // origin: under the eye, in the cap's axes (0, −height, 0)
    const dropped = this.heightM / eye.distanceM;
    this.none.set(-up[0] * dropped, -up[1] * dropped * polarRatio, -up[2] * dropped);
    this.still.copy(eye.orientation);
    this.matrixWorld.compose(this.none.applyQuaternion(this.still).add(eye.cameraRender), this.still, this.unit).multiply(this.turn);
  }

  /** A direction of the body's axes in the cap's own (of the stretched space). */
  toLocal(out: Vector3, direction: Vector3): Vector3 {
    const { up, side, back } = this;
    const { x, y, z } = direction;
    return out.set(
      side[0] * x + side[1] * y + side[2] * z,
      up[0] * x + up[1] * y + up[2] * z,
      back[0] * x + back[1] * y + back[2] * z,
    );
  }
}
