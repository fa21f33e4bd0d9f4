import type { ReactNode } from 'react';
import { ColumnGlowExhibit } from '../../../src/stage/exhibits/ColumnGlowExhibit.js';
import type { LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { ELECTRON_GLOW } from './electronGlow.js';

export function Live({ entry }: LiveProps): ReactNode {
  return <ColumnGlowExhibit options={ELECTRON_GLOW} unitM={entry.model.unitM} />;
}
