import type { ReactNode } from 'react';
import { ColumnGlowExhibit } from '../../../src/stage/exhibits/ColumnGlowExhibit.js';
import type { LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { CHARGE_GLOW } from './chargeGlow.js';

export function Live({ entry }: LiveProps): ReactNode {
  return <ColumnGlowExhibit options={CHARGE_GLOW} unitM={entry.model.unitM} />;
}
