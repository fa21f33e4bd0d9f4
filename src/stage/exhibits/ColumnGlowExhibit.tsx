import { useEffect, useMemo, type ReactNode } from 'react';
import type { Vector3 } from 'three';
import { createColumnGlow, type ColumnGlowOptions } from './columnGlow.js';
import { useLiveFrame } from './liveView.js';

interface ColumnGlowExhibitProps {
  /** The same object at every rendering. */
  readonly options: ColumnGlowOptions;
  /** Metres per model unit. */
  readonly unitM: number;
}

/** A glow between the grains of a model: its density summed along each line of sight. */
export function ColumnGlowExhibit({ options, unitM }: ColumnGlowExhibitProps): ReactNode {
  const cloud = useMemo(() => createColumnGlow(options), [options]);
  useEffect(
    () => () => {
      cloud.geometry.dispose();
      cloud.material.dispose();
    },
    [cloud],
  );
  useLiveFrame((view) => {
    const { eye, fade } = cloud.material.uniforms as { eye: { value: Vector3 }; fade: { value: number } };
    eye.value.set(view.cameraM[0] / unitM, view.cameraM[1] / unitM, view.cameraM[2] / unitM).sub(cloud.position);
    fade.value = view.fade;
  });
  return <primitive object={cloud} />;
}
