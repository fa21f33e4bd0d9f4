import { Quaternion, Vector3 } from 'three';
import { EARTH_RADIUS_M } from '../../core/ephemeris/bodies.js';
import type { Quaternion as Turn } from '../../core/maths/quaternion.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import type { StageEngine } from '../StageEngine.js';
import type { SkyView } from './SkyView.js';
import { magnitude } from '../../core/maths/magnitude.js';

const turn: Turn = [0, 0, 0, 1];
const inverse = new Quaternion();
const offset = new Vector3();
const fromEarthM: Vec3 = [0, 0, 0];
const ORIGIN: Vec3 = [0, 0, 0];

/** Copies the moment from the stage. Render axes are those of `bench`, the origin is the focus. */
export function fillSkyView(view: SkyView, frame: StageEngine['frameView'], engine: StageEngine): void {
  const { viewpoint, cameraOffset, tree } = frame;
  view.frame = viewpoint.frame;
  view.q = viewpoint.q;
  view.distanceM = 10 ** viewpoint.q;
  tree.orientation(turn, viewpoint.frame, 'bench');
  view.orientation.fromArray(turn);
  view.cameraRender.set(cameraOffset[0], cameraOffset[1], cameraOffset[2]);
  offset.copy(view.cameraRender).applyQuaternion(inverse.copy(view.orientation).conjugate());
  view.cameraM[0] = viewpoint.focusM[0] + offset.x * view.distanceM;
  view.cameraM[1] = viewpoint.focusM[1] + offset.y * view.distanceM;
  view.cameraM[2] = viewpoint.focusM[2] + offset.z * view.distanceM;
  tree.displacement(fromEarthM, 'earth', ORIGIN, view.frame, view.cameraM);
  const heightM = magnitude(fromEarthM) - EARTH_RADIUS_M;
  view.openQ = Math.max(view.q, Math.log10(Math.max(1, heightM)));
  view.dateMs = frame.dateMs;
  view.clockS = frame.clockS;
  view.widthPx = engine.widthPx;
  view.heightPx = engine.heightPx;
  view.verticalFovRad = ((engine.activeCamera?.fov ?? 40) * Math.PI) / 180;
  view.pixelRatio = engine.activeRenderer?.getPixelRatio() ?? 1;
}
