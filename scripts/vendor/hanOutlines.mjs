// Draws the characters that are on the screen in every language as outlines, so that a machine without Chinese
// typefaces, and a page whose own have not come yet, show them in their right forms.
//   node scripts/vendor/hanOutlines.mjs
// They are set large in the bundled typefaces by Chromium, traced, and written to src/ui/han/hanOutlines.ts, which is
// committed: building the site needs no browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_MISSING, findChromium } from '../support/chromium.mjs';
import { ROOT } from '../support/root.mjs';

/** Each character in the typeface of its own language: the forms differ. */
const CHARACTERS = [
  { sign: '四', face: 'noto-sans-tc', weight: 600 },
  { sign: '超', face: 'noto-sans-tc', weight: 600 },
  { sign: '简', face: 'noto-sans-sc', weight: 500 },
  { sign: '繁', face: 'noto-sans-tc', weight: 500 },
];
/** The box of a character in the outlines' own unit; traced four times finer. */
const EM = 1000;
const PIXELS_PER_UNIT = 4;
/** No outline strays further than this from the typeface's, in units of a thousandth of an em. */
const TOLERANCE = 0.8;

/** The file of a face that holds a character. */
const sliceOf = (face, sign) => {
  const folder = join(ROOT, 'node_modules/@fontsource-variable', face);
  const code = sign.codePointAt(0);
  const holds = (range) => {
    const [first, last] = range.trim().replace('U+', '').split('-').map((hex) => Number.parseInt(hex, 16));
    return code >= first && code <= (last ?? first);
  };
  for (const rule of readFileSync(join(folder, 'wght.css'), 'utf8').split('@font-face').slice(1)) {
    if (!/unicode-range:\s*([^;]+);/.exec(rule)?.[1].split(',').some(holds)) continue;
    return join(folder, /url\(([^)]+)\)/.exec(rule)[1]);
  }
  throw new Error(`${face} has no ${sign}`);
};

/** Runs in the page: the black pixels of a character, as rows of zeros and ones. */
const draw = async ({ font, sign, weight, sidePx }) => {
  const face = new FontFace('traced', `url(data:font/woff2;base64,${font})`, { weight: '100 900' });
  document.fonts.add(await face.load());
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = sidePx;
  const context = canvas.getContext('2d');
  context.font = `${weight} ${sidePx}px traced`;
  context.textBaseline = 'alphabetic';
  // The ideographic box of both faces: 0.88 em above the baseline, 0.12 below.
  context.fillText(sign, 0, sidePx * 0.88);
  document.fonts.delete(face);
  const { data } = context.getImageData(0, 0, sidePx, sidePx);
  return Array.from({ length: sidePx }, (_, y) => Array.from({ length: sidePx }, (__, x) => (data[(y * sidePx + x) * 4 + 3] > 127 ? '1' : '0')).join(''));
};

/** Closed outlines along the edges of black pixels, the black always on the right hand. */
const outlinesOf = (rows) => {
  const black = (x, y) => rows[y]?.[x] === '1';
  /** @type {Map<string, [number, number][]>} */
  const from = new Map();
  const edge = (x1, y1, x2, y2) => {
    const key = `${x1},${y1}`;
    from.set(key, [...(from.get(key) ?? []), [x2, y2]]);
  };
  for (let y = 0; y < rows.length; y++) {
    for (let x = 0; x < rows.length; x++) {
      if (!black(x, y)) continue;
      if (!black(x, y - 1)) edge(x, y, x + 1, y);
      if (!black(x + 1, y)) edge(x + 1, y, x + 1, y + 1);
      if (!black(x, y + 1)) edge(x + 1, y + 1, x, y + 1);
      if (!black(x - 1, y)) edge(x, y + 1, x, y);
    }
  }
  const outlines = [];
  for (const [start] of from) {
    let here = start;
    const outline = [];
    for (let next = from.get(here)?.pop(); next; next = from.get(here)?.pop()) {
      outline.push(here.split(',').map(Number));
      here = next.join(',');
    }
    if (outline.length > 0) outlines.push(outline);
  }
  return outlines;
};

/** Leaves out the points that lie within `tolerance` of the line between those that stay. */
const simplified = (points, tolerance) => {
  const [first, last] = [points[0], points.at(-1)];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  let [worst, at] = [0, 0];
  points.forEach(([x, y], index) => {
    const away = length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / length;
    if (away > worst) [worst, at] = [away, index];
  });
  if (worst <= tolerance) return [first, last];
  return [...simplified(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplified(points.slice(at), tolerance)];
};

const pathOf = (rows) => outlinesOf(rows).map((outline) => {
  const kept = simplified([...outline, outline[0]], TOLERANCE * PIXELS_PER_UNIT).slice(0, -1)
    .map((point) => point.map((value) => Math.round(value / PIXELS_PER_UNIT)));
  return kept.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `l${x - kept[index - 1][0]} ${y - kept[index - 1][1]}`)).join('').concat('z');
}).join('').replaceAll(' -', '-');

const executablePath = await findChromium();
if (!executablePath) throw new Error(CHROMIUM_MISSING);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const lines = [];
for (const { sign, face, weight } of CHARACTERS) {
  const font = readFileSync(sliceOf(face, sign)).toString('base64');
  const path = pathOf(await page.evaluate(draw, { font, sign, weight, sidePx: EM * PIXELS_PER_UNIT }));
  lines.push(`  ${sign}: '${path}',`);
  console.log(`${sign} ${face} ${weight}: ${path.length} characters`);
}
await browser.close();
writeFileSync(join(ROOT, 'src/ui/han/hanOutlines.ts'), `/**
 * Characters as outlines in a box of ${EM} × ${EM}, filled even-odd. Traced from the bundled typefaces by
 * scripts/vendor/hanOutlines.mjs, not written by hand.
 */
export const HAN_OUTLINES = {
${lines.join('\n')}
} as const;
`);
