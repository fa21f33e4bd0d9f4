import { extrude, box, cylinder, type MaterialName, type Solid } from '../../kit/index.js';
import { WINDOW_DEPTH, WINDOW_HEIGHT, WINDOW_Y } from './atomWindow.js';
import { fillOutline, finHalfWidth, finOutline, layerOutline, type SectionPoint } from './crossSection.js';
import {
  BACK, BORDER, CAP_TOP, FINS, FIN_TOP, FRONT, GATE_LENGTH, GATE_TOP, HIGH_K, LEFT, LINER, N_FINS, OXIDE_TOP, P_FINS, RIGHT, SPACER, WAFER_TOP,
} from './dimensions.js';

export const COLOUR = {
  silicon: '#8d9bb0',
  siliconGermanium: '#9a86c2',
  hafnia: '#4fae6e',
  nLiner: '#e3b64a',
  pLiner: '#c98b3c',
  fill: '#d9c48c',
  spacer: '#ece5d2',
  cap: '#d8cdb4',
  contact: '#626a78',
  nEpitaxy: '#6fa8b4',
  pEpitaxy: '#8a6cc0',
} as const;

/** A section across the fins drawn out along x, from `from` to `to`. */
export const alongFins = (outline: readonly SectionPoint[], from: number, to: number, material: MaterialName, bevel = 0): Solid =>
  // extrude draws xy along z: turned by 90° about y its z becomes x, and its x becomes −z.
  extrude({ outline: outline.map(([z, y]) => [-z, y]), depth: to - from, material, bevel }).turn('y', 90).move(from, 0, 0);

export const wafer = (): Solid[] => {
  const depth = FRONT - BACK;
  return [
    box({ size: [RIGHT - LEFT, WAFER_TOP, depth], bevel: 0.6, material: 'silicon' })
      .tint(COLOUR.silicon)
      .move((LEFT + RIGHT) / 2, 0, (FRONT + BACK) / 2),
  ];
};

/**
 * The fins: silicon up to the oxide's top; above it silicon (n) or silicon-germanium (p), but for the stretches `gaps`
 * where they are etched away and the source or drain is grown instead.
 */
export const fins = (gaps: readonly (readonly [number, number])[]): Solid[] =>
  FINS.flatMap((fin) => {
    const cut = fin === FRONT;
    const p = (P_FINS as readonly number[]).includes(fin);
    const standing: [number, number][] = [];
    let from: number = LEFT;
    for (const [start, end] of gaps) {
      if (start > from) standing.push([from, start]);
      from = end;
    }
    if (from < RIGHT) standing.push([from, RIGHT]);
    const windowed = fin === N_FINS[1];
    if (windowed && standing[0]) standing[0][0] = LEFT + WINDOW_DEPTH;
    return [
      alongFins(finOutline(fin, WAFER_TOP - 0.5, OXIDE_TOP, cut), LEFT, RIGHT, 'silicon').tint(COLOUR.silicon),
      // Around the band that shows its atoms the fin's end is whole.
      ...(windowed ? [[OXIDE_TOP, WINDOW_Y - WINDOW_HEIGHT / 2 - 0.1], [WINDOW_Y + WINDOW_HEIGHT / 2 + 0.1, FIN_TOP]] : []).map(([bottom, top]) =>
        alongFins(finOutline(fin, bottom!, top!, cut), LEFT, LEFT + WINDOW_DEPTH, 'silicon').tint(COLOUR.silicon),
      ),
      ...standing.map(([a, b]) =>
        alongFins(finOutline(fin, OXIDE_TOP, FIN_TOP, cut), a, b, p ? 'silicon-germanium' : 'silicon').tint(
          p ? COLOUR.siliconGermanium : COLOUR.silicon,
        ),
      ),
    ];
  });

/** Isolation oxide between the fins, a hair apart from them so that no two surfaces coincide. */
export const isolation = (): Solid[] => {
  const gap = 0.25;
  const walls = [...FINS].sort((a, b) => b - a);
  const bounds: [number | null, number | null][] = walls.map((fin, i) => [fin, walls[i + 1] ?? null]);
  return bounds.map(([from, to]) => {
    const side = (fin: number, sign: number): SectionPoint[] =>
      [WAFER_TOP + gap, (WAFER_TOP + OXIDE_TOP) / 2, OXIDE_TOP].map((y) => [fin + sign * (finHalfWidth(y) + gap), y]);
    const near = side(from!, -1);
    const far: SectionPoint[] = to === null ? [[BACK, WAFER_TOP + gap], [BACK, OXIDE_TOP]] : side(to, 1);
    return alongFins([...near, ...far.reverse()], LEFT + gap, RIGHT - gap, 'oxide');
  });
};

/** One half of a gate (n or p) from x to x: liners draped over the fins and up the ends, metal inside. */
const gateHalf = (middle: number, wholeFrom: number, finsHere: readonly number[], zFrom: number, zTo: number, liner: string): Solid[] => {
  const left = middle - GATE_LENGTH / 2;
  const right = middle + GATE_LENGTH / 2;
  const inner = HIGH_K + LINER;
  const piece = (outline: SectionPoint[], a: number, b: number, material: MaterialName, tint: string): Solid[] => {
    const from = Math.max(a, wholeFrom);
    return b > from ? [alongFins(outline, from, b, material).tint(tint)] : [];
  };
  const overAll = fillOutline(finsHere, zFrom, zTo, HIGH_K, GATE_TOP);
  const core = fillOutline(finsHere, zFrom, zTo, inner, GATE_TOP);
  return [
    ...piece(layerOutline(finsHere, zFrom, zTo, 0, HIGH_K), left, right, 'high-k', COLOUR.hafnia),
    ...piece(overAll, left, left + HIGH_K, 'high-k', COLOUR.hafnia),
    ...piece(overAll, right - HIGH_K, right, 'high-k', COLOUR.hafnia),
    ...piece(layerOutline(finsHere, zFrom, zTo, HIGH_K, inner), left + HIGH_K, right - HIGH_K, 'doped-silicon', liner),
    ...piece(core, left + HIGH_K, left + inner, 'doped-silicon', liner),
    ...piece(core, right - inner, right - HIGH_K, 'doped-silicon', liner),
    ...piece(core, left + inner, right - inner, 'doped-silicon', COLOUR.fill),
  ];
};

/** A gate with its spacers and cap; what lies left of `wholeFrom` is cut away. */
export const gate = (middle: number, wholeFrom: number): Solid[] => {
  const left = middle - GATE_LENGTH / 2;
  const right = middle + GATE_LENGTH / 2;
  const depth = FRONT - BACK;
  const mid = (FRONT + BACK) / 2;
  const spacer = fillOutline(FINS, FRONT, BACK, 0, CAP_TOP);
  const capFrom = Math.max(left, wholeFrom);
  const solids = [
    ...gateHalf(middle, wholeFrom, N_FINS, FRONT, BORDER, COLOUR.nLiner),
    ...gateHalf(middle, wholeFrom, P_FINS, BORDER, BACK, COLOUR.pLiner),
    box({ size: [right - capFrom, CAP_TOP - GATE_TOP, depth], bevel: 0.5, material: 'ceramic' })
      .tint(COLOUR.cap)
      .move((capFrom + right) / 2, GATE_TOP, mid),
    alongFins(spacer, right, right + SPACER, 'ceramic', 0.5).tint(COLOUR.spacer),
  ];
  if (wholeFrom <= left - SPACER) solids.push(alongFins(spacer, left - SPACER, left, 'ceramic', 0.5).tint(COLOUR.spacer));
  return solids;
};

/** Epitaxial source or drain on one fin, from x to x: the diamond that crystal facets make. */
export const epitaxy = (fin: number, from: number, to: number): Solid => {
  const p = (P_FINS as readonly number[]).includes(fin);
  const half: SectionPoint[] = [[4, OXIDE_TOP], [4.4, OXIDE_TOP + 3], [12, OXIDE_TOP + 13.5], [12, OXIDE_TOP + 30], [4.6, FIN_TOP - 0.5], [2.2, FIN_TOP + 1.5]];
  const back = half.map(([z, y]): SectionPoint => [fin - z, y]);
  const front: SectionPoint[] =
    fin === FRONT
      ? [[fin, FIN_TOP + 1.5], [fin, OXIDE_TOP]]
      : [...half].reverse().map(([z, y]): SectionPoint => [fin + z, y]);
  return alongFins([...back, ...front], from, to, p ? 'silicon-germanium' : 'doped-silicon', 0.5).tint(p ? COLOUR.pEpitaxy : COLOUR.nEpitaxy);
};

/** A contact bar of dark metal in its thin liner, from z to z, standing on the epitaxy. */
export const contact = (x: number, zFrom: number, zTo: number, width: number, top: number): Solid[] => {
  const depth = zFrom - zTo;
  const middle = (zFrom + zTo) / 2;
  const bottom = FIN_TOP - 2;
  return [
    box({ size: [width, 2.2, depth], bevel: 0.4, material: 'titanium' }).tint('#a9b4c4').move(x, bottom, middle),
    box({ size: [width - 1.6, top - bottom - 2.2, depth - 1.6], bevel: 0.8, material: 'grey-paint' })
      .tint(COLOUR.contact)
      .move(x, bottom + 2.2, middle),
  ];
};

/** A via: a slightly tapering plug. */
export const via = (x: number, y: number, z: number, height: number, material: MaterialName, tint: string): Solid =>
  cylinder({ radius: 5, radiusTop: 6.2, height, segments: 28, bevel: 0.5, material }).tint(tint).move(x, y, z);
