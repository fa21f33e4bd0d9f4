import { atoms, keep, lathe, mixColours, type Kept, type Molecule, type Solid } from '../../kit/index.js';
import { TIP_BODY } from './scan.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** Distance of neighbours in tungsten, nm, and the radius of a ball. */
const TUNGSTEN_NM = 0.274;
const BALL_NM = 0.137;
/** Layers that are drawn as atoms; above them the cone is smooth. */
const LAYERS = 9;

/** How wide the tip is at a height above its last atom, nm. */
const halfWidth = (height: number): number => 0.27 * height + 0.02;

/** Atoms of the point: close-packed layers, each a little wider, the first a single atom at `apex`. */
const point = (apex: Readonly<Vec3>): Molecule => {
  const rise = TUNGSTEN_NM * 0.8165;
  const list = Array.from({ length: LAYERS }, (_, layer): Vec3[] => {
    const reach = layer === 0 ? 0.01 : halfWidth(layer * rise) + 0.1;
    const found: Vec3[] = [];
    for (let i = -12; i <= 12; i++)
      for (let j = -12; j <= 12; j++) {
        const z = (j * Math.sqrt(3) * TUNGSTEN_NM) / 2 + ((layer % 3) * TUNGSTEN_NM) / Math.sqrt(3);
        const x = (i + (Math.abs(j) % 2) * 0.5) * TUNGSTEN_NM + (layer % 2 === 0 ? 0 : TUNGSTEN_NM / 2);
        if (Math.hypot(x, z) <= reach) found.push([apex[0] + x, apex[1] + layer * rise, apex[2] + z]);
      }
    return found;
  }).flat();
  return atoms(list.map((at) => ({ at, radius: BALL_NM, material: 'tungsten', colour: '#a9b4c2', metalness: 0.6 })));
};

/**
 * The smooth body above the point, cut off at `height` above the last atom, nm. Half as metallic as tungsten is: a smooth
 * cone of metal would mirror the dark room and nothing else.
 */
const body = (apex: Readonly<Vec3>, height: number): Solid => {
  const from = (LAYERS - 1.5) * TUNGSTEN_NM * 0.8165;
  const profile = Array.from({ length: 15 }, (_, i): [number, number] => {
    const y = from + ((height - from) * i) / 14;
    return [halfWidth(y) + 0.03 + 0.006 * (y - from) ** 2, y];
  });
  return lathe({ profile: [[0, from], ...profile, [0, height]], segments: 64, material: 'silicon' }).tint((_x, y) => mixColours('#b4bfcd', '#8390a3', Math.min(1, y / height)))
    .move(...apex);
};

/** The tip of the microscope with its last atom centred at `apex`, nm. */
export const tip = (apex: Readonly<Vec3>, height: number): (Molecule | Kept)[] => [point(apex), keep(TIP_BODY, body(apex, height))];
