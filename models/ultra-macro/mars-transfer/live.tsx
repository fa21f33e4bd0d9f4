import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { PerspectiveCamera } from 'three';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { measuredPath } from '../../../src/stage/missions/measuredPath.js';
import { TransferArcs } from './TransferArcs.js';
import { hohmannUnits, UNIT_M } from './transferPaths.js';
import { waysShown } from '../../../src/stage/missions/waysShown.js';

/** The ways to Mars: Hohmann's ellipse and the cheapest flights of the windows from 2020 to 2031. */
export function Live(_props: LiveProps): ReactNode {
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const invalidate = useThree((state) => state.invalidate);
  const arcs = useMemo(() => new TransferArcs(gl.domElement, camera as PerspectiveCamera, () => invalidate()), [gl, camera, invalidate]);
  const path = useMemo(() => measuredPath('hohmann', hohmannUnits(), UNIT_M), []);
  useLiveFrame((view) => {
    view.shown = waysShown(view);
    arcs.update(view, gl.getPixelRatio());
  });
  useEffect(() => () => arcs.figure.dispose(), [arcs]);
  return (
    <>
      <primitive object={arcs.figure.group} dispose={null} />
      <primitive object={path} dispose={null} />
    </>
  );
}
