import type { Object3D } from 'three';

/** Whoever draws the bodies of the sky: an exhibit hangs a body's globe in its own group while it is shown. */
export interface GlobeLender {
  readonly lend: (frame: string, borrower: Object3D) => void;
  readonly takeBack: (frame: string, borrower: Object3D) => void;
}

/** One lender a scene; there may be several viewers on a page. */
const lenders = new WeakMap<Object3D, GlobeLender>();

/** Makes a lender known to the exhibits of a scene; call what it returns when it is gone. */
export function offerGlobes(scene: Object3D, lender: GlobeLender): () => void {
  lenders.set(scene, lender);
  return () => {
    if (lenders.get(scene) === lender) lenders.delete(scene);
  };
}

export const globeLenderOf = (scene: Object3D): GlobeLender | undefined => lenders.get(scene);
