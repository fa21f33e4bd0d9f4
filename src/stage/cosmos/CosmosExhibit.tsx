import { useThree } from '@react-three/fiber';
import { use, useEffect, useMemo, type ReactNode } from 'react';
import type { Object3D } from 'three';
import { inTasks, type Sliced } from '../../core/slices/slices.js';
import { useLiveFrame, useLiveHost, type LiveHost, type LiveView } from '../exhibits/liveView.js';
import { PAGE_TASKS } from './pageTasks.js';

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
  return <Mounted thing={useMemo(make, [make])} />;
}

const underWay = new WeakMap<LiveHost, Promise<CosmosThing>>();

/** The same for a thing that takes long to make: the exhibit is not there until it is made, and no frame waits for it. */
export function SlicedCosmosExhibit({ make }: { readonly make: () => Sliced<CosmosThing> }): ReactNode {
  const host = useLiveHost();
  const making = underWay.get(host) ?? inTasks(make(), PAGE_TASKS);
  underWay.set(host, making);
  const thing = use(making);
  useEffect(() => () => void underWay.delete(host), [host]);
  return <Mounted thing={thing} />;
}

function Mounted({ thing }: { readonly thing: CosmosThing }): ReactNode {
  const gl = useThree((state) => state.gl);
  useLiveFrame((view) => thing.update(view, gl.domElement.clientHeight, gl.getPixelRatio()));
  useEffect(() => () => thing.dispose(), [thing]);
  return <primitive object={thing.object} dispose={null} />;
}
