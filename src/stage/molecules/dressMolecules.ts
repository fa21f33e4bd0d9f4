import { Mesh, Points, LineSegments, type Object3D } from 'three';
import type { Sliced } from '../../core/slices/slices.js';
import { assembleRounds, copiesIn, type RoundPart } from './assembleRounds.js';
import { BallCloud } from './BallCloud.js';
import { Growth } from './Growth.js';
import type { MoleculeUniforms } from './impostorMaterial.js';
import { readRounds } from './RoundTable.js';
import { StickBundle } from './StickBundle.js';

/** What is drawn over the same apparent sizes; without `fade`, always. */
interface Crowd {
  readonly fade: unknown;
  readonly balls: RoundPart[];
  readonly sticks: RoundPart[];
}

/** Puts exact balls and sticks, with all their copies, in the place of the points and lines that a model's file holds them as. */
export function* dressMolecules(scene: Object3D, uniforms: MoleculeUniforms): Sliced<void> {
  const crowds = new Map<string, Crowd>();
  const found: (Points | LineSegments)[] = [];
  scene.traverse((object) => {
    if (object instanceof Points || object instanceof LineSegments) found.push(object);
  });
  for (const object of found) {
    const { geometry, material, position, scale, userData } = object;
    const fade: unknown = userData['fade'];
    const key = JSON.stringify(fade) ?? '';
    const crowd = crowds.get(key) ?? { fade, balls: [], sticks: [] };
    crowds.set(key, crowd);
    const unit = readRounds(geometry, scale.x, [position.x, position.y, position.z]);
    (object instanceof Points ? crowd.balls : crowd.sticks).push({ unit, copies: copiesIn(userData) });
    object.removeFromParent();
    geometry.dispose();
    for (const one of Array.isArray(material) ? material : [material]) one.dispose();
  }
  for (const { fade, balls, sticks } of crowds.values()) {
    const growth = new Growth();
    const own: MoleculeUniforms = { uFade: uniforms.uFade, uEmphasis: uniforms.uEmphasis, motion: uniforms.motion, growth };
    // However many parts there are, one cloud is two draw calls.
    const dressed = [
      ...(balls.length > 0 ? [new BallCloud(yield* assembleRounds(balls), own)] : []),
      ...(sticks.length > 0 ? [new StickBundle(yield* assembleRounds(sticks), own)] : []),
    ];
    for (const one of dressed) {
      one.userData['fade'] = fade;
      growth.remember(one);
      scene.add(one);
    }
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
