import type { Object3D } from 'three';

/** Whoever draws the bodies of the sky: an exhibit hangs a body's globe in its own group while it is shown. */
export interface GlobeLender {
  readonly lend: (frame: string, borrower: Object3D) => void;
  readonly takeBack: (frame: string, borrower: Object3D) => void;
}

/** By scene, for there may be several viewers on a page. */
const lenders = new WeakMap<Object3D, Set<GlobeLender>>();

/** Makes a lender known to the exhibits of a scene; call what it returns when it is gone. */
export function offerGlobes(scene: Object3D, lender: GlobeLender): () => void {
  const known = lenders.get(scene) ?? new Set();
  lenders.set(scene, known.add(lender));
  return () => void known.delete(lender);
}

/** Asks the lenders of a scene for a globe; whoever has it hangs it into `borrower`. Free to ask again. */
export function borrowGlobe(scene: Object3D, name: string, borrower: Object3D): void {
  const known = lenders.get(scene);
  if (known) for (const lender of known) lender.lend(name, borrower);
}

export function returnGlobe(scene: Object3D, name: string, borrower: Object3D): void {
  const known = lenders.get(scene);
  if (known) for (const lender of known) lender.takeBack(name, borrower);
}
