import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import { Group } from 'three';
import { useLiveFrame } from '../exhibits/liveView.js';
import { borrowGlobe, returnGlobe } from './globeLoans.js';

/** A body that the sky draws in any case, as an exhibit: its globe is borrowed from there. Child of a `live.tsx`. */
export function BodyExhibit({ frame }: { readonly frame: string }): ReactNode {
  const holder = useMemo(() => new Group(), []);
  const scene = useThree((state) => state.scene);
  useLiveFrame((view) => {
    // From the floor of the gallery the sky is not seen, and its bodies have no labels there.
    view.fade *= borrowGlobe(scene, frame, holder);
  });
  useEffect(() => () => returnGlobe(scene, frame, holder), [scene, frame, holder]);
  return <primitive object={holder} dispose={null} />;
}
