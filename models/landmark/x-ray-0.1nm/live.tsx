import type { ReactNode } from 'react';
import { WaveExhibit } from '../../../src/stage/exhibits/WaveExhibit.js';
import { braggWaves } from './bragg.js';

const WAVES = braggWaves();

/** The wave that comes, and what each plane sends back. */
export function Live(): ReactNode {
  return <WaveExhibit waves={WAVES} />;
}
