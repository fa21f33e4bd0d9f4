// Makes `src/stage/atmosphere/museum-environment.bin` from `museumRoom.mjs`: a prefiltered cube map, as three's
// PMREMGenerator makes it, so that no visitor's graphics card has to. Needs a Chromium; the result is committed.
//   node scripts/vendor/museumEnvironment.mjs
// Format: little-endian half floats RGBA, per face (+x, -x, +y, -y, +z, -z) its levels 64 × 64, 32 × 32, 16 × 16 and
// 8 × 8, rows from t = 0. Mirrored in x, because three mirrors cube maps that it did not draw itself.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_MISSING, findChromium } from '../support/chromium.mjs';
import { ROOT } from '../support/root.mjs';
import { MUSEUM_ROOM } from './museumRoom.mjs';

const FACE_SIZE = 64;
const LEVELS = 4;
const OUT = join(ROOT, 'src/stage/atmosphere/museum-environment.bin');
const ORIGIN = 'http://localhost/';

/** Runs in the page. Linear radiance, RGBA, per face its levels. */
const bake = async ({ room, faceSize, levels }) => {
  const THREE = await import('/three.module.js');
  const renderer = new THREE.WebGLRenderer();
  const scene = new THREE.Scene();
  const box = new THREE.BoxGeometry(1, 1, 1);
  const add = ({ size, at }, material) => {
    const mesh = new THREE.Mesh(box, material);
    mesh.scale.set(...size);
    mesh.position.set(...at);
    scene.add(mesh);
  };
  add(room.walls, new THREE.MeshBasicMaterial({ color: room.walls.colour, side: THREE.BackSide }));
  for (const panel of room.panels) add(panel, new THREE.MeshBasicMaterial({ color: new THREE.Color().setRGB(...panel.colour) }));

  // The generator makes nothing below 256 texels a face. It draws and blurs the room at that size here too, and only
  // the levels that it filters from there are of the size that is wanted.
  const generator = new THREE.PMREMGenerator(renderer);
  const whole = generator.fromScene(scene, room.blurRad);
  const target = new THREE.WebGLCubeRenderTarget(faceSize, {
    minFilter: THREE.LinearMipmapLinearFilter,
    generateMipmaps: false,
    type: THREE.HalfFloatType,
    colorSpace: THREE.LinearSRGBColorSpace,
    depthBuffer: false,
  });
  for (let level = 0; level < levels; level++) {
    target.texture.mipmaps.push({ width: faceSize >> level, height: faceSize >> level });
  }
  generator._applyPMREM(target);
  whole.dispose();

  const gl = renderer.getContext();
  const texture = renderer.properties.get(target.texture).__webglTexture;
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  const faces = [];
  for (let face = 0; face < 6; face++) {
    const ofFace = [];
    for (let level = 0; level < levels; level++) {
      const size = faceSize >> level;
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_CUBE_MAP_POSITIVE_X + face, texture, level);
      const pixels = new Float32Array(size * size * 4);
      gl.readPixels(0, 0, size, size, gl.RGBA, gl.FLOAT, pixels);
      ofFace.push([...pixels]);
    }
    faces.push(ofFace);
  }
  if (gl.getError() !== gl.NO_ERROR) throw new Error('the cube map could not be read back');
  return faces;
};

/** The half float nearest to a radiance (0 … 65504), kept to eight bits of mantissa so that the file packs well. */
const toHalf = (value) => {
  if (!(value >= 0 && value < 6e4)) throw new Error(`no radiance: ${value}`);
  const exponent = Math.max(-14, Math.floor(Math.log2(Math.max(value, 2 ** -14))));
  const mantissa = Math.round(value * 2 ** (8 - exponent)) * 4;
  // A mantissa of 1024 and more carries the leading one, and rounding up carries into the exponent by itself.
  return mantissa + ((exponent + 14) << 10);
};

const executablePath = await findChromium();
if (!executablePath) throw new Error(CHROMIUM_MISSING);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
});
let faces;
try {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>museum</title>' });
    if (!/^three[\w.]*\.js$/.test(name)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(ROOT, 'node_modules/three/build', name)) });
  });
  await page.goto(ORIGIN);
  faces = await page.evaluate(bake, { room: MUSEUM_ROOM, faceSize: FACE_SIZE, levels: LEVELS });
} finally {
  await browser.close();
}

const halves = [];
for (const face of [1, 0, 2, 3, 4, 5]) {
  faces[face].forEach((pixels, level) => {
    const size = FACE_SIZE >> level;
    for (let row = 0; row < size; row++) {
      for (let column = size - 1; column >= 0; column--) {
        const at = (row * size + column) * 4;
        halves.push(toHalf(pixels[at]), toHalf(pixels[at + 1]), toHalf(pixels[at + 2]), toHalf(1));
      }
    }
  });
}
const file = Buffer.from(new Uint16Array(halves).buffer);
writeFileSync(OUT, file);
console.log(`museum-environment.bin: ${file.length} bytes, ${gzipSync(file).length} as gzip sends it`);
