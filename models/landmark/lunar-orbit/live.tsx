import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { PerspectiveCamera } from 'three';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { LunarOrbit } from './LunarOrbit.js';

/** The Moon's orbit on the date shown. */
export function Live(_props: LiveProps): ReactNode {
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const orbit = useMemo(() => new LunarOrbit(gl.domElement, camera as PerspectiveCamera, () => invalidate()), [gl, camera, invalidate]);
  useLiveFrame((view) => {
    orbit.update(view, gl.getPixelRatio());
  });
  useEffect(() => () => orbit.figure.dispose(), [orbit]);
  return (
    <>
      <primitive object={orbit.figure.group} dispose={null} />
      <primitive object={orbit.mean} dispose={null} />
    </>
  );
}
