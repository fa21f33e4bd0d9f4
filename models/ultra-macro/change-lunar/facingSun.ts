import { Group, type Object3D } from 'three';
import type { LiveView } from '../../../src/stage/exhibits/liveView.js';

/**
 * Turns the built model that stands beside `part` about its own upright axis until its front looks to the Sun's side,
 * as the craft itself would for the sake of its wings. The frame that it stands in turns with its moon or planet.
 */
export function faceSun(part: Object3D | null, { sunDirection }: LiveView): void {
  // The exhibit's group holds the model's levels of detail in a group, and what is drawn live next to it.
  const built = part?.parent?.children.find((child) => child !== part && child instanceof Group);
  if (built) built.rotation.y = Math.atan2(sunDirection.x, sunDirection.z);
}
