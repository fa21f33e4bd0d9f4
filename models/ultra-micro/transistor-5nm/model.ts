import { anchor, box, defineModel, type Anchor, type Molecule, type Solid } from '../../kit/index.js';
import { atomWindow, latticePlace } from './atomWindow.js';
import {
  BACK, CAP_TOP, CONTACT, FINS, FIN_PITCH, FIN_TOP, FRONT, GATES, GATE_LENGTH, GATE_PITCH, GATE_TOP, LEFT, METAL_PITCH, N_FINS, P_FINS, RIGHT, SPACER,
} from './dimensions.js';
import { contact, epitaxy, fins, gate, isolation, via, wafer } from './parts.js';

const COPPER = '#d98450';
const BARRIER = '#5d6672';
const CONTACT_TOP = CAP_TOP + 4;
const FIRST_METAL = CONTACT_TOP + 12;
const METAL_HEIGHT = 26;
const SECOND_METAL = FIRST_METAL + METAL_HEIGHT + 13;
const THIRD_METAL = SECOND_METAL + METAL_HEIGHT + 13;
/** Two lines of the third metal, at its pitch of 36, over the back. */
const THIRD_Z = [-62, -26] as const;

/** A copper line in its barrier: the barrier shows as a thin dark sole and at the end. */
const wire = (from: readonly [number, number], to: readonly [number, number], y: number, width: number): Solid[] => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const along = from[1] === to[1];
  const size = (shrink: number, h: number): [number, number, number] => [along ? length - shrink : width - shrink, h, along ? width - shrink : length - shrink];
  const at: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return [
    box({ size: size(0, 2.5), bevel: 0.5, material: 'grey-paint' }).tint(BARRIER).move(at[0], y, at[1]),
    box({ size: size(1.2, METAL_HEIGHT - 4.5), bevel: 1, material: 'doped-silicon' }).tint(COPPER).move(at[0], y + 2.5, at[1]),
    box({ size: size(0.4, 2), bevel: 0.4, material: 'grey-paint' }).tint('#8b97ad').move(at[0], y + METAL_HEIGHT - 2, at[1]),
  ];
};

const build = () => {
  const half = (GATE_LENGTH + 2 * SPACER) / 2;
  /** Between gate and gate, and from the last gate to the end. */
  const gaps: [number, number][] = [
    [GATES[0] + half, GATES[1] - half],
    [GATES[1] + half, GATES[2] - half],
    [GATES[2] + half, RIGHT],
  ];
  const between = (i: number): number => (GATES[i]! + GATES[i + 1]!) / 2;
  const lines = [-2, -1, 0, 1].map((i) => i * METAL_PITCH);
  // Each first-metal line starts further right than the one behind it, so that what lies below can be seen.
  const starts = [-60, -34, 8, 34];
  const solids: (Solid | Molecule)[] = [
    ...wafer(),
    ...isolation(),
    ...fins(gaps),
    ...GATES.flatMap((x, i) => gate(x, i === 0 ? x : LEFT)),
    ...gaps.flatMap(([from, to]) => FINS.map((fin) => epitaxy(fin, from, to))),
    atomWindow(N_FINS[1]),
    // The source of the cut transistor, on the last fin alone, seen end-on: the others show their bare fins.
    epitaxy(P_FINS[1], LEFT, GATES[0] - half),
    // Behind, over the p-type fins, all contacts stand; in front the first source and drain stay bare.
    ...contact(between(0), P_FINS[0] + 14, P_FINS[1] - 14, CONTACT, CONTACT_TOP),
    ...contact(between(1), P_FINS[0] + 14, P_FINS[1] - 14, CONTACT, CONTACT_TOP),
    ...contact(between(1), FRONT, N_FINS[1] - 14, CONTACT, CONTACT_TOP),
    // A gate's own contact goes through the cap, here over the gap between the n and the p fins.
    via(GATES[1], GATE_TOP, 0, FIRST_METAL - GATE_TOP, 'grey-paint', '#6b6f78'),
    via(between(0), CONTACT_TOP, lines[0]!, FIRST_METAL - CONTACT_TOP, 'grey-paint', '#6b6f78'),
    via(between(1), CONTACT_TOP, lines[1]!, FIRST_METAL - CONTACT_TOP, 'grey-paint', '#6b6f78'),
    via(GATES[2], GATE_TOP, 0, FIRST_METAL - GATE_TOP, 'grey-paint', '#6b6f78'),
    via(between(1), CONTACT_TOP, lines[3]!, FIRST_METAL - CONTACT_TOP, 'grey-paint', '#6b6f78'),
    ...lines.flatMap((z, i) => wire([i === 3 ? 12 : i === 2 ? -14 : starts[i]!, z], [RIGHT, z], FIRST_METAL, 15)),
    ...[0, 1].flatMap((i) => {
      const x = 36 + i * 34;
      return [
        via(x, FIRST_METAL + METAL_HEIGHT, lines[i]!, SECOND_METAL - FIRST_METAL - METAL_HEIGHT, 'doped-silicon', COPPER),
        ...wire([x, BACK], [x, i === 0 ? 8 : 40], SECOND_METAL, 18),
      ];
    }),
    // The third metal crosses them again, and a via waits for the fourth.
    ...[0, 1].flatMap((i) => [
      via(70, SECOND_METAL + METAL_HEIGHT, THIRD_Z[i]!, THIRD_METAL - SECOND_METAL - METAL_HEIGHT, 'doped-silicon', COPPER),
      ...wire([i === 0 ? 22 : 48, THIRD_Z[i]!], [RIGHT, THIRD_Z[i]!], THIRD_METAL, 18),
    ]),
    via(60, THIRD_METAL + METAL_HEIGHT, THIRD_Z[0], 14, 'doped-silicon', COPPER),
  ];
  // The block's middle comes over the origin.
  const shift: [number, number] = [-(LEFT + RIGHT) / 2, -(FRONT + BACK) / 2];
  const height = (FIN_TOP + GATE_TOP) / 2;
  const lattice = latticePlace(N_FINS[1]);
  const named: Anchor[] = [
    anchor('lattice', [lattice.at[0] + shift[0], lattice.at[1], lattice.at[2] + shift[1]], { turn: lattice.turn }),
    ...GATES.map((x, i) => anchor(`gate-${i}`, [x + shift[0], height, shift[1] + FIN_PITCH])),
    ...FINS.map((z, i) => anchor(`fin-${i}`, [shift[0] - GATE_PITCH - 20, FIN_TOP, z + shift[1]])),
  ];
  return [...solids.map((solid) => solid.move(shift[0], 0, shift[1])), ...named];
};

export const model = defineModel({ unitM: 1e-9, floor: false, build });
