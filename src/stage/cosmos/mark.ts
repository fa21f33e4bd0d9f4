import { Object3D } from 'three';

/** A named place that a thing is measured by; model units. It must stand on something that is drawn. */
export function mark(name: string, place: readonly number[]): Object3D {
  const marked = new Object3D();
  marked.name = name;
  marked.position.set(place[0] ?? 0, place[1] ?? 0, place[2] ?? 0);
  return marked;
}
