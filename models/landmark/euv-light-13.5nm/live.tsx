import type { ReactNode } from 'react';
import { WaveExhibit } from '../../../src/stage/exhibits/WaveExhibit.js';
import { EUV_WAVES } from './lightPath.js';

/** The light that prints chips, and beside it the light that did so before. */
export function Live(): ReactNode {
  return <WaveExhibit waves={EUV_WAVES} />;
}
