import type { PorkChop } from '../../core/missions/porkChop.js';

type Colour = readonly [red: number, green: number, blue: number];

/** Bands of departure energy: up to `to` km²/s², in one hue from bright (cheap) to the ground of the page. */
export const ENERGY_BANDS: readonly { readonly to: number; readonly colour: Colour }[] = [
  { to: 10, colour: [226, 250, 238] },
  { to: 12, colour: [160, 232, 202] },
  { to: 15, colour: [98, 205, 163] },
  { to: 20, colour: [49, 165, 127] },
  { to: 30, colour: [31, 118, 97] },
  { to: 50, colour: [24, 78, 74] },
  { to: Infinity, colour: [14, 30, 44] },
];

export const bandColour = (index: number): string => `rgb(${(ENERGY_BANDS[index]?.colour ?? [0, 0, 0]).join(' ')})`;

/** How dark the line between two bands is. */
const LINE = 0.45;

/**
 * Paints the rows of the field that lie between two arrivals into an image of the whole plot (arrival upwards), with
 * smooth bands and thin lines between them. What is not known or not possible stays as it is.
 */
export const paintBands = (image: ImageData, { departuresMs, arrivalsMs, energyKm2S2 }: PorkChop, fromRow: number, toRow: number): void => {
  const columns = departuresMs.length;
  const rows = arrivalsMs.length;
  const { width, height, data } = image;
  const at = (column: number, row: number): number => energyKm2S2[row * columns + column] ?? NaN;
  const energy = (x: number, y: number): number => {
    const column = Math.min(columns - 2, Math.max(0, Math.floor(x)));
    const row = Math.min(rows - 2, Math.max(0, Math.floor(y)));
    const [u, v] = [x - column, y - row];
    return (at(column, row) * (1 - u) + at(column + 1, row) * u) * (1 - v) + (at(column, row + 1) * (1 - u) + at(column + 1, row + 1) * u) * v;
  };
  const columnOf = (px: number): number => ((px + 0.5) / width) * (columns - 1);
  const rowOf = (py: number): number => (1 - (py + 0.5) / height) * (rows - 1);
  const firstPy = Math.max(0, Math.floor((1 - toRow / (rows - 1)) * height) - 1);
  const lastPy = Math.min(height - 1, Math.ceil((1 - fromRow / (rows - 1)) * height));
  for (let py = firstPy; py <= lastPy; py++) {
    for (let px = 0; px < width; px++) {
      const here = energy(columnOf(px), rowOf(py));
      if (Number.isNaN(here)) continue;
      // How much the energy changes over a pixel: the width of an edge.
      const across = Math.abs(energy(columnOf(px + 1), rowOf(py)) - here);
      const along = Math.abs(energy(columnOf(px), rowOf(py - 1)) - here);
      paintPixel(data, (py * width + px) * 4, here, Math.max(1e-4, Math.hypot(across || 0, along || 0)));
    }
  }
};

const paintPixel = (data: Uint8ClampedArray, offset: number, energy: number, edge: number): void => {
  let index = 0;
  while (energy > (ENERGY_BANDS[index]?.to ?? Infinity)) index++;
  const colour = ENERGY_BANDS[index]?.colour ?? [0, 0, 0];
  const above = ENERGY_BANDS[index]?.to ?? Infinity;
  const below = ENERGY_BANDS[index - 1]?.to ?? -Infinity;
  // Steep places would be all lines.
  const nearest = Math.min(above - energy, energy - below) / edge;
  const line = edge < 4 ? LINE * Math.max(0, 1 - nearest) : 0;
  for (let k = 0; k < 3; k++) data[offset + k] = (colour[k] ?? 0) * (1 - line);
  data[offset + 3] = 255;
};
