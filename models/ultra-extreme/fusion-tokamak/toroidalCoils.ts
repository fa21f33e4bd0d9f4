import { anchor, box, group, loft, type Anchor, type Solid } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { COIL_STUB_Z, MID_PLANE_Y, OPENING_DEG, TOROIDAL_COILS, TOROIDAL_COIL_DEPTH, TOROIDAL_COIL_WIDTH } from './dimensions.js';
import { coilLine, normalsOf, standAt, type SectionPoint } from './outlines.js';

const CASE = '#8fa4ba';
/** Half the angle that one coil has for itself; the inner legs are wedged together. */
const HALF = TOROIDAL_COIL_DEPTH / 2;
const HALF_SECTOR_TAN = Math.tan(Math.PI / TOROIDAL_COILS);

/** The coils stand between the ports, at 10°, 30°, 50° … */
export const coilAngles = (): number[] => Array.from({ length: TOROIDAL_COILS }, (_, i) => 10 + (360 / TOROIDAL_COILS) * i);

/** Angle from the front, 0 … 180. */
export const fromFront = (phiDeg: number): number => Math.abs(phiDeg > 180 ? phiDeg - 360 : phiDeg);

/** In the opening only a coil's lower bend is left. */
export const isCutCoil = (phiDeg: number): boolean => fromFront(phiDeg) < OPENING_DEG;

/** A ring of points across the case, its outer edges chamfered; `across`: half its width, `from` and `to` along the normal. */
const caseRing = ([r, z]: SectionPoint, [nr, nz]: SectionPoint, from: number, to: number, across: number, chamfer: number): Vec3[] => {
  const corner = (along: number, side: number, inset: number): Vec3 => {
    const radius = r + nr * along;
    const half = Math.min(across, radius * HALF_SECTOR_TAN - 0.012) - inset;
    return [side * half, z + nz * along, radius];
  };
  return [
    corner(from, -1, 0), corner(from, 1, 0), corner(to - chamfer, 1, 0), corner(to, 1, chamfer), corner(to, -1, chamfer), corner(to - chamfer, -1, 0),
  ];
};

const wholeCase = (steps: number): Solid => {
  const line = coilLine(steps);
  const normals = normalsOf(line);
  const sections = line.map((p, i) => caseRing(p, normals[i]!, -HALF, HALF, TOROIDAL_COIL_WIDTH / 2, 0.06));
  return loft({ sections, closed: true, material: 'stainless' }).tint(CASE);
};

/** Coils behind the solenoid show little more than their tops: fewer steps do for them. */
const wholeCoil = (hidden: boolean): Solid => (hidden ? wholeCase(10) : group(wholeCase(14), ...collars()));

/** Collars around the case where struts and ring coils are bolted on. */
const collars = (): Solid[] => {
  const line = coilLine();
  const normals = normalsOf(line);
  return [3, 6, line.length - 9, line.length - 6, line.length - 3].map((i) => {
    const [r, z] = line[i]!;
    const [nr, nz] = normals[i]!;
    const angle = (Math.atan2(nr, nz) * 180) / Math.PI;
    return box({ size: [TOROIDAL_COIL_WIDTH + 0.1, TOROIDAL_COIL_DEPTH + 0.1, 0.34], material: 'stainless' })
      .tint('#7d90a5')
      .move(0, -HALF - 0.05, 0)
      .turn('x', angle)
      .move(0, z, r);
  });
};

/** The winding in a cut coil: pancakes of conductor in radial plates, a little proud of the case. */
const windingFace = (r: number): Solid => {
  const half = Math.min(TOROIDAL_COIL_WIDTH / 2, r * HALF_SECTOR_TAN - 0.05) - 0.13;
  const rows = 4;
  const columns = 3;
  const cells: Solid[] = [];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const w = (2 * half) / rows;
      const d = 0.6 / columns;
      cells.push(box({ size: [w * 0.78, 0.05, d * 0.78], material: 'copper' }).move(-half + w * (i + 0.5), COIL_STUB_Z + 0.012, r - 0.3 + d * (j + 0.5)));
    }
  }
  return group(box({ size: [2 * half + 0.04, 0.03, 0.66], material: 'dark-steel' }).move(0, COIL_STUB_Z - 0.01, r), ...cells);
};

const cutCoil = (): Solid => {
  const line = coilLine();
  const normals = normalsOf(line);
  const at = (a: SectionPoint, b: SectionPoint): SectionPoint => {
    const t = (COIL_STUB_Z - a[1]) / (b[1] - a[1]);
    return [a[0] + (b[0] - a[0]) * t, COIL_STUB_Z];
  };
  const first = line.findIndex((p, i) => i > line.length / 2 && p[1] < COIL_STUB_Z);
  const last = line.length - 1 - [...line].reverse().findIndex((p) => p[1] < COIL_STUB_Z);
  const inner = at(line[first - 1]!, line[first]!);
  const outer = at(line[last]!, line[(last + 1) % line.length]!);
  // The cuts are level, so the first and last ring lie in the plane of the cut.
  const level = (p: SectionPoint, n: SectionPoint): Vec3[] => {
    const flat: SectionPoint = [Math.sign(n[0]), 0];
    const stretch = 1 / Math.max(0.6, Math.abs(n[0]));
    return caseRing(p, flat, -HALF * stretch, HALF * stretch, TOROIDAL_COIL_WIDTH / 2, 0.05);
  };
  const bend = line.map((p, i) => ({ p, i })).filter(({ p, i }) => i > first && i < last && p[1] < COIL_STUB_Z - 0.3);
  const body = loft({
    sections: [
      level(inner, [-1, 0]),
      ...bend.map(({ p, i }) => caseRing(p, normals[i]!, -HALF, HALF, TOROIDAL_COIL_WIDTH / 2, 0.06)),
      level(outer, normals[last]!),
    ],
    material: 'stainless',
  }).tint(CASE);
  return group(body, windingFace(inner[0]), windingFace(outer[0]));
};

/** Panels that tie each coil to the next above and below the equatorial ports, with their rows of pins. */
const tiePanels = (phiDeg: number): Solid => {
  const panel = (index: number, width: number): Solid => {
    const line = coilLine();
    const [r, z] = line[index]!;
    const [nr, nz] = normalsOf(line)[index]!;
    const angle = (Math.atan2(nr, nz) * 180) / Math.PI;
    const plate = box({ size: [width, 0.22, 1.1], material: 'steel' }).tint('#8b929d');
    const pins = phiDeg > 80 && phiDeg < 280 ? [] : [-1, 1].map((side) => box({ size: [0.14, 0.14, 0.84], material: 'dark-steel' }).move(side * (width / 2 - 0.2), 0.16, 0));
    return group(plate, ...pins).move(0, 0.05, 0).turn('x', angle).move(0, z, r);
  };
  const count = coilLine().length;
  const width = (index: number): number => 2 * coilLine()[index]![0] * HALF_SECTOR_TAN - TOROIDAL_COIL_WIDTH + 0.08;
  return standAt(phiDeg, group(...[3, 9, count - 3, count - 9].map((i) => panel(i, width(i)))));
};

export const toroidalCoils = (): Solid[] => [
  ...coilAngles().map((phi) => standAt(phi, isCutCoil(phi) ? cutCoil() : wholeCoil(fromFront(phi) > 100))),
  ...coilAngles()
    .map((phi) => phi + 10)
    .filter((phi) => fromFront(phi) > OPENING_DEG + 5 && fromFront(phi) < 110)
    .map(tiePanels),
];

/** One anchor a coil, on the middle of its outer leg (of its lower bend when it is cut). */
export const coilAnchors = (): Anchor[] =>
  coilAngles().map((phi, i) => {
    const [r, z] = isCutCoil(phi) ? [5.4, -7.97] : [10.87, 0];
    const angle = (phi * Math.PI) / 180;
    return anchor(`tf-${i + 1}`, [r * Math.sin(angle), MID_PLANE_Y + z, r * Math.cos(angle)]);
  });
