// Makes `src/core/ephemeris/series/*.json` from the ephemeris library's own source, so that the same theories can be
// summed without allocating (docs/decisions/0021-ephemeris-without-allocation.md).
//   node scripts/vendor/ephemerisSeries.mjs
// The results are committed; tests hold them against the library itself, so a new version of it that differs fails.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AstroTime, BaryState, Body } from 'astronomy-engine';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const library = join(root, 'node_modules/astronomy-engine');
const source = readFileSync(join(library, 'esm/astronomy.js'), 'utf8');
const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
const origin = `astronomy-engine ${version}, Copyright (c) 2019-2023 Don Cross, MIT licence`;

function write(name, content) {
  const text = JSON.stringify({ origin, ...content });
  writeFileSync(join(root, 'src/core/ephemeris/series', `${name}.json`), `${text}\n`);
  console.log(`${name}.json ${text.length} bytes`);
}

function literal(pattern) {
  const found = pattern.exec(source)?.[1];
  if (!found) throw new Error(`The library has no ${String(pattern)} any more`);
  return Function(`return (${found});`)();
}

// VSOP87 as the library cuts it: for each power of time the terms amplitude, phase, frequency, one after another.
const planets = literal(/const vsop = (\{[\s\S]*?\n\});/);
write('planets', {
  theory: 'VSOP87, Bretagnon & Francou 1988, cut short',
  series: Object.fromEntries(Object.entries(planets).map(([name, formulas]) => [name.toLowerCase(), formulas.map((formula) => formula.map((terms) => terms.flat()))])),
});

// The Moon: Brown's improved lunar theory after Montenbruck & Pfleger. Terms of the argument's multiples p, q, r, s.
const calls = (name) => [...source.matchAll(new RegExp(`\\b${name}\\(([-+.\\d, ]+)\\)`, 'g'))].map(([, list]) => list.split(',').map(Number));
write('moon', {
  theory: 'Improved lunar theory of Brown, after Montenbruck & Pfleger, Astronomy on the Personal Computer',
  solar: calls('AddSol').flat(),
  node: calls('ADDN').flat(),
});

// Pluto about the centre of mass of the Solar System: the library integrates; here a Chebyshev series is put through it.
const FIRST_DAY = -109_800;
const LAST_DAY = 73_800;
const PIECES = 8;
const TERMS = 16;
const pieces = [];
for (let piece = 0; piece < PIECES; piece++) {
  const span = (LAST_DAY - FIRST_DAY) / PIECES;
  const middle = FIRST_DAY + (piece + 0.5) * span;
  const samples = 4 * TERMS;
  const places = Array.from({ length: samples }, (_, k) => {
    const at = Math.cos((Math.PI * (k + 0.5)) / samples);
    const { x, y, z } = BaryState(Body.Pluto, AstroTime.FromTerrestrialTime(middle + (at * span) / 2));
    return [x, y, z];
  });
  for (let axis = 0; axis < 3; axis++) {
    for (let term = 0; term < TERMS; term++) {
      let sum = 0;
      for (let k = 0; k < samples; k++) sum += places[k][axis] * Math.cos((Math.PI * term * (k + 0.5)) / samples);
      pieces.push(Number(((term === 0 ? 1 : 2) * (sum / samples)).toFixed(10)));
    }
  }
}
write('pluto', { theory: "the library's integration, 1700 to 2200, fitted", firstDay: FIRST_DAY, lastDay: LAST_DAY, pieces: PIECES, terms: TERMS, coefficients: pieces });
