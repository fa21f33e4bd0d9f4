import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { FlightLine } from './FlightLine.js';

/** The way of Tianwen-1 from Earth to Mars, and the craft on it while the date shown lies between launch and arrival. */
export function Live(_props: LiveProps): ReactNode {
  const flight = useMemo(() => new FlightLine(), []);
  const gl = useThree((state) => state.gl);
  useLiveFrame((view) => {
    flight.update(view, gl.domElement.clientWidth, gl.domElement.clientHeight, gl.getPixelRatio());
  });
  useEffect(() => () => flight.dispose(), [flight]);
  return <primitive object={flight.group} dispose={null} />;
}
