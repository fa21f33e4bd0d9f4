import { box, group, lathe, type Solid } from '../../kit/index.js';
import { DIVERTOR_CASSETTES, MID_PLANE_Y, OPENING_DEG } from './dimensions.js';
import { normalsOf, standAt, vesselInnerLine, type SectionPoint } from './outlines.js';
import { PORT_SHAPES } from './vessel.js';

const THICKNESS = 0.42;
const GAP = 0.06;
const PANEL = '#b3aaa0';
/** Below this height the divertor takes the blanket's place. */
const LOWEST_INBOARD_Z = -3.05;
const LOWEST_OUTBOARD_Z = -3.0;

interface Row {
  readonly middle: SectionPoint;
  readonly normal: SectionPoint;
  readonly length: number;
}

/** Rows of equal height along the vessel's inner skin, counter-clockwise from the outboard side's lower end. */
const rows = (): Row[] => {
  const line = vesselInnerLine(8);
  const normals = normalsOf(line);
  const start = line.findIndex((p, i) => p[0] > 6.5 && p[1] < 0 && p[1] >= LOWEST_OUTBOARD_Z && line[(i + line.length - 1) % line.length]![1] < LOWEST_OUTBOARD_Z);
  const walked: { p: SectionPoint; n: SectionPoint; s: number }[] = [];
  let s = 0;
  for (let step = 0; step < line.length; step++) {
    const i = (start + step) % line.length;
    const p = line[i]!;
    if (p[0] < 5 && p[1] < LOWEST_INBOARD_Z) break;
    const before = walked[walked.length - 1];
    if (before) s += Math.hypot(p[0] - before.p[0], p[1] - before.p[1]);
    walked.push({ p, n: normals[i]!, s });
  }
  const count = 18;
  return Array.from({ length: count }, (_, row) => {
    const at = (s * (row + 0.5)) / count;
    const i = walked.findIndex((w) => w.s >= at);
    const [a, b] = [walked[Math.max(0, i - 1)]!, walked[i]!];
    const t = b.s > a.s ? (at - a.s) / (b.s - a.s) : 0;
    const mix = (k: 0 | 1, from: SectionPoint, to: SectionPoint): number => from[k] + (to[k] - from[k]) * t;
    return {
      middle: [mix(0, a.p, b.p), mix(1, a.p, b.p)],
      normal: [-mix(0, a.n, b.n), -mix(1, a.n, b.n)],
      length: s / count,
    };
  });
};

/** A shield block with its two first-wall panels; the slot between them hides the bolts. */
const moduleAt = ({ middle, normal, length }: Row, halfAngleDeg: number, near: boolean): Solid => {
  const angle = (Math.atan2(normal[0], normal[1]) * 180) / Math.PI;
  // Towards the plasma the rows crowd together on a concave wall; the radius there decides the width.
  const faceR = middle[0] + normal[0] * (GAP + THICKNESS);
  const width = 2 * Math.min(middle[0], faceR) * Math.tan((halfAngleDeg * Math.PI) / 180) - 0.05;
  const depth = Math.min(length - 0.05, length * 0.93);
  if (!near) {
    return box({ size: [width, THICKNESS, depth], material: 'titanium' }).tint(PANEL).move(0, GAP, 0).turn('x', angle).move(0, middle[1], middle[0]);
  }
  const block = box({ size: [width, THICKNESS * 0.5, depth], material: 'steel' }).tint('#7d8590').move(0, GAP, 0);
  const panel = (side: number): Solid =>
    box({ size: [width / 2 - 0.025, THICKNESS * 0.42, depth], material: 'titanium' })
      .tint(PANEL)
      .move((side * width) / 4, GAP + THICKNESS * 0.56, 0);
  return group(block, panel(-1), panel(1)).turn('x', angle).move(0, middle[1], middle[0]);
};

/** True where a row lies in front of a port. */
const meetsPort = ({ middle: [r, z] }: Row, lower: boolean): boolean =>
  r > 6.3 && Object.entries(PORT_SHAPES).some(([row, { zFrom, zTo }]) => (row !== 'lower' || lower) && z > zFrom - 0.35 && z < zTo + 0.35);

export const blanket = (): Solid[] => {
  const parts: Solid[] = [];
  for (const row of rows()) {
    const inboard = row.middle[0] < 5.6;
    for (let middle = OPENING_DEG + 10; middle <= 350 - OPENING_DEG; middle += 20) {
      // What the solenoid and the plasma hide from the opening is left out; what is seen from afar is one plain block.
      if (middle > 115 && middle < 245) continue;
      const near = inboard && Math.min(middle, 360 - middle) < 60;
      if (inboard) parts.push(standAt(middle, moduleAt(row, 10, near)));
      else if (meetsPort(row, false)) parts.push(standAt(middle, moduleAt(row, 4, near)));
      else parts.push(standAt(middle - 5, moduleAt(row, 5, near)), standAt(middle + 5, moduleAt(row, 5, near)));
    }
  }
  return parts;
};

/** How many blanket rows there are from the outboard to the inboard foot. */
export const BLANKET_ROWS = 18;

const CASSETTE: SectionPoint[] = [
  [4.05, -4.35], [4.35, -4.85], [5.0, -5.1], [6.0, -5.1], [6.75, -4.75], [7.2, -4.1], [7.05, -3.95], [6.6, -4.4], [6.1, -4.72], [5.2, -4.72], [4.5, -4.5], [4.2, -4.2],
];
/** The same where only its top can be seen. */
const PLAIN_CASSETTE: SectionPoint[] = [[4.05, -4.35], [4.6, -5.0], [6.4, -5.0], [7.2, -4.1], [6.1, -4.72], [4.5, -4.5]];
const INNER_TARGET: SectionPoint[] = [[3.98, -3.2], [4.16, -3.14], [4.34, -3.7], [4.62, -4.28], [4.55, -4.44], [4.3, -4.25], [4.06, -3.8]];
const DOME: SectionPoint[] = [[4.85, -4.62], [4.98, -4.12], [5.25, -3.95], [5.55, -4.05], [5.75, -4.35], [5.8, -4.62]];
const OUTER_TARGET: SectionPoint[] = [[6.02, -4.55], [6.28, -4.4], [6.62, -3.85], [6.95, -3.2], [7.2, -3.1], [7.12, -3.7], [6.75, -4.3], [6.2, -4.7]];

/** Cassettes side by side on the vessel's floor, each with its two tungsten targets and the dome between them; not the hidden ones behind. */
export const divertor = (): Solid[] => {
  const pitch = 360 / DIVERTOR_CASSETTES;
  const sector = (profile: readonly SectionPoint[], startDeg: number): Solid =>
    lathe({ profile: [...profile, profile[0]!], segments: DIVERTOR_CASSETTES, startDeg: startDeg + pitch * 0.05, arcDeg: pitch * 0.9, material: 'tungsten' });
  const parts: Solid[] = [];
  for (let start = OPENING_DEG; start < 360 - OPENING_DEG - 0.1; start += pitch) {
    if (start > 125 && start < 235 - pitch) continue;
    const hidden = start > 80 && start < 280 - pitch;
    parts.push(
      sector(hidden ? PLAIN_CASSETTE : CASSETTE, start).paint('steel').tint('#a4a9b0'),
      sector(INNER_TARGET, start).tint('#565a63'),
      ...(hidden ? [] : [sector(DOME, start).tint('#6b6f78')]),
      sector(OUTER_TARGET, start).tint('#565a63'),
    );
  }
  return parts.map((part) => part.move(0, MID_PLANE_Y, 0));
};
