import { box, extrude, plate, sphere, torus, type Solid } from '../../kit/index.js';

/** Diameter of the electron's cloud in its dot, and width of the gates around it. */
export const DOT = 0.06;
export const GATE = 0.05;
const TILE = 44;
const CHIP = 7;
const LEADS = 14;

type Flat = [number, number];

/** A lead that narrows from the chip's edge to a gate: straight pieces, each half as wide as the one before. */
const lead = (index: number): Solid => {
  const angle = (2 * Math.PI * (index + 0.5)) / LEADS;
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  // Distance from the dot and half width there: from 50 nm at the dot to 3 µm at the edge.
  const stations: readonly (readonly [reach: number, half: number])[] = [
    [0.075, GATE / 2 - 0.012], [0.16, GATE / 2], [0.5, 0.05], [1.6, 0.16], [5, 0.5], [12, 1.1], [20.6, 1.9],
  ];
  const side = (sign: number): Flat[] => stations.map(([reach, half]): Flat => [s * reach + sign * c * half, c * reach - sign * s * half]);
  return extrude({ outline: [...side(1), ...side(-1).reverse()], depth: index % 2 === 0 ? 0.09 : 0.06, bevel: 0.02, material: 'gold' })
    .turn('x', -90)
    .move(0, CHIP, 0)
    .tint(index % 2 === 0 ? '#e3c069' : '#aeb9cc');
};

const pad = (index: number): Solid => {
  const turn = (360 * (index + 0.5)) / LEADS;
  return box({ size: [3.6, 0.25, 3.6], bevel: 0.11, material: 'gold' }).move(0, CHIP, 19).turn('y', turn).tint('#e3c069');
};

/** A silicon quantum dot: gates that narrow from a wire's breadth to fifty nanometres, and one electron between them. */
export const spinQubit = (): Solid[] => [
  plate({ size: [TILE, TILE], thickness: CHIP, corner: 0.4, bevel: 0.25, material: 'silicon' }).tint('#2d3850'),
  ...Array.from({ length: LEADS }, (_, i) => lead(i)),
  ...Array.from({ length: LEADS }, (_, i) => pad(i)),
  sphere({ radius: DOT / 2, detail: 20, material: 'glow' }).scale([1, 0.35, 1]).tint('#8fe3ff').move(0, CHIP + 0.012, 0),
  torus({ radius: 1.3, tube: 0.05, segments: 48, tubeSegments: 6, material: 'screen' }).tint('#ffcf7a').move(0, CHIP + 0.25, 0),
];
