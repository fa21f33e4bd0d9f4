import sharp from 'sharp';

const HALF_PX = 6;
const ROWS = 12;

/** Takes out the dark line that the edges of a source map leave where they meet in the middle of a rolled one, in place. */
export async function healSeam(path, quality) {
  const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const middle = width / 2;
  for (let k = 0; k < 3; k++) {
    for (let x = middle - HALF_PX + 1; x < middle + HALF_PX; x++) {
      const share = (x - middle + HALF_PX) / (2 * HALF_PX);
      const at = (y, column) => data[(y * width + column) * channels + k];
      // How much darker than what lies between its two sides, as a mean over some rows: details stay.
      const gaps = Array.from({ length: height }, (_, y) => at(y, middle - HALF_PX) * (1 - share) + at(y, middle + HALF_PX) * share - at(y, x));
      for (let y = 0; y < height; y++) {
        const near = gaps.slice(Math.max(0, y - ROWS), y + ROWS + 1);
        const value = at(y, x) + near.reduce((sum, gap) => sum + gap, 0) / near.length;
        data[(y * width + x) * channels + k] = Math.max(0, Math.min(255, Math.round(value)));
      }
    }
  }
  await sharp(data, { raw: info }).webp({ quality, effort: 6 }).toFile(`${path}.healed`);
  return `${path}.healed`;
}
