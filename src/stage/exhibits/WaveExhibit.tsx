import { useEffect, useMemo, type ReactNode } from 'react';
import type { MovingWave } from '../../core/waves/wavePoints.js';
import { isWatched, useLiveFrame } from './liveView.js';
import { createWaveTrain } from './waveTrain.js';

interface WaveExhibitProps {
  /** The same list at every rendering. */
  readonly waves: readonly MovingWave[];
}

/** Waves of light that run along their ways over what the model shows. */
export function WaveExhibit({ waves }: WaveExhibitProps): ReactNode {
  const trains = useMemo(() => waves.map(({ wave }) => createWaveTrain(wave)), [waves]);
  useEffect(
    () => () => {
      for (const { geometry, material } of trains) {
        geometry.dispose();
        material.dispose();
      }
    },
    [trains],
  );
  const shown = useMemo(() => ({ clockS: Number.NaN }), []);
  useLiveFrame((view) => {
    const { clockS, fade, emphasis, clearness } = view;
    for (let i = 0; i < trains.length; i++) {
      const uniforms = trains[i]?.material.uniforms;
      if (!uniforms) continue;
      const turns = clockS * (waves[i]?.wavesPerS ?? 0);
      if (uniforms['turns']) uniforms['turns'].value = turns - Math.floor(turns);
      if (uniforms['fade']) uniforms['fade'].value = fade * emphasis * clearness;
    }
    // While the clock stands, nothing moves.
    const moves = clockS !== shown.clockS;
    shown.clockS = clockS;
    return moves && isWatched(view);
  });
  return (
    <>
      {trains.map((train) => (
        <primitive key={train.name} object={train} dispose={null} />
      ))}
    </>
  );
}
