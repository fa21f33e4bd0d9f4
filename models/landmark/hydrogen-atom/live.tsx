import { useEffect, useMemo, type ReactNode } from 'react';
import type { Vector3 } from 'three';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { createElectronGlow } from './electronGlow.js';

/** The glow of the electron between the grains of the model: |ψ|² summed along each line of sight. */
export function Live({ entry }: LiveProps): ReactNode {
  const cloud = useMemo(createElectronGlow, []);
  useEffect(
    () => () => {
      cloud.geometry.dispose();
      cloud.material.dispose();
    },
    [cloud],
  );
  useLiveFrame((view) => {
    const { eye, fade } = cloud.material.uniforms as { eye: { value: Vector3 }; fade: { value: number } };
    const unitM = entry.model.unitM;
    eye.value.set(view.cameraM[0] / unitM, view.cameraM[1] / unitM, view.cameraM[2] / unitM).sub(cloud.position);
    fade.value = view.fade;
  });
  return <primitive object={cloud} />;
}
