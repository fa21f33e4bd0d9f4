import type { Vec3 } from '../maths/vec3.js';
import type { FrameId } from './FrameTree.js';

/**
 * From where the visitor looks. The camera stands at distance d = 10^q metres from the focus.
 *
 * `yawRad` turns it about the local up (0: the camera is on the +z side and looks along −z;
 * positive: the camera moves towards +x). `pitchRad` lifts it above the horizon.
 */
export interface Viewpoint {
  frame: FrameId;
  /** The focus, in metres in `frame`. */
  focusM: Vec3;
  /** log10 of the camera's distance from the focus in metres. */
  q: number;
  yawRad: number;
  pitchRad: number;
}

/** The zoom's range: the Planck length to beyond the observable universe. */
export const Q_MIN = -35;
export const Q_MAX = 27.3;

export const createViewpoint = (frame: FrameId): Viewpoint => ({
  frame,
  focusM: [0, 0, 0],
  q: 0,
  yawRad: 0,
  pitchRad: 0,
});
