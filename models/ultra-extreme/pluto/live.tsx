import { useEffect, useMemo, type ReactNode } from 'react';
import { Quaternion, Vector3 } from 'three';
import { CHARON_DISTANCE_M } from '../../../src/core/ephemeris/bodies.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { AdaptiveGlobe } from '../../../src/stage/globe/AdaptiveGlobe.js';
import type { GlobeEye } from '../../../src/stage/globe/GlobeEye.js';
import { GlobeExhibit } from '../../../src/stage/globe/GlobeExhibit.js';
import { CHARON_STYLE, PLUTO_STYLE } from '../../../src/stage/globe/GlobeStyle.js';

const HALF_TURN = new Quaternion(0, 1, 0, 0);

/** Pluto after New Horizons, and Charon, which hangs for ever over its longitude 0. */
export function Live(_props: LiveProps): ReactNode {
  return (
    <>
      <GlobeExhibit style={PLUTO_STYLE} />
      <Charon />
    </>
  );
}

function Charon(): ReactNode {
  const late = useMemo(() => ({ invalidate: () => undefined as void }), []);
  const moon = useMemo(() => {
    const globe = new AdaptiveGlobe(CHARON_STYLE, () => late.invalidate(), 'charon', 128);
    globe.mesh.userData.measured = false;
    const cameraM: Vec3 = [0, 0, 0];
    return { globe, cameraM, sun: new Vector3(), eye: null as { -readonly [Key in keyof GlobeEye]: GlobeEye[Key] } | null };
  }, [late]);
  const host = useLiveFrame((view) => {
    // Charon's axes are Pluto's, turned half round: each shows the other its longitude 0.
    const [x, y, z] = view.cameraM;
    moon.cameraM[0] = CHARON_DISTANCE_M - x;
    moon.cameraM[1] = y;
    moon.cameraM[2] = -z;
    moon.eye ??= { cameraM: moon.cameraM, cameraRender: view.cameraRender, orientation: view.orientation.clone(), distanceM: 1, drawnPxPerRadian: 1 };
    moon.eye.orientation.copy(view.orientation).multiply(HALF_TURN);
    moon.eye.distanceM = view.distanceM;
    moon.eye.drawnPxPerRadian = view.drawnPxPerRadian;
    moon.sun.set(-view.sunDirection.x, view.sunDirection.y, -view.sunDirection.z);
    moon.globe.update(moon.eye, moon.sun, view.fade);
  });
  useEffect(() => {
    late.invalidate = host.invalidate;
  }, [late, host]);
  useEffect(() => () => moon.globe.dispose(), [moon]);
  return <primitive object={moon.globe.mesh} dispose={null} />;
}
