import type { ReactNode } from 'react';
import { ColumnGlowExhibit } from '../../../src/stage/exhibits/ColumnGlowExhibit.js';
import type { ColumnGlowOptions } from '../../../src/stage/exhibits/columnGlow.js';
import type { LiveProps } from '../../../src/stage/exhibits/liveView.js';

/** The six electrons in each line of sight: an even fall with the mean distance that the four outer ones have. */
const GLOW: ColumnGlowOptions = {
  name: 'carbon-glow',
  centre: [0, 0, 0],
  decay: 27,
  edge: 170,
  rimFrom: 0.7,
  thin: [0.1, 0.5, 0.36],
  dense: [0.62, 1, 0.82],
  denseFrom: 1.4,
  strength: 0.26,
};

export function Live({ entry }: LiveProps): ReactNode {
  return <ColumnGlowExhibit options={GLOW} unitM={entry.model.unitM} />;
}
