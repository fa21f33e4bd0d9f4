import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { Object3D } from 'three';
import { useLiveFrame, type LiveView } from '../exhibits/liveView.js';

/** Something of the far sky that is drawn by code: its parts are in the exhibit's model units. */
export interface CosmosThing {
  readonly object: Object3D;
  /** `heightPx`: of the picture, CSS pixels; `pixelRatio`: device pixels a CSS pixel. */
  /** Returns true while it wants another frame soon. */
  readonly update: (view: LiveView, heightPx: number, pixelRatio: number) => boolean | void;
  readonly dispose: () => void;
}

/** Mounts such a thing as an exhibit. Child of a `live.tsx`; `make` must stay the same function. */
export function CosmosExhibit({ make }: { readonly make: () => CosmosThing }): ReactNode {
  const thing = useMemo(make, [make]);
  const gl = useThree((state) => state.gl);
  useLiveFrame((view) => thing.update(view, gl.domElement.clientHeight, gl.getPixelRatio()));
  useEffect(() => () => thing.dispose(), [thing]);
  return <primitive object={thing.object} dispose={null} />;
}
