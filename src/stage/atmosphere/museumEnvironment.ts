import {
  BackSide,
  BoxGeometry,
  Mesh,
  MeshBasicMaterial,
  PMREMGenerator,
  Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';

interface Panel {
  readonly size: readonly [number, number, number];
  readonly at: readonly [number, number, number];
  readonly colour: readonly [number, number, number];
}

/** Soft boxes in a dark room: what polished metal needs to mirror. Colours are linear radiance. */
const PANELS: readonly Panel[] = [
  { size: [8, 0.1, 6], at: [-3.5, 6.5, 2.5], colour: [14, 12.8, 11] },
  { size: [0.1, 5, 9], at: [-8.5, 3, 0], colour: [4.2, 3.9, 3.5] },
  { size: [9, 5, 0.1], at: [3, 4, -8.5], colour: [3.2, 4.1, 5.6] },
  { size: [0.1, 4, 9], at: [8.5, 2.5, 1], colour: [1.9, 2.2, 2.8] },
  { size: [12, 2.5, 0.1], at: [0, 3, 8.5], colour: [2.6, 2.6, 2.7] },
];

/** Makes the image-based fill light; called again after a lost context. No file is loaded. */
export function createMuseumEnvironment(renderer: WebGLRenderer): Texture {
  const room = new Scene();
  const unitBox = new BoxGeometry(1, 1, 1);
  const wall = new MeshBasicMaterial({ color: '#3a4252', side: BackSide });
  const walls = new Mesh(unitBox, wall);
  walls.scale.set(18, 13, 18);
  walls.position.y = 3;
  room.add(walls);
  const materials = [wall];
  for (const panel of PANELS) {
    const material = new MeshBasicMaterial();
    material.color.setRGB(...panel.colour);
    const mesh = new Mesh(unitBox, material);
    mesh.scale.set(...panel.size);
    mesh.position.set(...panel.at);
    room.add(mesh);
    materials.push(material);
  }
  const generator = new PMREMGenerator(renderer);
  const environment = generator.fromScene(room, 0.03).texture;
  generator.dispose();
  unitBox.dispose();
  for (const material of materials) material.dispose();
  return environment;
}
