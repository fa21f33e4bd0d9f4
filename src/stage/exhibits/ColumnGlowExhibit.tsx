import { useEffect, useMemo, type ReactNode } from 'react';
import type { Vector3 } from 'three';
import { smoothstep } from '../../core/maths/interpolation.js';
import { createColumnGlow, type ColumnGlowOptions } from './columnGlow.js';
import { useLiveFrame } from './liveView.js';

/** In view units, how long the decay is from which the glow goes out, and at which it has: before what the haze swallows is within. */
const DEEP_FROM = 1;
const GONE_FROM = 9;
/** Where the eye is, in radii of the drawn edge, when the glow is full, and from where inward it is at its least; and what is left then. */
const FULL_FROM = 2.2;
const LEAST_FROM = 0.4;
const LEAST = 0.15;

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
    // Who is so deep within that the fall of its density spans many views sees no cloud any more, as haze has it of all that is far.
    const decayInView = (options.decay * unitM) / view.distanceM;
    const deep = smoothstep(Math.log(DEEP_FROM), Math.log(GONE_FROM), Math.log(decayInView));
    // From within it lies over all that is seen: the eye gets used to it, or it would be a wall of light.
    const open = LEAST + (1 - LEAST) * smoothstep(LEAST_FROM, FULL_FROM, eye.value.length() / options.edge);
    fade.value = view.fade * view.emphasis * view.clearness * open * (1 - deep);
  });
  return <primitive object={cloud} />;
}
