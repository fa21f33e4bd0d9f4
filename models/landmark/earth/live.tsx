import type { ReactNode } from 'react';
import type { LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { GlobeExhibit } from '../../../src/stage/globe/GlobeExhibit.js';
import { EARTH_STYLE } from '../../../src/stage/globe/GlobeStyle.js';

/** The Earth on the date shown: day and night, clouds, city lights and air, from the ground to far away. */
export function Live(_props: LiveProps): ReactNode {
  return <GlobeExhibit style={EARTH_STYLE} underTheBench />;
}
