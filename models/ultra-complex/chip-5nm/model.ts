import { anchor, atoms, box, defineModel, extrude, group, keep, plate, rectangleOutline, row, type Solid } from '../../kit/index.js';
import { DIE_SIDE, DIE_TOP, DIE_Y, SUBSTRATE, WELL_HALF } from './dimensions.js';
import { bumps, floorplan } from './floorplan.js';
import { SEAL } from './metalStack.js';

const NM_PER_MM = 1e6;
/** Thickness of the die's face, in which the well is open. */
const FACE = 0.02;

const substrate = (): Solid[] => {
  const top = SUBSTRATE.y + SUBSTRATE.thickness;
  const capacitor = group(
    box({ size: [0.6, 0.3, 0.3], bevel: 0.03, material: 'ceramic' }).tint('#a58a6c'),
    ...[-1, 1].map((side) => box({ size: [0.14, 0.32, 0.32], bevel: 0.03, material: 'stainless' }).move(side * 0.26, 0, 0)),
  );
  const half = SUBSTRATE.side / 2 - 0.8;
  const line = row(9, [1.3, 0, 0], () => capacitor.move(-5.2, top, 0));
  return [
    plate({ size: [SUBSTRATE.side, SUBSTRATE.side], thickness: SUBSTRATE.thickness, corner: 0.3, bevel: 0.05, material: 'green-paint' }).tint('#23493c').move(0, SUBSTRATE.y, 0),
    plate({ size: [SUBSTRATE.side - 0.5, SUBSTRATE.side - 0.5], thickness: 0.02, corner: 0.2, material: 'green-paint' }).tint('#1d3d33').move(0, top - 0.01, 0),
    ...[0, 90, 180, 270].flatMap((turn) => line.map((solid) => solid.move(0, 0, half).turn('y', turn))),
    // A mark in one corner tells how it lies.
    extrude({ outline: [[-0.4, -0.4], [0.4, -0.4], [-0.4, 0.4]], depth: 0.01, material: 'gold' }).turn('x', -90).move(-half - 0.1, top + 0.01, half + 0.1),
  ];
};

/** The balls by which the package is soldered to a board. */
const balls = () => {
  const count = 17;
  const pitch = 0.8;
  return atoms(
    Array.from({ length: count * count }, (_, i) => ({
      at: [((i % count) - (count - 1) / 2) * pitch, 0.24, (Math.floor(i / count) - (count - 1) / 2) * pitch] as [number, number, number],
      radius: 0.24,
      material: 'stainless' as const,
    })).filter(({ at: [x, , z] }) => Math.max(Math.abs(x), Math.abs(z)) > 4.9),
  );
};

const die = (): Solid[] => [
  box({ size: [DIE_SIDE, DIE_TOP - FACE - DIE_Y, DIE_SIDE], bevel: 0.01, material: 'silicon' }).tint('#6b7382').move(0, DIE_Y, 0),
  extrude({
    outline: rectangleOutline({ size: [DIE_SIDE, DIE_SIDE] }),
    holes: [rectangleOutline({ size: [2 * WELL_HALF, 2 * WELL_HALF] })],
    depth: FACE,
    material: 'silicon',
  })
    .turn('x', -90)
    .tint('#27313f')
    .move(0, DIE_TOP - FACE, 0),
];

export const model = defineModel({
  unitM: 1e-3,
  occlusionReach: 1.5,
  build: () => [
    ...substrate(),
    balls(),
    keep('die', die()),
    ...floorplan(),
    bumps(),
    // At the far corner as one looks at it: over the middle it would hide where one falls in.
    anchor('label', [7, 1.3, -7.3]),
    // Where the transistor stands: as far below the face as the layers of metal over it are high.
    anchor('transistor', [0, DIE_TOP - SEAL.top / NM_PER_MM, 0]),
  ],
});
