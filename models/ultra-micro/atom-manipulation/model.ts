import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, defineModel, grid, mixColours, tube, type AtomOptions, type Rgb, type Solid } from '../../kit/index.js';
import { APEX, COPPER_NM, densityAtY, HELD, IRON_Y, LAYERS, RELIEF_RADIUS_NM, reliefY } from './heights.js';
import { LAYER_NM, layerSpots, RING, type Spot } from './ring.js';
import { densityWithin } from './standingWave.js';
import { tip } from './tip.js';

const IRON_NM = 0.126;
/** Radius of the piece of copper that is shown. */
const DISC_NM = 9.4;

/** The relief leaves out a sector at the front, so that the copper below is seen: from and to, degrees from +x towards +z. */
const SECTOR_DEG = [103, 392] as const;

const at3 = ([x, z]: Spot, y: number): Vec3 => [x, y, z];

const copper = (): AtomOptions[] =>
  Array.from({ length: LAYERS }, (_, layer) => {
    const below = LAYERS - 1 - layer;
    return layerSpots(DISC_NM, below as 0 | 1 | 2)
      // Of the lower layers only the rim is seen.
      .filter(([x, z]) => layer === LAYERS - 1 || Math.hypot(x, z) > DISC_NM - 0.75)
      .map((spot): AtomOptions => ({
        at: at3(spot, layer * LAYER_NM + COPPER_NM),
        radius: COPPER_NM,
        material: 'cpk-Cu',
        colour: '#8f5230',
        roughness: 0.5,
      }));
  }).flat();

/** Trough to crest: indigo, teal, pale gold. */
const colourOf = (density: number): Rgb => {
  const t = Math.max(0, Math.min(1, (density - 0.7) / 1.0));
  return t < 0.45 ? mixColours('#141f6b', '#1f86a8', t / 0.45) : mixColours('#1f86a8', '#f5bd52', (t - 0.45) / 0.55);
};

const relief = (): Solid[] => {
  const density = densityWithin();
  const [from, to] = SECTOR_DEG.map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  const height = (x: number, z: number): number => reliefY(density(x, z));
  const spot = (u: number, v: number): Spot => {
    const angle = from + (to - from) * u;
    const radius = RELIEF_RADIUS_NM * v;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  };
  const sheet = grid({ rows: 76, columns: 132, at: (u, v) => at3(spot(u, v), height(...spot(u, v))), material: 'white-plastic' });
  const edge = (u: number): Solid =>
    tube({
      path: Array.from({ length: 61 }, (_, i) => at3(spot(u, i / 60), height(...spot(u, i / 60)))),
      radius: 0.045,
      segments: 8,
      material: 'screen',
    }).tint('#fff3d2');
  const rim = tube({
    path: Array.from({ length: 181 }, (_, i) => at3(spot(i / 180, 1), height(...spot(i / 180, 1)))),
    radius: 0.03,
    segments: 6,
    material: 'screen',
  }).tint('#7fd0e0');
  return [sheet.crease(180).tint((_x, y) => colourOf(densityAtY(y))), edge(0), edge(1), rim];
};

const iron = (): AtomOptions[] =>
  RING.map((spot): AtomOptions => ({ at: at3(spot, IRON_Y), radius: IRON_NM, material: 'cpk-Fe', colour: '#ffb765', glow: 0.75 }));

export const model = defineModel({
  unitM: 1e-9,
  build: () => [
    atoms(copper()),
    atoms(iron()),
    ...relief(),
    ...tip(APEX, 7.5),
    // At the far edge as one looks at it; the middle of the box's top, beside the tip, is empty.
    anchor('label', [-3.8, 1, -8.6]),
    anchor('iron', at3(RING[1]!, IRON_Y)),
    anchor('opposite-iron', at3(RING[25]!, IRON_Y)),
    anchor('held-iron', at3(RING[HELD]!, IRON_Y)),
  ],
});
