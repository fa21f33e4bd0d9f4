import { shareAt } from '../../../src/core/visibility/fade.js';
import type { BakedModel } from './bakeModel.js';
import { frameAll, type Framing } from './camera.js';
import { roundCount, type BallsAndSticks, type MoleculeData } from './MoleculeData.js';
import { MoleculeLevels } from './moleculeLevels.js';
import { rasterise, type Picture } from './rasterise.js';
import { tessellateMolecule, tessellationFor } from './tessellateMolecule.js';

/** Balls and sticks at most: more are drawn joined, as from further away. */
const MOST_ROUNDS = 60_000;
/** A thing that was chosen is seen about so large, pixels: thumbnails show it as it is then, not as from far. */
export const CHOSEN_PX = 450;

const grown = ({ balls, sticks }: BallsAndSticks, share: number): BallsAndSticks => ({
  balls: { ...balls, radii: balls.radii.map((radius) => radius * share) },
  sticks: { ...sticks, radii: sticks.radii.map((radius) => radius * share) },
});

/** Draws a baked model in the museum's light, as it is at an apparent size; a half-open veil is not drawn. */
export const drawModel = (model: BakedModel, framing: Framing, samples: number, apparentPx = CHOSEN_PX): Picture => {
  const molecule = model.molecule && fewEnough(model.molecule);
  const meshes = model.meshes.filter(({ fade }) => !fade || shareAt(fade, apparentPx) > 0.5);
  const rounds = model.faded.flatMap((one): BallsAndSticks[] => {
    const share = shareAt(one.fade, apparentPx);
    return share > 0.01 ? [share < 1 ? grown(one.molecule, share) : one.molecule] : [];
  });
  const scene = {
    opaque: [
      ...meshes.filter(({ material }) => material === 'opaque').map(({ mesh }) => mesh),
      ...[...(molecule ? [molecule] : []), ...rounds].map((one) => tessellateMolecule(one, tessellationFor(one))),
    ],
    glass: meshes.filter(({ material }) => material === 'glass').map(({ mesh }) => mesh),
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
