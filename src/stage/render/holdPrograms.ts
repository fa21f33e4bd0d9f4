import { BufferAttribute, BufferGeometry, Group, Mesh, type Camera, type Scene, type WebGLRenderer } from 'three';
import { createContactShadowMaterial } from '../materials/contactShadowMaterial.js';
import { createExhibitMaterial } from '../materials/exhibitMaterial.js';

/**
 * Has the graphics card make the collection's programs while the first model's file is still under way, so that the
 * two do not wait for each other, and holds them: else they would be made anew whenever the last exhibit has left the
 * view and another comes. Returns what frees them.
 */
export function holdPrograms(renderer: WebGLRenderer, scene: Scene, camera: Camera): () => void {
  const uFade = { value: 1 };
  const materials = [createExhibitMaterial({ uFade, uEmphasis: { value: 1 } }), createContactShadowMaterial(uFade, { value: 0 })];
  const geometry = oneVertex();
  const group = new Group();
  for (const material of materials) group.add(new Mesh(geometry, material));
  renderer.compile(group, camera, scene);
  return () => {
    geometry.dispose();
    for (const material of materials) material.dispose();
  };
}

/** The attributes that a built model has; programs differ by which there are. */
function oneVertex(): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, size] of [['position', 3], ['normal', 3], ['color', 4], ['_surface', 4]] as const) {
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(size), size));
  }
  return geometry;
}
