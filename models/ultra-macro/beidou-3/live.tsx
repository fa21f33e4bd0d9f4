import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { PerspectiveCamera } from 'three';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { Constellation } from './Constellation.js';
import { FixScheme } from './FixScheme.js';

/** BeiDou-3 as designed, turning at its true rates: green medium orbits, amber inclined ones, the blue geostationary ring; and what the venue has of it. */
export function Live(_props: LiveProps): ReactNode {
  const constellation = useMemo(() => new Constellation(), []);
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const scheme = useMemo(() => new FixScheme(constellation, gl.domElement, camera as PerspectiveCamera, () => invalidate()), [constellation, gl, camera, invalidate]);
  useLiveFrame((view) => {
    constellation.update(view, gl.domElement.clientHeight, gl.getPixelRatio());
    scheme.update(view, gl.getPixelRatio());
  });
  useEffect(() => () => constellation.dispose(), [constellation]);
  useEffect(() => () => scheme.figure.dispose(), [scheme]);
  return (
    <>
      <primitive object={constellation.group} dispose={null} />
      <primitive object={scheme.figure.group} dispose={null} />
    </>
  );
}
