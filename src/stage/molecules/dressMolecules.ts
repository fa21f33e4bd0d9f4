import { Mesh, Points, LineSegments, type Object3D } from 'three';
import { BallCloud } from './BallCloud.js';
import type { MoleculeUniforms } from './impostorMaterial.js';
import { readRounds } from './RoundTable.js';
import { StickBundle } from './StickBundle.js';

/** Puts exact balls and sticks in the place of the points and lines that a model's file holds them as. */
export function dressMolecules(scene: Object3D, uniforms: MoleculeUniforms): void {
  const found: (Points | LineSegments)[] = [];
  scene.traverse((object) => {
    if (object instanceof Points || object instanceof LineSegments) found.push(object);
  });
  for (const object of found) {
    const { geometry, material, position, scale, parent } = object;
    const rounds = readRounds(geometry, scale.x, [position.x, position.y, position.z]);
    parent?.add(object instanceof Points ? new BallCloud(rounds, uniforms) : new StickBundle(rounds, uniforms));
    object.removeFromParent();
    geometry.dispose();
    for (const one of Array.isArray(material) ? material : [material]) one.dispose();
  }
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
