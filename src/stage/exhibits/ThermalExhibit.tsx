import { useMemo, type ReactNode } from 'react';
import { thermalWaves, type ThermalMotion } from '../../core/thermal/thermalWaves.js';
import { isWatched, movementShare, useLiveFrame } from './liveView.js';

interface ThermalExhibitProps {
  /** The same object at every rendering. */
  readonly motion: ThermalMotion;
  /** How many times slower than nature it is shown. */
  readonly slowed: number;
  /** Metres a model unit. */
  readonly unitM: number;
}

/** The thermal jostling of the model's atoms, while the thing is what was chosen. */
export function ThermalExhibit({ motion, slowed, unitM }: ThermalExhibitProps): ReactNode {
  const waves = useMemo(() => thermalWaves(motion), [motion]);
  const { model } = useLiveFrame((view) => {
    const share = movementShare(view);
    model.motion.jostle(waves, unitM, view.clockS / slowed, share);
    return share > 0 && isWatched(view);
  });
  return null;
}
