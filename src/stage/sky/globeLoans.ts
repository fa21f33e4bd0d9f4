import type { Object3D } from 'three';

/** Whoever draws the bodies of the sky: an exhibit hangs a body's globe in its own group while it is shown. */
export interface GlobeLender {
  /** Returns how much of the body is shown, 0 … 1; null for one that is drawn elsewhere. */
  readonly lend: (frame: string, borrower: Object3D) => number | null;
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

/**
 * Asks the lenders of a scene for a globe; whoever has it hangs it into `borrower`. Free to ask again. Returns how much
 * of it is shown, 0 … 1: nothing while there is no sky.
 */
export function borrowGlobe(scene: Object3D, name: string, borrower: Object3D): number {
  const known = lenders.get(scene);
  if (known) {
    for (const lender of known) {
      const shown = lender.lend(name, borrower);
      if (shown !== null) return shown;
    }
  }
  return 0;
}

export function returnGlobe(scene: Object3D, name: string, borrower: Object3D): void {
  const known = lenders.get(scene);
  if (known) for (const lender of known) lender.takeBack(name, borrower);
}
