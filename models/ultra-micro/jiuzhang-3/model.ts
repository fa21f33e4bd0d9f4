import { anchor, defineModel, keep } from '../../kit/index.js';
import { HOLE_PITCH, TABLE_TOP } from './dimensions.js';
import { lit, SOURCE_SPOTS } from './lightPath.js';
import { cryostat, fibres, interferometer, laser, sources, spools } from './machine.js';
import { controllers, holes, table } from './table.js';

export const model = defineModel({
  unitM: 1,
  occlusionReach: 0.35,
  build: () => {
    const [top, ...rest] = table();
    return [
      keep('table', [top!]),
      ...rest,
      holes(),
      ...controllers(),
      laser(),
      ...sources(),
      ...interferometer(),
      ...fibres(),
      ...spools(),
      cryostat(),
      ...SOURCE_SPOTS.map((spot, i) => anchor(`source-${i}`, lit(spot))),
      // Over the shelf behind, whose instruments it would hide.
      anchor('label', [0, 1.76, -0.65]),
      anchor('hole-0', [0, TABLE_TOP, 0]),
      anchor('hole-1', [HOLE_PITCH, TABLE_TOP, 0]),
    ];
  },
});
