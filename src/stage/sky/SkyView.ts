import { Quaternion, Vector3 } from 'three';
import type { FrameId, FrameTree } from '../../core/frames/FrameTree.js';
import type { Quaternion as Turn } from '../../core/maths/quaternion.js';
import type { Vec3 } from '../../core/maths/vec3.js';

/** What the things of the sky may know of the moment. One object, updated in place before each drawn frame. */
export interface SkyView {
  readonly tree: FrameTree;
  /** The frame that the viewpoint is in. */
  frame: FrameId;
  /** The camera in that frame, metres, float64. */
  readonly cameraM: Vec3;
  /** The camera in render space (view units: 1 = `distanceM`). */
  readonly cameraRender: Vector3;
  /** Turn from that frame's axes to render axes. */
  readonly orientation: Quaternion;
  /** log10 of the camera's distance from the focus in metres. */
  q: number;
  /** As q, but never less than the eye's height over the Earth's ground says: among the planets the sky is open at any zoom. */
  openQ: number;
  /** 10^q, metres: one view unit. */
  distanceM: number;
  /** The date shown, ms since 1970 UTC. */
  dateMs: number;
  /** Animation clock, seconds; stands still at 0 in `still` mode or with reduced motion. */
  clockS: number;
  /** Drawing area, CSS pixels, and the camera's vertical field of view. */
  widthPx: number;
  heightPx: number;
  verticalFovRad: number;
  /** Device pixels per CSS pixel of the drawing buffer. */
  pixelRatio: number;
}

/** Called before each drawn frame; returns true while it wants another frame soon (it moves by itself). */
export type SkyFrame = (view: SkyView) => boolean | void;

export const createSkyView = (tree: FrameTree, frame: FrameId): SkyView => ({
  tree,
  frame,
  cameraM: [0, 0, 0],
  cameraRender: new Vector3(),
  orientation: new Quaternion(),
  q: 0,
  openQ: 0,
  distanceM: 1,
  dateMs: 0,
  clockS: 0,
  widthPx: 1280,
  heightPx: 720,
  verticalFovRad: Math.PI / 4,
  pixelRatio: 1,
});

/** CSS pixels that a small thing of one radian takes in the middle of the picture. */
export const pixelsPerRadian = (view: SkyView): number => view.heightPx / (2 * Math.tan(view.verticalFovRad / 2));

/** The eye as a frame of the sky sees it. */
export interface Eye {
  /** The camera in the frame, metres, float64. */
  readonly cameraM: Vec3;
  /** Turn from the frame's axes to render axes. */
  readonly orientation: Quaternion;
}

export const createEye = (): Eye => ({ cameraM: [0, 0, 0], orientation: new Quaternion() });

const ORIGIN: Vec3 = [0, 0, 0];
const turn: Turn = [0, 0, 0, 1];
const turnOfFrame = new Quaternion();

/** Fills `eye` with the camera's place in `frame` and the turn from that frame to render axes. */
export function eyeIn(eye: Eye, view: SkyView, frame: FrameId): Eye {
  view.tree.displacement(eye.cameraM, frame, ORIGIN, view.frame, view.cameraM);
  view.tree.orientation(turn, frame, view.frame);
  turnOfFrame.set(turn[0], turn[1], turn[2], turn[3]);
  eye.orientation.multiplyQuaternions(view.orientation, turnOfFrame);
  return eye;
}
