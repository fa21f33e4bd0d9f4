import { Box3, Matrix4, Mesh, Points, Quaternion, Vector3, type Object3D } from 'three';
import type { Measure } from '../catalogue/schema.js';
import { BallCloud } from './molecules/BallCloud.js';
import { StickBundle } from './molecules/StickBundle.js';
import type { ExhibitSlot } from './exhibits/ExhibitSlot.js';
import type { StageEngine } from './StageEngine.js';

/** What is really in the scene graph for one checkpoint. */
export interface Measured {
  /** The drawn counterpart of the stated size, metres; NaN while a plain box stands in for the model. */
  readonly valueM: number;
  /** The drawn bounding box in the model's own axes, metres. */
  readonly sizeM: readonly [number, number, number];
  /** The box on the screen, CSS pixels: x, y, width, height. */
  readonly screenPx: readonly [number, number, number, number];
  readonly triangles: number;
}

/** Geometry made on the graphics card says how large it is drawn: radius or box, in metres. */
interface DrawnBounds {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

const toModel = new Matrix4();
const corner = new Vector3();
const turn = new Quaternion();

/** Measures an exhibit that is mounted; null for one that is not. */
export function measureExhibit(engine: StageEngine, slot: ExhibitSlot, measure: Measure): Measured {
  const { group, entry } = slot;
  group.updateWorldMatrix(true, true);
  // Drawn scale (view units a model unit) times the view's metres a unit: back to metres by what is drawn.
  const metresPerUnit = group.getWorldScale(corner).x * slot.view.distanceM;
  const whole = boundsOf(group, group.matrixWorld, entry.model.unitM);
  const size = whole.getSize(new Vector3());
  return {
    valueM: slot.model.hasFailed ? NaN : valueOf(group, whole, measure, entry.model.unitM) * metresPerUnit,
    sizeM: [size.x * metresPerUnit, size.y * metresPerUnit, size.z * metresPerUnit],
    screenPx: screenBox(engine, group, whole),
    triangles: trianglesOf(group),
  };
}

function valueOf(group: Object3D, whole: Box3, measure: Measure, unitM: number): number {
  switch (measure.kind) {
    case 'between':
      return pointOf(group, measure.from).distanceTo(pointOf(group, measure.to));
    case 'path':
      return pathLength(group, measure.line);
    default: {
      const node = measure.node === undefined ? null : find(group, measure.node);
      const size = (node ? boundsOf(node, axesAround(group, node), unitM) : whole).getSize(new Vector3());
      if (measure.kind === 'height') return size.y;
      if (measure.kind === 'width') return size.x;
      if (measure.kind === 'depth') return size.z;
      if (measure.kind === 'diameter') return across(size, measure.axis);
      return Math.max(size.x, size.y, size.z);
    }
  }
}

/** The larger extent square to an axis of roundness. */
function across(size: Vector3, axis: 'x' | 'y' | 'z'): number {
  if (axis === 'x') return Math.max(size.y, size.z);
  return axis === 'y' ? Math.max(size.x, size.z) : Math.max(size.x, size.y);
}

function find(group: Object3D, name: string): Object3D {
  const node = group.getObjectByName(name);
  if (!node) throw new Error(`"${group.name}": nothing named "${name}" is drawn`);
  return node;
}

function pointOf(group: Object3D, name: string): Vector3 {
  return group.worldToLocal(find(group, name).getWorldPosition(new Vector3()));
}

function pathLength(group: Object3D, name: string): number {
  const node = find(group, name);
  const points = node.userData['points'] as readonly (readonly [number, number, number])[] | undefined;
  if (!points) throw new Error(`"${group.name}": "${name}" carries no line`);
  let length = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a && b) length += Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  }
  return length;
}

/**
 * The axes that a node was built in, in the group's units: a craft that is turned in its exhibit is as wide as before, and
 * of the coarsest level only what reaches furthest along its own axes is sure to be there.
 */
function axesAround(group: Object3D, node: Object3D): Matrix4 {
  (node.parent ?? group).getWorldQuaternion(turn);
  return new Matrix4().compose(group.getWorldPosition(new Vector3()), turn, group.getWorldScale(new Vector3()));
}

/** The box of what is drawn, in the axes (and units) of a matrix to the world. */
function boundsOf(root: Object3D, axes: Matrix4, unitM: number): Box3 {
  const box = new Box3();
  const inverse = new Matrix4().copy(axes).invert();
  root.traverse((object) => {
    if (object.userData['measured'] === false) return;
    const drawn = object.userData['boundsM'] as DrawnBounds | undefined;
    if (drawn) {
      box.expandByPoint(corner.fromArray(drawn.min as [number, number, number]).divideScalar(unitM));
      box.expandByPoint(corner.fromArray(drawn.max as [number, number, number]).divideScalar(unitM));
      return;
    }
    if (object instanceof BallCloud || object instanceof StickBundle) {
      object.expandBox(box, toModel.multiplyMatrices(inverse, object.matrixWorld));
      return;
    }
    if (!(object instanceof Mesh || object instanceof Points)) return;
    const position = object.geometry.getAttribute('position');
    if (!position) return;
    toModel.multiplyMatrices(inverse, object.matrixWorld);
    for (let i = 0; i < position.count; i++) box.expandByPoint(corner.fromBufferAttribute(position, i).applyMatrix4(toModel));
  });
  return box;
}

function screenBox(engine: StageEngine, group: Object3D, whole: Box3): [number, number, number, number] {
  const camera = engine.activeCamera;
  if (!camera || whole.isEmpty()) return [0, 0, 0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 8; i++) {
    corner.set(
      i & 1 ? whole.max.x : whole.min.x,
      i & 2 ? whole.max.y : whole.min.y,
      i & 4 ? whole.max.z : whole.min.z,
    );
    corner.applyMatrix4(group.matrixWorld).project(camera);
    const x = ((corner.x + 1) / 2) * engine.widthPx;
    const y = ((1 - corner.y) / 2) * engine.heightPx;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right - left, bottom - top];
}

function trianglesOf(group: Object3D): number {
  let triangles = 0;
  group.traverse((object) => {
    if (!(object instanceof Mesh) || !object.visible) return;
    const index = object.geometry.getIndex();
    const count = index ? index.count : (object.geometry.getAttribute('position')?.count ?? 0);
    const instances = (object as Mesh & { count?: number }).count ?? 1;
    triangles += (count / 3) * instances;
  });
  return Math.round(triangles);
}
