import { useMemo, type ReactNode } from 'react';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { measuredPath } from '../../../src/stage/missions/measuredPath.js';
import { waysShown } from '../../../src/stage/missions/waysShown.js';
import { pathUnits, UNIT_M } from './flightPath.js';

/** The path as a thing that can be measured; its line and its craft are drawn with the missions, `src/stage/missions`. */
export function Live(_props: LiveProps): ReactNode {
  const path = useMemo(() => measuredPath('transfer', pathUnits(), UNIT_M), []);
  useLiveFrame((view) => {
    view.shown = waysShown(view);
  });
  return <primitive object={path} dispose={null} />;
}
