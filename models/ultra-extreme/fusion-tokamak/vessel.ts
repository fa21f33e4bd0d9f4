import { box, extrude, group, type Solid } from '../../kit/index.js';
import { LOWER_PORTS, OPENING_DEG, UPPER_PORTS } from './dimensions.js';
import { standAt, vesselInnerLine, vesselLine, type SectionPoint } from './outlines.js';
import { sectionFace, sweep, type FaceBand } from './sweep.js';
import { MID_PLANE_Y } from './dimensions.js';

/** Half of a port's angle. */
const PORT_HALF_DEG = 6;

export type PortRow = 'upper' | 'equatorial' | 'lower';

interface PortShape {
  /** Heights between which the vessel's outer skin is open. */
  readonly zFrom: number;
  readonly zTo: number;
  /** The duct's middle line, from the vessel to the cryostat, and its clear height. */
  readonly start: SectionPoint;
  readonly riseDeg: number;
  readonly length: number;
  readonly height: number;
}

export const PORT_SHAPES: Readonly<Record<PortRow, PortShape>> = {
  upper: { zFrom: 3.25, zTo: 4.4, start: [7.9, 3.75], riseDeg: 30, length: 7.1, height: 1.5 },
  equatorial: { zFrom: -0.7, zTo: 1.52, start: [8.9, 0.42], riseDeg: 0, length: 5.35, height: 2.4 },
  lower: { zFrom: -4.5, zTo: -3.45, start: [7.7, -3.85], riseDeg: -12, length: 6.5, height: 1.5 },
};

/** Which rows have a port at 20° · index. One equatorial place is left out, and every second lower one. */
export const portsAt = (index: number): PortRow[] => [
  'upper',
  ...(index === 9 ? [] : (['equatorial'] as const)),
  ...(index % (UPPER_PORTS / LOWER_PORTS) === 0 ? (['lower'] as const) : []),
];

/** All ports of the vessel, the removed ones in front among them. */
export const allPorts = (): PortRow[] => Array.from({ length: UPPER_PORTS }, (_, index) => portsAt(index)).flat();

const BANDS: readonly FaceBand[] = [
  { from: 0, to: 0.16, material: 'stainless', tint: '#dfe4ea' },
  { from: 0.16, to: 0.84, material: 'steel', tint: '#59616d' },
  { from: 0.84, to: 1, material: 'stainless', tint: '#dfe4ea' },
];

const SKIN = '#c2c8d0';

/** Stretches of the closed outline that are left when the rows of ports are taken out, as lists of indices. */
const stretches = (outer: readonly SectionPoint[], rows: readonly PortRow[]): number[][] => {
  const isOpen = ([r, z]: SectionPoint): boolean =>
    r > 6.5 && rows.some((row) => z > PORT_SHAPES[row].zFrom && z < PORT_SHAPES[row].zTo);
  const count = outer.length;
  const start = outer.findIndex((p, i) => isOpen(p) && !isOpen(outer[(i + 1) % count]!));
  const found: number[][] = [];
  let run: number[] = [];
  for (let step = 1; step <= count; step++) {
    const i = (start + step) % count;
    if (isOpen(outer[i]!)) {
      if (run.length > 1) found.push(run);
      run = [];
    } else run.push(i);
  }
  if (run.length > 1) found.push(run);
  return found;
};

/** The double wall with its openings, swept from one side of the opened sector to the other. */
export const vesselWall = (): Solid[] => {
  const outer = vesselLine(2);
  const inner = vesselInnerLine(2);
  const parts: Solid[] = [];
  const pick = (line: readonly SectionPoint[], indices: readonly number[]): SectionPoint[] => indices.map((i) => line[i]!);
  const open = (rows: readonly PortRow[], fromDeg: number, toDeg: number, steps: number, cut: -1 | 0 | 1): void => {
    const left = stretches(outer, rows);
    for (const indices of left) {
      const [o, n] = [pick(outer, indices), pick(inner, indices)];
      parts.push(sweep({ outer: o, inner: n, fromDeg, toDeg, steps, material: 'stainless' }).tint(SKIN));
      if (cut !== 0) parts.push(sectionFace(o, n, cut < 0 ? fromDeg : toDeg, cut, BANDS));
    }
    // Where the wall begins beside an opening its edge shows.
    const gaps = left.map((indices, i) => {
      const next = left[(i + 1) % left.length]!;
      const gap: number[] = [];
      for (let at = indices[indices.length - 1]!; ; at = (at + 1) % outer.length) {
        gap.push(at);
        if (at === next[0]) return gap;
      }
    });
    for (const gap of gaps) {
      const [o, n] = [pick(outer, gap), pick(inner, gap)];
      if (cut >= 0) parts.push(sectionFace(o, n, fromDeg, 1, [{ from: 0, to: 1, material: 'steel' }]));
      if (cut <= 0) parts.push(sectionFace(o, n, toDeg, -1, [{ from: 0, to: 1, material: 'steel' }]));
    }
  };
  const first = OPENING_DEG / 20;
  for (let index = first; index <= 18 - first; index++) {
    const middle = index * 20;
    const from = index === first ? middle : middle - PORT_HALF_DEG;
    const to = index === 18 - first ? middle : middle + PORT_HALF_DEG;
    open(portsAt(index), from, to, 1, index === first ? -1 : index === 18 - first ? 1 : 0);
    if (index < 18 - first) {
      parts.push(sweep({ outer, inner, fromDeg: to, toDeg: middle + 20 - PORT_HALF_DEG, steps: 1, closed: true, material: 'stainless' }).tint(SKIN));
    }
  }
  // Ribs between the two walls, in the cut.
  const ribs = (phiDeg: number): Solid[] =>
    outer.flatMap((a, i) => {
      const b = inner[i]!;
      if (i % 2 !== 0 || !stretches(outer, portsAt(2)).some((run) => run.slice(1, -1).includes(i))) return [];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      return [
        standAt(phiDeg, box({ size: [0.06, length * 0.72, 0.05], material: 'stainless' }).along(
          [0, a[1] + (b[1] - a[1]) * 0.14, a[0] + (b[0] - a[0]) * 0.14],
          [0, b[1], b[0]],
        )),
      ];
    });
  return [...parts.map((part) => part.move(0, MID_PLANE_Y, 0)), ...ribs(OPENING_DEG), ...ribs(-OPENING_DEG)];
};

/** One duct with flanges; `half` keeps one side of a duct that the opened sector cuts along its middle. */
const duct = (row: PortRow, half: -1 | 0 | 1, hidden: boolean): Solid => {
  const { start, riseDeg, length, height } = PORT_SHAPES[row];
  const wall = 0.09;
  const width = row === 'equatorial' ? 1.92 : row === 'upper' ? 1.62 : 1.52;
  const frame = (w: number, h: number, thick: number, from: number, depth: number): Solid => {
    if (half === 0) {
      // A whole duct is closed by its plug.
      return box({ size: [w, h, depth], material: 'stainless' }).move(0, -h / 2, from + depth / 2);
    }
    const outline = [[0, h / 2], [w / 2, h / 2], [w / 2, -h / 2], [0, -h / 2], [0, -h / 2 + thick], [w / 2 - thick, -h / 2 + thick], [w / 2 - thick, h / 2 - thick], [0, h / 2 - thick]] as const;
    const one = extrude({ outline, depth, material: 'stainless' }).move(0, 0, from);
    return half < 0 ? one.mirror('x') : one;
  };
  const ribs = Array.from({ length: hidden ? 0 : 2 }, (_, i) => frame(width + 0.2, height + 0.2, 0.16, 1.6 + i * ((length - 2.6) / 2), 0.1).tint('#98a0ab'));
  // Bellows before the cryostat's wall, and the closing flange outside it.
  const bellows = half === 0 && !hidden ? Array.from({ length: 2 }, (_, i) => frame(width + 0.34, height + 0.34, 0.24, length - 1.1 + i * 0.3, 0.16).tint('#8c94a0')) : [];
  return group(frame(width, height, wall, 0, length - (half === 0 ? 0 : 1.4)).tint('#b4bbc5'), ...ribs, ...bellows)
    .turn('x', -riseDeg)
    .move(0, start[1], start[0]);
};

/** What fills a port: a plug with the first wall's face, seen from inside. */
const plug = (row: PortRow): Solid => {
  const { start, riseDeg, height, length } = PORT_SHAPES[row];
  const width = row === 'equatorial' ? 1.92 : row === 'upper' ? 1.62 : 1.52;
  const face = box({ size: [width - 0.3, height - 0.3, 0.2], material: 'titanium' }).tint('#8f8a84').move(0, -(height - 0.3) / 2, 0);
  const cover = group(
    box({ size: [width + 0.5, height + 0.5, 0.22], material: 'stainless' }).tint('#aab1bb').move(0, -(height + 0.5) / 2, length - 0.1),
    box({ size: [width - 0.3, height - 0.3, 0.12], material: 'steel' }).tint('#6c7480').move(0, -(height - 0.3) / 2, length + 0.08),
  );
  return group(face, cover).turn('x', -riseDeg).move(0, start[1], start[0]);
};

export const ports = (): Solid[] => {
  const first = OPENING_DEG / 20;
  const parts: Solid[] = [];
  for (let index = first; index <= 18 - first; index++) {
    for (const row of portsAt(index)) {
      const half = index === first ? 1 : index === 18 - first ? -1 : 0;
      parts.push(standAt(index * 20, duct(row, half, index > 5 && index < 13)));
      if (half === 0) parts.push(standAt(index * 20, plug(row)));
    }
  }
  return parts;
};
