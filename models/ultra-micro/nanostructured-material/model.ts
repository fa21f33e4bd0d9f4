import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, bonds, cylinder, defineModel, mixColours, torus, type BondOptions, type Solid } from '../../kit/index.js';
import { BOND_NM, honeycomb, nextStack, SHEET_GAP_NM, stackedness, TWIST_DEG, type Spot } from './bilayer.js';

/** The piece that is shown: a round flake, nm. */
const FLAKE_NM = 15;
/** Within this distance of the middle the bonds are drawn too, nm. */
const BONDS_NM = 2.6;
/** Height of the sheets, nm: room for the joined balls of the coarse levels, which are thicker than a sheet. */
const LOWER_Y = 0.7;
const UPPER_Y = LOWER_Y + SHEET_GAP_NM;
const RINGS_Y = UPPER_Y + 0.62;

const SHEETS = [
  { y: LOWER_Y, turnDeg: -TWIST_DEG / 2, hollow: '#4fbfd2', stacked: '#8a6a2c', bond: '#b08a45', radius: 0.068 },
  { y: UPPER_Y, turnDeg: TWIST_DEG / 2, hollow: '#22558c', stacked: '#ffb52e', bond: '#ffd98f', radius: 0.06 },
] as const;

/** Between two colours in steps, so that few are stored. */
const colourBetween = (from: string, to: string, t: number): string =>
  `#${mixColours(from, to, Math.round(t * 24) / 24).map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`;

const inFlake = ([x, z]: Spot): boolean => Math.hypot(x, z) <= FLAKE_NM;

/** Each bond once, from the atoms near the middle. */
const bondsOf = (spots: readonly Spot[], y: number, colour: string): BondOptions[] => {
  const near = spots.filter(([x, z]) => Math.hypot(x, z) <= BONDS_NM);
  return near.flatMap((a, i) =>
    near.slice(i + 1).flatMap((b): BondOptions[] => {
      if (Math.hypot(a[0] - b[0], a[1] - b[1]) > 1.05 * BOND_NM) return [];
      return [{ from: [a[0], y, a[1]], to: [b[0], y, b[1]], radius: 0.022, material: 'cpk-C', colour }];
    }),
  );
};

/** Rings around the six places next to the middle one where atom lies over atom again, and around that. */
const stackRings = (): Solid[] => {
  const [x, z] = nextStack();
  const places: Spot[] = [[0, 0], ...Array.from({ length: 6 }, (_, i): Spot => {
    const angle = (i * Math.PI) / 3;
    return [x * Math.cos(angle) - z * Math.sin(angle), x * Math.sin(angle) + z * Math.cos(angle)];
  })];
  return places.map(([px, pz]) =>
    torus({ radius: 1.9, tube: 0.03, segments: 72, tubeSegments: 6, material: 'screen' }).tint('#ffffff').move(px, RINGS_Y, pz),
  );
};

/** A dark plate below, as a background: the holes of the honeycombs are seen against it. */
const plateBelow = (): Solid => cylinder({ radius: FLAKE_NM + 0.2, height: 0.1, segments: 180, material: 'black-plastic' }).tint('#0d1524');

export const model = defineModel({
  unitM: 1e-9,
  occlusionReach: 1.2,
  build: () => {
    const [x, z] = nextStack();
    const stacking = stackedness();
    const over = ([px, pz]: Spot): Vec3 => [px, UPPER_Y, pz];
    return [
      ...SHEETS.flatMap(({ y, turnDeg, hollow, stacked, bond, radius }) => {
        const spots = honeycomb(FLAKE_NM, turnDeg, inFlake);
        return [
          atoms(
            spots.map((spot) => ({
              at: [spot[0], y, spot[1]],
              radius,
              material: 'cpk-C',
              colour: colourBetween(hollow, stacked, stacking(spot)),
            })),
          ),
          bonds(bondsOf(spots, y, bond)),
        ];
      }),
      ...stackRings(),
      plateBelow(),
      // Behind the sheets: words over the middle would hide the pattern.
      anchor('label', [0, 1.7, -15.2]),
      anchor('stack', over([0, 0])),
      anchor('next-stack', over([x, z])),
    ];
  },
});
