import type { ReactNode } from 'react';
import { WaveExhibit } from '../../../src/stage/exhibits/WaveExhibit.js';
import { COMPTON_WAVES } from './wave.js';

/** The light runs by. */
export function Live(): ReactNode {
  return <WaveExhibit waves={COMPTON_WAVES} />;
}
