import type { BakedModel } from './bakeModel.js';
import { frameAll, type Framing } from './camera.js';
import { rasterise, type Picture } from './rasterise.js';
import { tessellateMolecule, tessellationFor } from './tessellateMolecule.js';

/** Draws a baked model in the museum's light. */
export const drawModel = (model: BakedModel, framing: Framing, samples: number): Picture => {
  const { molecule } = model;
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
