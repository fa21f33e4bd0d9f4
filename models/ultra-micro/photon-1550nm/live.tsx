import { useEffect, useMemo, type ReactNode } from 'react';
import type { MovingWave } from '../../../src/core/waves/wavePoints.js';
import { useLiveFrame } from '../../../src/stage/exhibits/liveView.js';
import { WaveExhibit } from '../../../src/stage/exhibits/WaveExhibit.js';
import { ELECTRIC, IN_GLASS, LIGHT_UM_PER_S, MAGNETIC, SLIP_PER_S } from './packet.js';
import { createPassingMarks, MARK_SPACING } from './passingMarks.js';

const WAVES: readonly MovingWave[] = [
  { wave: ELECTRIC, wavesPerS: 0 },
  { wave: MAGNETIC, wavesPerS: 0 },
  { wave: IN_GLASS, wavesPerS: SLIP_PER_S },
];

/** The view keeps up with the photon: marks in space pass by, and in glass the crests run through the packet. */
export function Live(): ReactNode {
  const marks = useMemo(createPassingMarks, []);
  useEffect(
    () => () => {
      marks.geometry.dispose();
      marks.material.dispose();
      marks.dispose();
    },
    [marks],
  );
  useLiveFrame(({ clockS, fade, emphasis }) => {
    marks.position.x = -((clockS * LIGHT_UM_PER_S) % MARK_SPACING);
    marks.material.opacity = 0.8 * fade * emphasis;
  });
  return (
    <>
      <WaveExhibit waves={WAVES} />
      <primitive object={marks} dispose={null} />
    </>
  );
}
