import { BLOCK, FLOOR_HALF, METAL_LAYERS, ROW_SHIFT, SEAL, type MetalLayer } from './metalStack.js';
import { CAP_TOP, CONTACT, FIN_PITCH, FIN_TOP, FIN_WIDTH, GATE_LENGTH, GATE_PITCH, GATE_TOP, OXIDE_TOP, SPACER } from '../../ultra-micro/transistor-5nm/dimensions.js';
import { hashText } from '../../../src/core/gallery/hashText.js';

/** What a box is made of. */
export type Stuff =
  | 'silicon' | 'oxide' | 'fin' | 'gate-n' | 'gate-p' | 'cap' | 'spacer' | 'epitaxy-n' | 'epitaxy-p' | 'contact' | 'copper' | 'copper-dark' | 'insulator' | 'insulator-light' | 'seal';

/** A box by its ends, nm. */
export interface Box {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
  readonly z: readonly [from: number, to: number];
  readonly stuff: Stuff;
  /** Both ends along z are inside of other boxes: they are not drawn. */
  readonly endsInside?: true;
}

/** The height of a standard cell: two rows of fins, and the gap to the next. */
export const CELL_HEIGHT = 180;
/** How far rows of transistors go on under the first metal's step. */
const ROWS_HALF = FLOOR_HALF + 70;

/**
 * How far the sides of a ring reach into its front and back, and by how much they are higher, shares of its half side: of
 * tops that only touch, the walls between them show through as dashed lines.
 */
const LAP = 0.002;
const LIFT = 2e-5;

/** A square ring of four boxes. */
export const ring = (inner: number, outer: number, [low, high]: readonly [number, number], stuff: Stuff, innerZ = inner): Box[] => {
  const [lapped, lifted] = [innerZ + LAP * outer, high + LIFT * outer];
  return [
    { x: [-outer, outer], y: [low, high], z: [innerZ, outer], stuff },
    { x: [-outer, outer], y: [low, high], z: [-outer, -innerZ], stuff },
    { x: [-outer, -inner], y: [low, lifted], z: [-lapped, lapped], stuff, endsInside: true },
    { x: [inner, outer], y: [low, lifted], z: [-lapped, lapped], stuff, endsInside: true },
  ];
};

/** The fins of a cell, from its middle: two n-type towards the front, two p-type. */
export const CELL_FINS = [2 * FIN_PITCH, FIN_PITCH, -FIN_PITCH, -2 * FIN_PITCH] as const;
const GATE_HALF = 2 * FIN_PITCH + FIN_PITCH / 2;

/** The block is cut open to the left and in front: there the floor is left free, so that one can look in and come near. */
const inYard = (x: number, row: number): boolean => (row === 0 && x < 0 && x > -6 * GATE_PITCH) || (row === 1 && x > -6.5 * GATE_PITCH && x < 2.5 * GATE_PITCH);

/** Rows of FinFETs around the block, at the same pitches: gates, their caps and spacers, sources, drains and contacts. */
export const finFetRows = (): Box[] => {
  const boxes: Box[] = ring(BLOCK.x + 1, ROWS_HALF, [-400, OXIDE_TOP], 'oxide', BLOCK.z + 1);
  const rows = Math.floor((ROWS_HALF - GATE_HALF) / CELL_HEIGHT);
  const gates = Math.floor((ROWS_HALF - 20) / GATE_PITCH);
  for (let row = -rows; row <= rows; row++) {
    const middle = ROW_SHIFT + row * CELL_HEIGHT;
    for (const side of [-1, 1]) {
      // The block's own row goes on to its left and right; the other rows run through.
      if (row !== 0 && side < 0) continue;
      for (let i = row === 0 ? 2 : -gates; i <= gates; i++) {
        const x = side * i * GATE_PITCH;
        if (inYard(x, row)) continue;
        const [left, right] = [x - GATE_LENGTH / 2, x + GATE_LENGTH / 2];
        const over = (from: number, to: number, y: readonly [number, number], stuff: Stuff): Box => ({ x: [from, to], y, z: [middle - GATE_HALF, middle + GATE_HALF], stuff });
        boxes.push(
          { x: [left, right], y: [OXIDE_TOP, GATE_TOP], z: [middle, middle + GATE_HALF], stuff: 'gate-n' },
          { x: [left, right], y: [OXIDE_TOP, GATE_TOP], z: [middle - GATE_HALF, middle], stuff: 'gate-p' },
          over(left - SPACER, left, [OXIDE_TOP, GATE_TOP - 1], 'spacer'),
          over(right, right + SPACER, [OXIDE_TOP, GATE_TOP - 1], 'spacer'),
        );
        // Most gates are shown without their cap, so that one sees the metal.
        if (hashText(`${row} ${side * i} cap`, 6) < 0.3) boxes.push(over(left - SPACER, right + SPACER, [GATE_TOP, CAP_TOP], 'cap'));
        const from = x + side * (GATE_LENGTH / 2 + SPACER);
        const to = x + side * (GATE_PITCH - GATE_LENGTH / 2 - SPACER);
        const gap: [number, number] = side > 0 ? [from, to] : [to, from];
        for (const fin of CELL_FINS) boxes.push({ x: gap, y: [OXIDE_TOP, FIN_TOP], z: [middle + fin - 11, middle + fin + 11], stuff: fin > 0 ? 'epitaxy-n' : 'epitaxy-p' });
        for (const [half, sign] of [['n', 1], ['p', -1]] as const) {
          if (hashText(`${row} ${side * i} ${half}`, 5) < 0.3) continue;
          const centre = (from + to) / 2;
          const zs = [middle + sign * 14, middle + sign * (GATE_HALF - 2)].sort((a, b) => a - b) as [number, number];
          boxes.push({ x: [centre - CONTACT / 2, centre + CONTACT / 2], y: [FIN_TOP - 2, GATE_TOP - 6], z: zs, stuff: 'contact' });
        }
      }
    }
    // At both ends of a row the bare fins stick out.
    for (const fin of CELL_FINS)
      for (const side of [-1, 1]) {
        const x = side * (gates * GATE_PITCH + GATE_PITCH - GATE_LENGTH / 2 - SPACER);
        boxes.push({ x: side > 0 ? [x, x + 18] : [x - 18, x], y: [OXIDE_TOP, FIN_TOP], z: [middle + fin - FIN_WIDTH / 2, middle + fin + FIN_WIDTH / 2], stuff: 'fin' });
      }
  }
  return boxes;
};

/** One layer's wires: at its pitch, broken here and there as a circuit needs, and cut back around the opening. */
export const wiresOf = ({ pitch, bottom, top, opening, reach, alongX }: MetalLayer, index: number): Box[] => {
  const wires: Box[] = [];
  const lay = (from: number, to: number, at: number, stuff: Stuff, y: readonly [number, number] = [bottom, top], half = pitch / 4): void => {
    const along: [number, number] = [from, to];
    const across: [number, number] = [at - half, at + half];
    wires.push({ x: alongX ? along : across, y, z: alongX ? across : along, stuff });
  };
  const count = Math.floor(reach / pitch);
  for (let i = -count; i <= count; i++) {
    const at = i * pitch;
    const chance = (salt: number): number => hashText(`${index} ${i}`, salt);
    const stretches: [number, number][] =
      Math.abs(at) > opening + pitch ? [[-reach, reach]] : [[-reach, -opening - pitch * (0.3 + 2.2 * chance(1))], [opening + pitch * (0.3 + 2.2 * chance(2)), reach]];
    for (const [start, end] of stretches) {
      let from = start;
      for (let salt = 3; from < end; salt++) {
        const to = Math.min(end, from + pitch * (9 + 40 * chance(salt)));
        const stuff = (i + salt) % 3 === 0 ? 'copper-dark' : 'copper';
        lay(from, to - (to < end ? pitch : 0), at, stuff);
        from = to;
      }
      // Here and there a via stands on the open end, waiting for the layer above.
      if (Math.abs(at) < opening && chance(60) < 0.45) {
        const near = start < 0 ? end - pitch * 0.6 : start + pitch * 0.6;
        lay(near - pitch / 4, near + pitch / 4, at, 'copper-dark', [top, top + 0.55 * pitch], pitch / 5);
      }
    }
  }
  return wires;
};

/** All that is made around the transistor block: the rows beside it, fifteen layers of wires on their steps, and the seal. */
export const pitBoxes = (): Box[] => [
  ...finFetRows(),
  ...METAL_LAYERS.flatMap((layer, i) => {
    const below = METAL_LAYERS[i - 1]?.top ?? CAP_TOP;
    return [
      ...ring(layer.opening, layer.reach, [below - (i === 0 ? CAP_TOP + 400 : layer.pitch * 0.2), layer.bottom], i % 2 === 0 ? 'insulator' : 'insulator-light'),
      ...wiresOf(layer, i),
    ];
  }),
  ...ring(SEAL.opening, SEAL.reach, [SEAL.bottom - 2000, SEAL.top], 'seal'),
];
