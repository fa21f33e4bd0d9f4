import { anchor, defineModel, line } from '../../kit/index.js';
import { hohmannUnits, REACH_UNITS, UNIT_M } from './transferPaths.js';

const ellipse = hohmannUnits();

/** Drawn by `live.tsx`: Hohmann's ellipse and the flights of six windows, about the Sun; one unit is a million kilometres. */
export const model = defineModel({
  unitM: UNIT_M,
  floor: false,
  boundsOnly: { min: [-REACH_UNITS, -8, -REACH_UNITS], max: [REACH_UNITS, 8, REACH_UNITS] },
  build: () => [line('hohmann', ellipse), anchor('departure', ellipse[0]!), anchor('arrival', ellipse.at(-1)!)],
});
