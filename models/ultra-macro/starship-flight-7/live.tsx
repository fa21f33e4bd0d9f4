import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { PerspectiveCamera } from 'three';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { measuredPath } from '../../../src/stage/missions/measuredPath.js';
import { FlightCurtain } from './FlightCurtain.js';
import { trackUnits, UNIT_M } from './groundTrack.js';

/** The seventh flight over the ground; its way through the air is drawn with the missions, `src/stage/missions`. */
export function Live(_props: LiveProps): ReactNode {
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const curtain = useMemo(() => new FlightCurtain(gl.domElement, camera as PerspectiveCamera, () => invalidate()), [gl, camera, invalidate]);
  const path = useMemo(() => measuredPath('ground-track', trackUnits(), UNIT_M), []);
  useLiveFrame((view) => {
    curtain.update(view, gl.getPixelRatio());
  });
  useEffect(() => () => curtain.figure.dispose(), [curtain]);
  return (
    <>
      <primitive object={curtain.figure.group} dispose={null} />
      <primitive object={path} dispose={null} />
    </>
  );
}
