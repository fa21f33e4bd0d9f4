import { atoms, bonds, box, plate, sphere, type Molecule, type Solid } from '../../kit/index.js';

/** From one ion to the next, and how high they float above the gold. */
export const ION_SPACING = 5;
export const ION_HEIGHT = 50;
export const IONS = 7;
/** The spot of light that a good microscope shows of one ion; the ion itself is a thousandth of it. */
const SPOT = 0.3;
const CHIP = 7;
const GOLD = 1;
const TILE = { width: 66, depth: 74 } as const;

/** Where ion `index` floats, from the trap's middle. */
export const ionAt = (index: number): [number, number, number] => [(index - (IONS - 1) / 2) * ION_SPACING, CHIP + GOLD + ION_HEIGHT, 0];

const electrode = (width: number, depth: number, x: number, z: number): Solid =>
  box({ size: [width, GOLD, depth], bevel: 0.22, material: 'gold' }).tint('#e8bd58').move(x, CHIP, z);

/** A surface trap: ground in the middle, a radio-frequency rail on either side, and rows of separate electrodes outside. */
export const electrodes = (): Solid[] => {
  const length = TILE.width - 2;
  const segments = [-2, -1, 0, 1, 2].flatMap((i) => [-1, 1].map((side) => electrode(length / 5 - 1.2, 13.5, (i * length) / 5, side * 28.6)));
  return [
    plate({ size: [TILE.width, TILE.depth], thickness: CHIP, corner: 0.4, bevel: 0.25, material: 'dark-glass' }).tint('#23313c'),
    plate({ size: [TILE.width - 0.4, TILE.depth - 0.4], thickness: CHIP - 0.2, material: 'silicon' }).tint('#39424e'),
    electrode(length, 15, 0, 0),
    electrode(length, 12, 0, 14.6),
    electrode(length, 12, 0, -14.6),
    ...segments,
  ];
};

export const ions = (): (Molecule | Solid)[] => {
  const places = Array.from({ length: IONS }, (_, i) => ionAt(i));
  const [first, last] = [places[0]!, places[IONS - 1]!];
  return [
    atoms(places.map((at) => ({ at, radius: SPOT, material: 'glow-blue' as const, colour: '#d6c8ff' }))),
    ...places.map((at) => sphere({ radius: 1.05, detail: 18, material: 'plasma' }).tint('#7a5cff').move(...at)),
    // The line on which the field leaves them, and how high it is.
    bonds([
      { from: [first[0] - 9, first[1], 0], to: [last[0] + 9, last[1], 0], radius: 0.05, material: 'screen', colour: '#54608f' },
      { from: [first[0] - 9, CHIP + GOLD, 0], to: [first[0] - 9, first[1], 0], radius: 0.07, material: 'screen', colour: '#54608f' },
    ]),
  ];
};
