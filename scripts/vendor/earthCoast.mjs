// Makes the coast maps of `src/stage/globe/maps` from the package that carries the coastline.
//   node scripts/vendor/earthCoast.mjs <folder with world-atlas/package, topojson-client/package and three-globe/package>
// Red: distance to the nearest coast, 128 on it, brighter on land, 127 steps = REACH texels. Green: how rugged the land
// is, from the contrast of the day map. The results are committed, so building the site needs none of these packages.
import { createRequire } from 'node:module';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const from = process.argv[2];
if (!from) {
  console.error('Say where the unpacked packages are: node scripts/vendor/earthCoast.mjs <folder>');
  process.exit(1);
}
const { feature } = createRequire(import.meta.url)(join(from, 'topojson-client/package/dist/topojson-client.js'));
const topology = JSON.parse(readFileSync(join(from, 'world-atlas/package/land-10m.json'), 'utf8'));
const land = feature(topology, topology.objects.land).features.flatMap(({ geometry }) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
);
/** A ring without leaps at 180 degrees; the one about the pole is closed along it. Three copies, so that each edge is met. */
function unwrapped(ring) {
  let turn = 0;
  const points = ring.map(([lon, lat], i) => {
    if (i > 0 && Math.abs(lon - ring[i - 1][0]) > 180) turn += lon < ring[i - 1][0] ? 360 : -360;
    return [lon + turn, lat];
  });
  const [first, last] = [points[0], points[points.length - 1]];
  if (turn !== 0) points.push([last[0], -90], [first[0], -90], first);
  return [-360, 0, 360].map((shift) => points.map(([lon, lat]) => [lon + shift, lat]));
}
const rings = land.flat().flatMap(unwrapped);
const maps = join(dirname(fileURLToPath(import.meta.url)), '../../src/stage/globe/maps');
const REACH = 3;

/** Land (1) and sea (0), `over` samples a texel each way, rasterised by even-odd scan lines. */
function rasterise({ west, north, east, south, width, height }, over) {
  const [w, h] = [width * over, height * over];
  const mask = new Uint8Array(w * h);
  const crossings = Array.from({ length: h }, () => []);
  const toX = (lon) => ((lon - west) / (east - west)) * w;
  const toY = (lat) => ((north - lat) / (north - south)) * h;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = [toX(ring[i - 1][0]), toY(ring[i - 1][1])];
      const [x1, y1] = [toX(ring[i][0]), toY(ring[i][1])];
      if (y0 === y1) continue;
      const first = Math.max(0, Math.ceil(Math.min(y0, y1) - 0.5));
      const last = Math.min(h - 1, Math.ceil(Math.max(y0, y1) - 0.5) - 1);
      for (let row = first; row <= last; row++) crossings[row].push(x0 + ((row + 0.5 - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const begin = Math.max(0, Math.ceil(xs[i] - 0.5));
      const end = Math.min(w, Math.ceil(xs[i + 1] - 0.5));
      if (end > begin) mask.fill(1, row * w + begin, row * w + end);
    }
  });
  return mask;
}

/** Squared distance to the nearest cell that is `value`, by rows and columns (Felzenszwalb and Huttenlocher). */
function distances(mask, w, h, value) {
  const far = 1e6;
  const out = Float32Array.from(mask, (cell) => (cell === value ? 0 : far));
  const pass = (count, length, at) => {
    const f = new Float64Array(length);
    const v = new Int32Array(length);
    const z = new Float64Array(length + 1);
    for (let line = 0; line < count; line++) {
      for (let i = 0; i < length; i++) f[i] = out[at(line, i)];
      let k = 0;
      v[0] = 0;
      z[0] = -Infinity;
      z[1] = Infinity;
      for (let q = 1; q < length; q++) {
        let s = (f[q] + q * q - (f[v[k]] + v[k] * v[k])) / (2 * q - 2 * v[k]);
        while (s <= z[k]) {
          k--;
          s = (f[q] + q * q - (f[v[k]] + v[k] * v[k])) / (2 * q - 2 * v[k]);
        }
        k++;
        v[k] = q;
        z[k] = s;
        z[k + 1] = Infinity;
      }
      k = 0;
      for (let q = 0; q < length; q++) {
        while (z[k + 1] < q) k++;
        out[at(line, q)] = (q - v[k]) ** 2 + f[v[k]];
      }
    }
  };
  pass(w, h, (line, i) => i * w + line);
  pass(h, w, (line, i) => line * w + i);
  return out;
}

async function coast(area, over, ruggedness) {
  const { width, height } = area;
  const [w, h] = [width * over, height * over];
  const mask = rasterise(area, over);
  const toLand = distances(mask, w, h, 1);
  const toSea = distances(mask, w, h, 0);
  const bytes = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // The mean over the samples of the texel: straight coasts keep their place to a fraction of a texel.
      let sum = 0;
      for (let j = 0; j < over; j++) {
        for (let i = 0; i < over; i++) {
          const at = (y * over + j) * w + x * over + i;
          const cells = mask[at] ? Math.sqrt(toSea[at]) - 0.5 : 0.5 - Math.sqrt(toLand[at]);
          sum += Math.max(-REACH, Math.min(REACH, cells / over));
        }
      }
      const out = (y * width + x) * 3;
      bytes[out] = Math.round(128 + (127 * sum) / (over * over * REACH));
      // A coast is a contrast too, and no mountain.
      const inland = Math.max(0.3, Math.min(1, sum / (over * over * REACH)));
      bytes[out + 1] = ruggedness && sum > 0 ? Math.round((ruggedness[y * width + x] * inland) / 17) * 17 : 0;
    }
  }
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

/** Contrast of the day map within some 60 km, in 16 steps: mountains are rugged, plains and seas are not. */
async function ruggedness(width, height) {
  const grey = sharp(join(from, 'three-globe/package/example/img/earth-blue-marble.jpg')).greyscale();
  const { data } = await grey.raw().toBuffer({ resolveWithObject: true });
  const [W, H] = [width * 2, height * 2];
  const blurred = await sharp(data, { raw: { width: W, height: H, channels: 1 } }).blur(4).toColourspace('b-w').raw().toBuffer();
  const contrast = Buffer.from(data.map((value, at) => Math.min(255, (900 * Math.abs(value - blurred[at])) / (40 + blurred[at]))));
  const smooth = await sharp(contrast, { raw: { width: W, height: H, channels: 1 } }).blur(5).resize(width, height).toColourspace('b-w').raw().toBuffer();
  return smooth.map((value) => Math.min(255, Math.max(0, value * 2.2 - 40)));
}

const world = { west: -180, north: 90, east: 180, south: -90, width: 2048, height: 1024 };
const venue = { west: 104, north: 50, east: 130, south: 24, width: 1024, height: 1024 };
for (const [name, image] of [
  ['earth-coast-2048', await coast(world, 3, await ruggedness(2048, 1024))],
  ['earth-coast-venue-1024', await coast(venue, 3, null)],
]) {
  const out = join(maps, `${name}.webp`);
  await image.webp({ lossless: true, effort: 6 }).toFile(out);
  console.log(`${name}.webp, ${Math.round(statSync(out).size / 1024)} kB`);
}
