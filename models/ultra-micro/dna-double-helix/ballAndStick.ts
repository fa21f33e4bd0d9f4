import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { cylinder, icosphere, type MaterialName, type Solid } from '../../kit/index.js';
import type { Atom, Duplex } from './duplex.js';
import type { Base, Element } from './fibreCoordinates.js';
import { octasphere } from './octasphere.js';

/** Van der Waals radii after Bondi, Å. */
export const VAN_DER_WAALS_A: Readonly<Record<Element, number>> = { H: 1.2, C: 1.7, N: 1.55, O: 1.52, P: 1.8 };

const MATERIAL: Readonly<Record<Element, MaterialName>> = {
  H: 'cpk-H',
  C: 'cpk-C',
  N: 'cpk-N',
  O: 'cpk-O',
  P: 'cpk-P',
};

/** Carbon by base: the customary code (A green, T red, G yellow, C blue), softened. */
const BASE_CARBON: Readonly<Record<Base, string>> = { A: '#6fb36a', T: '#d98078', G: '#e0b84e', C: '#79b4dc' };
/** Carbon of the backbones: one tint a strand. */
const STRAND_CARBON = { I: '#d9b483', II: '#9fb6c4' } as const;

export interface Style {
  /** Radius of a ball as a share of its van der Waals radius. */
  readonly ball: number;
  /** Radius of a stick, Å. */
  readonly stick: number;
  /** `icosphere` detail; 1: the 32-triangle `octasphere`. */
  readonly detail: number;
  readonly stickSegments: number;
}

export const carbonTint = (atom: Atom): string =>
  atom.part === 'base' ? BASE_CARBON[atom.base] : STRAND_CARBON[atom.strand];

export const ball = (atom: Atom, style: Style): Solid => {
  const radius = VAN_DER_WAALS_A[atom.element] * style.ball;
  const material = MATERIAL[atom.element];
  const solid = style.detail > 1 ? icosphere({ radius, detail: style.detail, material }) : octasphere(radius, material);
  return (atom.element === 'C' ? solid.tint(carbonTint(atom)) : solid).move(...atom.at);
};

const middle = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];

const halfStick = (atom: Atom, to: Vec3, style: Style): Solid => {
  const length = Math.hypot(to[0] - atom.at[0], to[1] - atom.at[1], to[2] - atom.at[2]);
  const solid = cylinder({
    radius: style.stick,
    height: length,
    segments: style.stickSegments,
    open: true,
    material: MATERIAL[atom.element],
  });
  return (atom.element === 'C' ? solid.tint(carbonTint(atom)) : solid).along(atom.at, to);
};

/** A stick in the colours of both its ends, or in one colour where they agree. */
export const stick = (a: Atom, b: Atom, style: Style): Solid[] => {
  const same = a.element === b.element && (a.element !== 'C' || carbonTint(a) === carbonTint(b));
  if (same) return [halfStick(a, b.at, style)];
  const between = middle(a.at, b.at);
  return [halfStick(a, between, style), halfStick(b, between, style)];
};

/** A hydrogen bond as a row of short dashes between two balls. */
export const dashes = (a: Atom, b: Atom, style: Style, count: number, radius: number): Solid[] => {
  const length = Math.hypot(b.at[0] - a.at[0], b.at[1] - a.at[1], b.at[2] - a.at[2]);
  const from = VAN_DER_WAALS_A[a.element] * style.ball + 0.08;
  const to = length - VAN_DER_WAALS_A[b.element] * style.ball - 0.08;
  const pitch = (to - from) / count;
  const at = (s: number): Vec3 => [
    a.at[0] + ((b.at[0] - a.at[0]) * s) / length,
    a.at[1] + ((b.at[1] - a.at[1]) * s) / length,
    a.at[2] + ((b.at[2] - a.at[2]) * s) / length,
  ];
  return Array.from({ length: count }, (_, i) => {
    const start = from + pitch * (i + 0.22);
    return cylinder({ radius, height: pitch * 0.56, segments: style.stickSegments, material: 'screen' })
      .tint('#fff2d8')
      .along(at(start), at(start + pitch * 0.5));
  });
};

/** Balls and sticks of all atoms that `wanted` keeps, without the dashes. */
export const ballsAndSticks = (duplex: Duplex, styleOf: (atom: Atom) => Style, wanted: (atom: Atom) => boolean): Solid[] => [
  ...duplex.atoms.filter(wanted).map((atom) => ball(atom, styleOf(atom))),
  ...duplex.bonds.flatMap(([i, j]) => {
    const a = duplex.atoms[i]!;
    const b = duplex.atoms[j]!;
    return wanted(a) && wanted(b) ? stick(a, b, styleOf(a)) : [];
  }),
];
