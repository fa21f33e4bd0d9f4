import { columnField, type DistanceField } from '../../../kit/index.js';

/** A level section of the trunk, mm: height, reach to the sides, front and back, shift to the left. */
export type Level = readonly [y: number, side: number, front: number, back: number, shift?: number];

/** A trunk from its lowest to its highest level about the line z = `middleZ`. */
export const trunkField = (levels: readonly Level[], middleZ: number, power = 2.2): DistanceField => {
  const low = levels[0]![0];
  const high = levels[levels.length - 1]![0];
  return columnField({
    from: [0, low, middleZ],
    to: [0, high, middleZ],
    side: [1, 0, 0],
    power,
    stations: levels.map(([y, side, front, back, shift = 0]) => ({ at: (y - low) / (high - low), side, front, back, sideShift: shift })),
  });
};
