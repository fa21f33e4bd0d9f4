import { Color, FogExp2, IcosahedronGeometry, InstancedMesh, Matrix4, MeshStandardMaterial, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three';
import { createRealm, realmAt } from '../../../src/stage/atmosphere/realm.js';
import { Lamps } from '../../../src/stage/atmosphere/Lamps.js';
import { MuseumEnvironment } from '../../../src/stage/atmosphere/museumEnvironment.js';
import { BallCloud } from '../../../src/stage/molecules/BallCloud.js';
import { MoleculeMotion } from '../../../src/stage/molecules/MoleculeMotion.js';
import { crystalBalls } from './crystalBalls.js';

declare global {
  interface Window {
    atoms?: { frames: number; drawCalls: number; drawn: number; triangles: number; stopped: boolean; draw(): void };
  }
}

/** `?draw=impostors` or `icospheres`, `count`, `radius` (of a ball, Å; neighbours are 2.35 Å apart), `stopped=1`: frames only when asked for. */
const query = new URLSearchParams(location.search);
const isImpostors = query.get('draw') !== 'icospheres';
const rounds = crystalBalls(Number(query.get('count') ?? 300_000), Number(query.get('radius') ?? 0.7));
const count = rounds.radii.length;

const renderer = new WebGLRenderer({ antialias: true });
renderer.setPixelRatio(devicePixelRatio);
renderer.setSize(innerWidth, innerHeight);
document.body.append(renderer.domElement);
const scene = new Scene();
scene.background = new Color('#0b0e1c');
scene.fog = new FogExp2('#292c48', 0.061);
// The stage's own light, so that what is measured is what a visitor gets.
const lamps = new Lamps();
lamps.update(realmAt(createRealm(), -9, true), 0, new Vector3(0, 1, 0));
scene.add(lamps.group);
const environment = new MuseumEnvironment(() => undefined);
scene.environment = environment.texture;

// The whole is about as tall as the picture, with the camera one view unit away, as on the stage.
const extent = 2 * rounds.positions.reduce((most, value) => Math.max(most, value), 0);
const scale = 0.62 / extent;
const camera = new PerspectiveCamera(40, innerWidth / innerHeight, 0.01, 64);
const cloud = isImpostors ? new BallCloud(rounds, { uFade: { value: 1 }, uEmphasis: { value: 1 }, motion: new MoleculeMotion() }) : null;
if (cloud) {
  cloud.scale.setScalar(scale);
  scene.add(cloud);
} else {
  const mesh = new InstancedMesh(new IcosahedronGeometry(1, 1), new MeshStandardMaterial({ roughness: 0.5 }), count);
  const matrix = new Matrix4();
  const colour = new Color();
  for (let i = 0; i < count; i++) {
    const radius = rounds.radii[i] ?? 0;
    matrix.makeScale(radius, radius, radius).setPosition(...([0, 1, 2].map((k) => rounds.positions[i * 3 + k] ?? 0) as [number, number, number]));
    mesh.setMatrixAt(i, matrix);
    mesh.setColorAt(i, colour.setRGB(...([0, 1, 2].map((k) => rounds.colours[i * 3 + k] ?? 0) as [number, number, number])));
  }
  mesh.scale.setScalar(scale);
  scene.add(mesh);
}

const told = { frames: 0, drawCalls: 0, drawn: 0, triangles: 0, stopped: query.has('stopped'), draw: () => frame() };
window.atoms = told;
const eye = new Vector3();
const frame = (): void => {
  const angle = 0.5 + 0.02 * told.frames;
  camera.position.set(Math.sin(angle), 0.3, Math.cos(angle)).normalize();
  camera.lookAt(0, 0, 0);
  cloud?.arrange(eye.copy(camera.position).divideScalar(scale), innerHeight / (2 * Math.tan((20 * Math.PI) / 180)));
  environment.step(1, false);
  scene.environmentIntensity = environment.strength;
  renderer.render(scene, camera);
  told.frames += 1;
  told.drawCalls = renderer.info.render.calls;
  told.triangles = renderer.info.render.triangles;
  told.drawn = cloud ? renderer.info.render.points + renderer.info.render.triangles / 2 : count;
};
const loop = (): void => {
  if (told.stopped) return;
  frame();
  requestAnimationFrame(loop);
};
loop();
