import type { BakedModel } from './bakeModel.js';
import { frameAll, type Framing } from './camera.js';
import { roundCount, type MoleculeData } from './MoleculeData.js';
import { MoleculeLevels } from './moleculeLevels.js';
import { rasterise, type Picture } from './rasterise.js';
import { tessellateMolecule, tessellationFor } from './tessellateMolecule.js';

/** Balls and sticks at most: more are drawn joined, as from further away. */
const MOST_ROUNDS = 60_000;

/** Draws a baked model in the museum's light. */
export const drawModel = (model: BakedModel, framing: Framing, samples: number): Picture => {
  const molecule = model.molecule && fewEnough(model.molecule);
  const scene = {
    opaque: [
      ...model.meshes.filter(({ material }) => material === 'opaque').map(({ mesh }) => mesh),
      ...(molecule ? [tessellateMolecule(molecule, tessellationFor(molecule))] : []),
    ],
    glass: model.meshes.filter(({ material }) => material === 'glass').map(({ mesh }) => mesh),
    contactShadow: model.contactShadow,
  };
  const camera = frameAll([...scene.opaque, ...scene.glass], framing);
  return rasterise(scene, camera, framing.width, framing.height, samples);
};

const fewEnough = (whole: MoleculeData): MoleculeData => {
  const levels = new MoleculeLevels(whole);
  let molecule = whole;
  while (roundCount(molecule) > MOST_ROUNDS) {
    const coarser = levels.coarser(molecule);
    if (!coarser) break;
    ({ molecule } = coarser);
  }
  return molecule;
};
