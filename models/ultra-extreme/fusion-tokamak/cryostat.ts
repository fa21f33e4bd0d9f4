import { box, cylinder, extrude, group, lathe, ring, smoothPath, type Solid } from '../../kit/index.js';
import {
  CRYOSTAT_FLOOR_Y, CRYOSTAT_HEIGHT, CRYOSTAT_LID_Y, CRYOSTAT_OPENING_DEG, CRYOSTAT_WALL_R, CRYOSTAT_WIDTH,
} from './dimensions.js';

const SEGMENTS = 54;
const WALL = '#b6bdc7';
const RIB = '#98a1ad';
const RIB_R = CRYOSTAT_WIDTH / 2;
const arc = { startDeg: CRYOSTAT_OPENING_DEG, arcDeg: 360 - 2 * CRYOSTAT_OPENING_DEG, segments: SEGMENTS } as const;
const THICK = 0.14;
/** The front of wall that is left standing below the opening. */
const SILL_Y = CRYOSTAT_FLOOR_Y + 0.9;

/** Middle line of the lid from its rim to its hub: [radius, height]. */
const lidLine = (): [number, number][] =>
  smoothPath([[CRYOSTAT_WALL_R, CRYOSTAT_LID_Y, 0], [13.75, 24.75, 0], [12.7, 25.85, 0], [10.6, 27.0, 0], [7.6, 27.95, 0], [4.4, 28.5, 0], [2.4, 28.68, 0]], 2).map(([r, y]) => [r, y]);

const hoop = (y: number, height: number, whole = false): Solid => {
  const profile: [number, number][] = [[CRYOSTAT_WALL_R - 0.06, y], [RIB_R, y], [RIB_R, y + height], [CRYOSTAT_WALL_R - 0.06, y + height]];
  return lathe({ profile, ...(whole ? { segments: SEGMENTS } : arc), material: 'stainless' }).tint(RIB);
};

const lid = (): Solid[] => {
  const line = lidLine();
  const under = line.map(([r, y]): [number, number] => [r - (r > 13 ? THICK : 0.05), y - (r > 13 ? 0.05 : THICK)]).reverse();
  const shell = lathe({ profile: [...line, ...under, line[0]!], ...arc, material: 'stainless' }).tint('#bfc5ce');
  const coarse = line.filter((_, i) => i % 2 === 0);
  const rib = extrude({
    outline: [...coarse.map(([r, y]) => [r - 0.02, y - 0.05] as const), ...[...line].reverse().map(([r, y]) => [r + (r > 13 ? 0.12 : 0.02), y + (r > 13 ? 0.12 : 0.24)] as const)],
    depth: 0.1,
    material: 'stainless',
  })
    .move(0, 0, -0.05)
    .turn('y', -90)
    .tint(RIB);
  const ribs = Array.from({ length: 14 }, (_, i) => CRYOSTAT_OPENING_DEG + 4 + (i * (360 - 2 * CRYOSTAT_OPENING_DEG - 8)) / 13).map((phi) => rib.turn('y', phi));
  const hub: [number, number][] = [[0, 28.5], [2.7, 28.5], [2.7, 29.16], [2.56, CRYOSTAT_HEIGHT], [0, CRYOSTAT_HEIGHT]];
  const hoops = [[9.2, 27.46], [5.8, 28.28]].map(([r, y]) => {
    const profile: [number, number][] = [[r! - 0.06, y! - 0.1], [r! + 0.06, y! - 0.1], [r! + 0.06, y! + 0.3], [r! - 0.06, y! + 0.3]];
    return lathe({ profile, ...arc, material: 'stainless' }).tint(RIB);
  });
  return [shell, ...ribs, ...hoops, lathe({ profile: hub, ...arc, material: 'stainless' }).tint('#aab2bd')];
};

/** Wall, lid and floor: what the checkpoint's size measures. */
export const cryostatShell = (): Solid[] => {
  const wall: [number, number][] = [[CRYOSTAT_WALL_R, SILL_Y], [CRYOSTAT_WALL_R, CRYOSTAT_LID_Y], [CRYOSTAT_WALL_R - THICK, CRYOSTAT_LID_Y], [CRYOSTAT_WALL_R - THICK, SILL_Y]];
  const basinR = 10.5;
  const base: [number, number][] = [
    [0, 0], [basinR, 0], [basinR, CRYOSTAT_FLOOR_Y - 0.4], [CRYOSTAT_WALL_R, CRYOSTAT_FLOOR_Y - 0.4], [CRYOSTAT_WALL_R, SILL_Y], [CRYOSTAT_WALL_R - THICK, SILL_Y],
    [CRYOSTAT_WALL_R - THICK, CRYOSTAT_FLOOR_Y], [9, CRYOSTAT_FLOOR_Y], [9, 0.4], [0, 0.4],
  ];
  const uprights = Array.from({ length: 22 }, (_, i) => CRYOSTAT_OPENING_DEG + 1 + (i * (358 - 2 * CRYOSTAT_OPENING_DEG)) / 21).map((phi) =>
    box({ size: [0.1, CRYOSTAT_LID_Y - SILL_Y, RIB_R - CRYOSTAT_WALL_R + 0.02], material: 'stainless' }).tint(RIB).move(0, SILL_Y, (RIB_R + CRYOSTAT_WALL_R) / 2 - 0.03).turn('y', phi),
  );
  const flange = (y: number): Solid[] => [hoop(y, 0.34)];
  return [
    lathe({ profile: [...wall, wall[0]!], ...arc, material: 'stainless' }).tint(WALL),
    lathe({ profile: base, segments: SEGMENTS, material: 'stainless' }).tint(WALL),
    ...uprights,
    ...[6.6, 9.4, 16.6, 19.4].map((y) => hoop(y, 0.1)),
    ...flange(12.2),
    ...flange(CRYOSTAT_LID_Y - 0.4),
    hoop(CRYOSTAT_FLOOR_Y - 0.4, 0.2, true),
    hoop(SILL_Y - 0.18, 0.16, true),
    ...lid(),
  ];
};

/** Silver-coated screens inside the wall, at 80 kelvin. */
export const thermalShield = (): Solid[] => {
  const parts: Solid[] = [];
  const count = 7;
  const span = 360 - 2 * CRYOSTAT_OPENING_DEG;
  const levels = [4.9, 11, 17.2, 23.3];
  for (let i = 0; i < count; i++) {
    for (let level = 0; level + 1 < levels.length; level++) {
      const [y0, y1] = [levels[level]! + 0.06, levels[level + 1]! - 0.06];
      const profile: [number, number][] = [[13.68, y0], [13.74, y0], [13.74, y1], [13.68, y1], [13.68, y0]];
      parts.push(
        lathe({ profile, segments: SEGMENTS, startDeg: CRYOSTAT_OPENING_DEG + (span * (i + 0.03)) / count, arcDeg: (span * 0.94) / count, material: 'silver-foil' }).tint(
          (i + level) % 2 === 0 ? '#cfd3d8' : '#c2c7ce',
        ),
      );
    }
  }
  return parts;
};

/** The concrete crown that carries the cryostat: radial walls on a ring, with a bearing on each. */
export const crown = (): Solid[] => {
  const slab: [number, number][] = [[10.7, 0.02], [14.3, 0.02], [14.3, 0.4], [10.7, 0.4], [10.7, 0.02]];
  return [
    lathe({ profile: slab, segments: SEGMENTS, material: 'concrete' }),
    ...ring(18, 12.45, () => [
      box({ size: [1.0, 2.3, 3.1], material: 'concrete' }).move(0, 0.35, 0),
      cylinder({ radius: 0.55, height: 0.6, segments: 10, open: true, material: 'dark-steel' }).move(0, 2.62, 0.3),
    ]),
  ];
};

export const cryostatDetails = (): Solid => group(...thermalShield(), ...crown());
