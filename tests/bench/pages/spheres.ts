import {
  Color, DirectionalLight, HemisphereLight, Mesh, MeshStandardMaterial, PerspectiveCamera, Scene, SphereGeometry, WebGLRenderer,
} from 'three';

declare global {
  interface Window {
    spheres?: { frames: number; triangles: number };
  }
}

const COUNT = 15;

/** The usual way to draw many scales at once: one scene, one camera, logarithmic depth. `?triangles=` says how many. */
const wanted = Number(new URLSearchParams(location.search).get('triangles') ?? 60_000);
const columns = Math.max(8, Math.round(Math.sqrt(wanted / COUNT)));
const renderer = new WebGLRenderer({ antialias: true, logarithmicDepthBuffer: true });
renderer.setPixelRatio(devicePixelRatio);
renderer.setSize(innerWidth, innerHeight);
document.body.append(renderer.domElement);

const scene = new Scene();
scene.background = new Color('#0b1220');
scene.add(new HemisphereLight('#9fb4d8', '#20242c', 1));
const key = new DirectionalLight('#fff2dd', 3);
key.position.set(-2, 3, 2);
scene.add(key);

// The gallery's own composition: each a few times larger than the one before, to the left and to the right.
const geometry = new SphereGeometry(0.5, columns, Math.max(4, Math.round(columns / 2)));
for (let index = 0; index < COUNT; index++) {
  const size = 1e-3 * 3 ** index;
  const sphere = new Mesh(geometry, new MeshStandardMaterial({ color: new Color().setHSL(index / COUNT, 0.4, 0.5), roughness: 0.6 }));
  sphere.position.set(size * 0.95 * (index % 2 === 0 ? 1 : -1), size / 2, -1.1 * size);
  sphere.scale.setScalar(size);
  scene.add(sphere);
}
const camera = new PerspectiveCamera(40, innerWidth / innerHeight, 1e-4, 1e9);
const count = { frames: 0, triangles: 0 };
window.spheres = count;

const draw = (): void => {
  const distance = 3 * (1 + 0.2 * Math.sin(count.frames / 40));
  camera.position.set(0, distance * 0.35, distance);
  camera.lookAt(0, distance * 0.1, 0);
  renderer.render(scene, camera);
  count.frames += 1;
  count.triangles = renderer.info.render.triangles;
  requestAnimationFrame(draw);
};
draw();
