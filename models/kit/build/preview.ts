import { mkdirSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import sharp from 'sharp';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { bakeModel } from './bakeModel.js';
import { drawModel } from './drawModel.js';
import { findCheckpoints } from './findCheckpoints.js';
import { loadModel } from './loadModel.js';
import { triangleCount } from './MeshData.js';
import { ballCount, stickCount } from './MoleculeData.js';

/** Draws one model without a browser: `preview.ts <id> [yawDeg pitchDeg zoom [x y z [px]]]`; x, y, z: the middle, model units; px: as it is at that apparent size. */
const preview = async ([id, ...numbers]: readonly string[]): Promise<void> => {
  const found = findCheckpoints(resolve('models')).find((folder) => folder.id === id);
  if (!found) throw new Error(`no folder models/<tag>/${id ?? '<id>'} with a model.ts`);
  const started = performance.now();
  const model = bakeModel(await loadModel(found.path), 24);
  if (model.meshes.length === 0 && !model.molecule && model.faded.length === 0) throw new Error(`${found.id} is drawn by its live.tsx alone: look at it in the browser`);
  const facts = join(found.path, 'checkpoint.json');
  const focus = existsSync(facts)
    ? (JSON.parse(readFileSync(facts, 'utf8')) as { focus?: { targetM?: Vec3; yawDeg?: number; pitchDeg?: number } }).focus
    : undefined;
  const [yawDeg, pitchDeg, zoom, x, y, z, px] = numbers.map(Number);
  const target: Vec3 | undefined =
    x !== undefined && y !== undefined && z !== undefined
      ? [x, y, z]
      : (zoom ?? 1) > 1 && focus?.targetM
        ? (focus.targetM.map((value) => value / model.unitM) as Vec3)
        : undefined;
  const picture = drawModel(
    model,
    {
      yawDeg: yawDeg ?? focus?.yawDeg ?? 30,
      pitchDeg: pitchDeg ?? focus?.pitchDeg ?? 18,
      zoom: zoom ?? 1,
      width: 1024,
      height: 768,
      margin: 0.07,
      ...(target && { target }),
    },
    2,
    px,
  );
  const folder = resolve('artifacts/preview');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${found.id}.png`);
  await sharp(picture.rgb, { raw: { width: 1024, height: 768, channels: 3 } }).png().toFile(file);
  const size = [0, 1, 2].map((i) => ((model.boundsMax[i]! - model.boundsMin[i]!) * model.unitM).toPrecision(4));
  const triangles = model.meshes.reduce((sum, { mesh }) => sum + triangleCount(mesh), 0);
  const vertices = model.meshes.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0);
  console.log(`${file}`);
  const rounds = model.molecule ? `, ${ballCount(model.molecule)} balls, ${stickCount(model.molecule)} sticks` : '';
  console.log(`${triangles} triangles, ${vertices} vertices${rounds}, ${size.join(' × ')} m, lowest y ${model.boundsMin[1].toPrecision(3)} units, ${((performance.now() - started) / 1000).toFixed(1)} s`);
};

preview(process.argv.slice(2)).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
