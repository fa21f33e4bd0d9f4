import { Mesh, Points, LineSegments, type Object3D } from 'three';
import type { Sliced } from '../../core/slices/slices.js';
import { assembleRounds, copiesIn, type RoundPart } from './assembleRounds.js';
import { BallCloud } from './BallCloud.js';
import type { MoleculeUniforms } from './impostorMaterial.js';
import { readRounds } from './RoundTable.js';
import { StickBundle } from './StickBundle.js';

/** Puts exact balls and sticks, with all their copies, in the place of the points and lines that a model's file holds them as. */
export function* dressMolecules(scene: Object3D, uniforms: MoleculeUniforms): Sliced<void> {
  const balls: RoundPart[] = [];
  const sticks: RoundPart[] = [];
  const found: (Points | LineSegments)[] = [];
  scene.traverse((object) => {
    if (object instanceof Points || object instanceof LineSegments) found.push(object);
  });
  for (const object of found) {
    const { geometry, material, position, scale, userData } = object;
    const unit = readRounds(geometry, scale.x, [position.x, position.y, position.z]);
    (object instanceof Points ? balls : sticks).push({ unit, copies: copiesIn(userData) });
    object.removeFromParent();
    geometry.dispose();
    for (const one of Array.isArray(material) ? material : [material]) one.dispose();
  }
  // However many parts there are, one cloud is two draw calls.
  if (balls.length > 0) scene.add(new BallCloud(yield* assembleRounds(balls), uniforms));
  if (sticks.length > 0) scene.add(new StickBundle(yield* assembleRounds(sticks), uniforms));
}

/** The clouds of balls below an object. */
export function ballCloudsIn(root: Object3D): BallCloud[] {
  const clouds: BallCloud[] = [];
  root.traverse((object) => {
    if (object instanceof BallCloud) clouds.push(object);
  });
  return clouds;
}

/** Frees what a loaded level holds on the graphics card: geometries, and the tables and materials of molecules. */
export function disposeLevel(root: Object3D): void {
  root.traverse((object) => {
    if (object instanceof BallCloud || object instanceof StickBundle) object.dispose();
    else if (object instanceof Mesh) object.geometry.dispose();
  });
}
