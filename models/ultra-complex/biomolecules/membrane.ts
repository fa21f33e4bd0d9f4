import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { atoms, randomSource, type AtomOptions, type Molecule } from '../../kit/index.js';

/** A patch of bilayer (DPPC, fluid): its side, its whole thickness, and the room of one lipid. Å. */
export const SIDE_A = 80;
export const THICKNESS_A = 46.5;
export const AREA_PER_LIPID_A2 = 64;
export const LIPIDS_A_LEAF = SIDE_A ** 2 / AREA_PER_LIPID_A2;

const HEAD_A = 2.9;
const TAIL_A = 2.1;
const BEADS = 5;

/** Lipids of both leaves: a head and two tails that wander, as in a liquid. The patch lies level, its lower face at y = 0. */
export const membrane = (): Molecule => {
  const random = randomSource(64);
  const list: AtomOptions[] = [];
  const across = Math.sqrt(LIPIDS_A_LEAF);
  const step = SIDE_A / across;
  for (const leaf of [1, -1])
    for (let i = 0; i < across; i++)
      for (let j = 0; j < across; j++) {
        const jitter = (): number => 3.6 * (random() - 0.5);
        // Every other row is shifted: neighbours lie as in a honeycomb.
        const x = (i + 0.25 + (j % 2) / 2) * step - SIDE_A / 2 + jitter();
        const z = (j + 0.5) * step - SIDE_A / 2 + jitter();
        const height = (y: number): number => THICKNESS_A / 2 + leaf * y;
        const top = THICKNESS_A / 2 - HEAD_A - (list.length < 2 ? 0 : 2.4 * random());
        list.push({ at: [x, height(top), z], radius: HEAD_A, material: 'lipid', colour: (i + j) % 2 ? '#3f78c9' : '#4a86d8' });
        list.push({ at: [x + 1.2 * (random() - 0.5), height(top - 3.6), z + 1.2 * (random() - 0.5)], radius: 2.2, material: 'lipid', colour: '#d9925a' });
        const lean = 2 * Math.PI * random();
        for (const tail of [1, -1]) {
          let p: Vec3 = [x + tail * 2 * Math.cos(lean), top - 6.4, z + tail * 2 * Math.sin(lean)];
          for (let k = 0; k < BEADS; k++) {
            list.push({ at: [p[0], height(p[1]), p[2]], radius: TAIL_A, material: 'lipid', colour: k % 2 ? '#e2cf94' : '#dac583' });
            p = [p[0] + 2.9 * (random() - 0.5), p[1] - 2.75, p[2] + 2.9 * (random() - 0.5)];
          }
        }
      }
  return atoms(list);
};
