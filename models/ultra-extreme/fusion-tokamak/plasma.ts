import { group, lathe, torus, tube, type Solid } from '../../kit/index.js';
import { MID_PLANE_Y, OPENING_DEG, PLASMA_END_DEG } from './dimensions.js';
import { fluxLine, type SectionPoint } from './outlines.js';
import { sectionFace } from './sweep.js';

const closed = (line: readonly SectionPoint[]): SectionPoint[] => [...line, line[0]!];

const atAngle = (line: readonly SectionPoint[], phiDeg: number): [number, number, number][] => {
  const phi = (phiDeg * Math.PI) / 180;
  return line.map(([r, z]) => [r * Math.sin(phi), z, r * Math.cos(phi)]);
};

/** The plasma's edge: from the right side of the opening around the back to the middle of the opening. */
export const plasmaEdge = (): Solid => {
  const line = closed(fluxLine());
  const arcDeg = 360 - OPENING_DEG + PLASMA_END_DEG;
  const startDeg = OPENING_DEG;
  // A hair open, so that the ends stay open too: the cut is drawn with its own rings.
  const seam: SectionPoint = [line[0]![0], line[0]![1] - 1e-6];
  const skin = lathe({ profile: [...line.slice(0, -1), seam], segments: 48, startDeg, arcDeg, material: 'plasma' });
  // Light comes from the cool edge, most of it low down, where the plasma meets the divertor.
  const shade = skin.tint((_, y) => {
    const t = Math.min(1, Math.max(0, (y + 3.2) / 7.4));
    return [1 - 0.14 * t, 0.34 + 0.1 * t, 0.62 + 0.28 * t];
  });
  return shade.crease(70).move(0, MID_PLANE_Y, 0);
};

/** Surfaces of equal flux as thin lines in the cut, and the glowing edge around them. */
const cutFace = (phiDeg: number, facing: -1 | 1): Solid =>
  group(
    sectionFace(fluxLine(1), fluxLine(0.93), phiDeg, facing, [{ from: 0, to: 1, material: 'plasma', tint: '#ff7ccb' }], true),
    sectionFace(fluxLine(0.93), fluxLine(0.8), phiDeg, facing, [{ from: 0, to: 1, material: 'plasma', tint: '#c45fd6' }], true),
    tube({ path: atAngle(fluxLine(1), phiDeg), radius: 0.045, segments: 5, closed: true, material: 'glow' }).tint('#ff9ada'),
    ...[0.74, 0.4].map((part) =>
      tube({ path: atAngle(fluxLine(part, 28), phiDeg), radius: 0.018, segments: 3, closed: true, material: 'glow' }).tint('#e6a8ff'),
    ),
  );

/** Where field lines lead the outermost plasma onto the divertor's two targets it shines brightest. */
const strikeLines = (): Solid[] =>
  [[4.47, -3.86], [6.52, -3.98]].map(([radius, z]) =>
    torus({ radius: radius!, tube: 0.05, startDeg: OPENING_DEG, arcDeg: 360 - 2 * OPENING_DEG, segments: 48, tubeSegments: 4, material: 'glow' })
      .tint('#ff7cc8')
      .move(0, z!, 0),
  );

/** Field lines wind around the torus on the edge: once the short way in about three times the long way. */
const fieldLines = (): Solid[] => {
  const arcDeg = 360 - OPENING_DEG + PLASMA_END_DEG;
  const steps = 42;
  const line = fluxLine(1.004, 1440);
  return [0, 90, 180, 270].map((shift) => {
    const path = Array.from({ length: steps + 1 }, (_, i) => {
      const phiDeg = OPENING_DEG + (arcDeg * i) / steps;
      const at = Math.round(((phiDeg / 3 + shift) / 360) * 1440) % 1440;
      return atAngle([line[at]!], phiDeg)[0]!;
    });
    return tube({ path, radius: 0.022, segments: 3, material: 'glow' }).tint('#ff9fdc');
  });
};

export const plasma = (): Solid[] => [
  plasmaEdge(),
  ...fieldLines().map((solid) => solid.move(0, MID_PLANE_Y, 0)),
  ...[cutFace(PLASMA_END_DEG, 1), cutFace(OPENING_DEG + 0.01, -1), ...strikeLines()].map((solid) => solid.move(0, MID_PLANE_Y, 0)),
];
