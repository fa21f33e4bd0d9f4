import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { Constellation } from './Constellation.js';

/** BeiDou-3 as designed, turning at its true rates: green medium orbits, amber inclined ones, the blue geostationary ring. */
export function Live(_props: LiveProps): ReactNode {
  const constellation = useMemo(() => new Constellation(), []);
  const gl = useThree((state) => state.gl);
  useLiveFrame((view) => {
    constellation.update(view, gl.domElement.clientHeight, gl.getPixelRatio());
  });
  useEffect(() => () => constellation.dispose(), [constellation]);
  return <primitive object={constellation.group} dispose={null} />;
}
