import { box, cylinder, extrude, group, lathe, loft, ring, row, tube, type Solid } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { GRID_FIN_DEG, HOT_STAGE_BASE, HULL_RADIUS, SKIRT_BASE, WINDWARD_DEG } from './dimensions.js';
import { gridFin } from './gridFin.js';
import { hotStageRing } from './hotStageRing.js';
import { boosterEngines } from './raptor.js';
import { weldedHull } from './weldedHull.js';

/** The skirt widens in twenty scallops to cover the outer engines, whose exits reach beyond the hull. */
const skirt = (): Solid[] => {
  const top = 3.1;
  const flare = (y: number): number => Math.max(0, (top - y) / (top - SKIRT_BASE)) ** 1.6;
  const profile: [number, number][] = [3.1, 2.6, 2.1, 1.65, SKIRT_BASE].map((y) => [HULL_RADIUS, y]);
  const shell = lathe({ profile: [...profile, [HULL_RADIUS - 0.06, SKIRT_BASE], [HULL_RADIUS - 0.06, top]], segments: 80, material: 'stainless' })
    .warp((x, y, z) => {
      const bump = 0.11 + 0.1 * Math.cos(20 * Math.atan2(x, z));
      const gain = 1 + (flare(y) * bump) / HULL_RADIUS;
      return [x * gain, y, z * gain];
    })
    .tint('#9a9da1');
  // The dance floor: the engines go through it, and it keeps the heat from what lies above.
  const floor = cylinder({ radius: HULL_RADIUS - 0.07, height: 0.1, segments: 60, material: 'dark-steel' }).move(0, 2.35, 0);
  const plates = ring(20, 3.36, () => box({ size: [0.5, 0.1, 0.9], material: 'steel' }).move(0, 2.27, 0), { startDeg: 9 });
  return [shell, floor, ...plates];
};

/** A fairing of triangular section along the hull that helps the booster fly sideways and hides pressure bottles. */
const chine = (): Solid => {
  const section = (y: number, half: number, out: number): Vec3[] => [
    [-half, y, HULL_RADIUS - 0.35],
    [-half, y, HULL_RADIUS + 0.02],
    [-0.16, y, HULL_RADIUS + out],
    [0.16, y, HULL_RADIUS + out],
    [half, y, HULL_RADIUS + 0.02],
    [half, y, HULL_RADIUS - 0.35],
  ];
  const [low, high] = [3.4, 22.5];
  return group(
    loft({ sections: [section(low, 0.75, 0.3), section(low + 0.7, 0.9, 0.95), section(high - 4.5, 0.9, 0.95), section(high, 0.5, 0.06)], material: 'stainless' })
      .crease(20)
      .tint('#a9adb1'),
    // Straps at each ring of the hull.
    row(10, [0, 1.83, 0], () => loft({ sections: [section(0, 0.92, 0.97), section(0.07, 0.92, 0.97)], material: 'dark-steel' })).map((strap) => strap.move(0, 3.9 + 0.4, 0)).slice(0, 7),
  );
};

/** Covers over the bottles of high-pressure gas, low on the hull. */
const bottleCovers = (): Solid =>
  group(
    [0, 1, 2, 3].map((i) => {
      const cover = extrude({ outline: [[-0.5, 0], [0.5, 0], [0.36, 0.34], [-0.36, 0.34]], depth: 1.55, bevel: 0.05, material: 'stainless' }).tint('#b7babd');
      return cover.turn('x', -90).mirror('z').move(0, 4.4 + 1.83 * i, HULL_RADIUS - 0.06);
    }),
  );

/** The pipe for cables and gas that runs up the outside. */
const raceway = (): Solid => {
  const [low, high] = [4.2, 66.3];
  return group(
    box({ size: [0.62, high - low, 0.3], bevel: 0.07, material: 'stainless' }).tint('#b0b3b7').move(0, low, HULL_RADIUS + 0.06),
    row(34, [0, 1.83, 0], () => box({ size: [0.74, 0.1, 0.34], material: 'dark-steel' }).move(0, low + 0.6, HULL_RADIUS + 0.07)),
    tube({ path: [[0.55, 5, HULL_RADIUS + 0.09], [0.55, high - 1, HULL_RADIUS + 0.09]], radius: 0.07, segments: 6, material: 'steel' }),
  );
};

/** The plate where the launch mount fills the tanks. */
const quickDisconnect = (): Solid =>
  group(
    box({ size: [1.7, 1.9, 0.5], bevel: 0.08, material: 'steel' }).move(0, 2.6, HULL_RADIUS + 0.05),
    [-0.45, 0.05, 0.5].map((x, i) => cylinder({ radius: i === 1 ? 0.12 : 0.2, height: 0.2, segments: 16, bevel: 0.02, material: 'dark-steel' }).turn('x', 90).move(x, 3.5 + (i - 1) * 0.2, HULL_RADIUS + 0.28)),
  );

/** Pins by which the tower's arms catch and lift the booster. */
const catchPins = (): Solid[] =>
  [90, 270].map((degrees) =>
    group(
      box({ size: [1.5, 1.3, 0.25], bevel: 0.06, material: 'steel' }).move(0, 64.1, HULL_RADIUS),
      cylinder({ radius: 0.2, height: 0.5, segments: 16, bevel: 0.04, material: 'dark-steel' }).turn('x', 90).move(0, 64.7, HULL_RADIUS + 0.1),
    ).turn('y', WINDWARD_DEG + degrees),
  );

const vents = (): Solid[] =>
  [0, 180].map((degrees) =>
    group(
      [0, 0.7, 1.4].map((y) => box({ size: [0.42, 0.3, 0.1], bevel: 0.03, material: 'dark-steel' }).move(0, 31 + y, HULL_RADIUS)),
      [0, 0.8].map((y) => cylinder({ radius: 0.16, height: 0.14, segments: 12, material: 'dark-steel' }).turn('x', 90).move(0.9, 67 + y, HULL_RADIUS - 0.04)),
    ).turn('y', WINDWARD_DEG + degrees - 30),
  );

/** Super Heavy, standing on the exit plane of its engines. */
export const booster = (): Solid[] => [
  ...boosterEngines(),
  ...skirt(),
  ...weldedHull(3.1, HOT_STAGE_BASE, HOT_STAGE_BASE, 7),
  ...GRID_FIN_DEG.map((degrees) => chine().turn('y', degrees)),
  ...GRID_FIN_DEG.map((degrees) => gridFin().move(0, 66.6, 0).turn('y', degrees)),
  ...[-8, 172].map((degrees) => bottleCovers().turn('y', WINDWARD_DEG + degrees)),
  raceway().turn('y', WINDWARD_DEG - 90),
  quickDisconnect().turn('y', WINDWARD_DEG + 180),
  ...catchPins(),
  ...vents(),
  lathe({ profile: [[HULL_RADIUS - 0.2, HOT_STAGE_BASE - 0.05], [HULL_RADIUS + 0.07, HOT_STAGE_BASE - 0.05], [HULL_RADIUS + 0.07, HOT_STAGE_BASE + 0.09], [HULL_RADIUS - 0.2, HOT_STAGE_BASE + 0.09], [HULL_RADIUS - 0.2, HOT_STAGE_BASE - 0.05]], segments: 48, material: 'steel' }),
  ...hotStageRing(),
];
