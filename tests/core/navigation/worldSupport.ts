import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import type { FlightObstacle } from '../../../src/core/flight/FlightObstacle.js';
import { FrameTree, type FrameId } from '../../../src/core/frames/FrameTree.js';
import type { Viewpoint } from '../../../src/core/frames/Viewpoint.js';
import { gallerySizeM } from '../../../src/core/gallery/GalleryItem.js';
import { solveGallery } from '../../../src/core/gallery/solveGallery.js';
import { smootherstep } from '../../../src/core/maths/interpolation.js';
import { rotateVec3 } from '../../../src/core/maths/quaternion.js';
import { addScaledVec3, lengthVec3, lerpVec3, type ReadonlyVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import type { NavigatorTarget } from '../../../src/core/navigation/NavigatorTarget.js';
import { BENCH_ITEMS } from '../../support/galleryItems.js';

export const DATE_MS = Date.UTC(2026, 10, 23, 4);
export const VENUE = { latitudeDeg: 39.9, longitudeDeg: 116.4 };
const ORIGIN: ReadonlyVec3 = [0, 0, 0];

/** A real sky with the gallery of the collection's boxes on its bench, and a rail of our own through it. */
export const createTestWorld = () => {
  const tree = new FrameTree('cosmos');
  placeSkyFrames(tree, DATE_MS, VENUE);
  tree.place('exhibit:dna', 'bench', [2.3e-9, 0, -2.1e-9], [0, Math.sin(0.35), 0, Math.cos(0.35)]);
  tree.place('exhibit:pair', 'exhibit:dna', [0, 3.4e-9, 0]);
  tree.place('exhibit:probe', 'pluto', [1.2e7, 2e6, 4e6]);
  tree.place('exhibit:orbiter', 'mars', [3.9e6, 0, 1e5]);
  tree.place('exhibit:station', 'earth', [4e6, 4.7e6, -2.7e6]);
  // Four hundred kilometres above the venue: it hands over to the rail while the bench's up is still turning.
  tree.place('exhibit:overhead', 'earth', tree.displacement([0, 0, 0], 'earth', ORIGIN, 'bench', [0, 4e5, 0]));
  tree.place('exhibit:galaxy', 'galaxy', [0, 0, 0]);
  return { tree, railFocus: createRailFocus(tree), ...createGallery() };
};

/** Winds through the gallery, then goes over to the Earth, the Sun and the galaxy. */
const createRailFocus = (tree: FrameTree) => {
  const station: Vec3 = [0, 0, 0];
  return (out: Vec3, q: number): Vec3 => {
    const d = 10 ** q * (1 - smootherstep(4, 6, q));
    out[0] = 0.3 * Math.sin(2 * q) * d;
    out[1] = 0.25 * d;
    out[2] = -0.5 * d;
    for (const frame of ['earth-inertial', 'sun', 'galaxy']) {
      tree.displacement(station, 'bench', ORIGIN, frame, ORIGIN);
      const start = Math.log10(lengthVec3(station)) + 0.4;
      if (q > start) lerpVec3(out, out, station, smootherstep(start, start + 1, q));
    }
    return out;
  };
};

const createGallery = () => {
  const placements = solveGallery(BENCH_ITEMS);
  const obstacles: FlightObstacle[] = [];
  const galleryTargets: NavigatorTarget[] = [];
  for (const item of BENCH_ITEMS) {
    if (item.strewn) continue;
    const { positionM, turnRad } = placements.get(item.id)!;
    const cosine = Math.abs(Math.cos(turnRad));
    const sine = Math.abs(Math.sin(turnRad));
    const centerM: Vec3 = [positionM[0], item.heightM / 2, positionM[2]];
    obstacles.push({
      frame: 'bench',
      centerM,
      halfSizeM: [
        (item.widthM * cosine + item.depthM * sine) / 2,
        item.heightM / 2,
        (item.widthM * sine + item.depthM * cosine) / 2,
      ],
    });
    galleryTargets.push({
      id: item.id,
      frame: 'bench',
      focusM: centerM,
      q: Math.log10(1.8 * gallerySizeM(item)),
      yawRad: turnRad + 0.4,
      pitchRad: 0.2,
    });
  }
  return { obstacles, galleryTargets };
};

const at = (id: string, frame: FrameId, focusM: Vec3, q: number, yawRad = 0.5, pitchRad = 0.25): NavigatorTarget => ({
  id,
  frame,
  focusM,
  q,
  yawRad,
  pitchRad,
});

/** Exhibits in every kind of frame, from a base pair to the galaxy. */
export const SKY_TARGETS: readonly NavigatorTarget[] = [
  at('pair', 'exhibit:pair', [0, 1e-10, 0], -9.1),
  at('dna', 'exhibit:dna', [0, 3.4e-9, 0], -7.9, -2.8, 0.1),
  at('station', 'exhibit:station', [0, 0, 0], 2.1),
  at('overhead', 'exhibit:overhead', [0, 0, 0], 1.6),
  at('earth', 'earth', [0, 0, 0], 7.4),
  at('orbiter', 'exhibit:orbiter', [0.5, 1.2, 0], 1, 2.9, -0.4),
  at('probe', 'exhibit:probe', [0, 0, 0], 0.7, -1.2, 0.6),
  at('pluto', 'pluto', [0, 0, 0], 6.7, 0.9),
  at('galaxy', 'exhibit:galaxy', [0, 0, 0], 21.2, 0.2, 0.7),
];

/** The way from one camera to another in bench axes, in units of the second's distance. */
export const cameraStep = (
  tree: FrameTree,
  before: Readonly<Viewpoint>,
  offsetBefore: ReadonlyVec3,
  now: Readonly<Viewpoint>,
  offsetNow: ReadonlyVec3,
): Vec3 => {
  const d = 10 ** now.q;
  const step: Vec3 = tree.displacement([0, 0, 0], before.frame, before.focusM, now.frame, now.focusM);
  rotateVec3(step, tree.orientation([0, 0, 0, 1], before.frame, 'bench'), step);
  addScaledVec3(step, step, offsetNow, d);
  addScaledVec3(step, step, offsetBefore, -(10 ** before.q));
  return [step[0] / d, step[1] / d, step[2] / d];
};

export const copyOf = (viewpoint: Readonly<Viewpoint>): Viewpoint => ({ ...viewpoint, focusM: [...viewpoint.focusM] });
