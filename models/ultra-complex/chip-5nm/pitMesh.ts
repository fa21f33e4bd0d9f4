import { BufferAttribute, BufferGeometry, Color, Mesh, type IUniform, type MeshStandardMaterial } from 'three';
import { createExhibitMaterial } from '../../../src/stage/materials/exhibitMaterial.js';
import { pitBoxes, type Box, type Stuff } from './pitBoxes.js';

/** Colour, metalness and roughness; the colours are those of the transistor block. */
const LOOKS: Readonly<Record<Stuff, readonly [colour: string, metalness: number, roughness: number]>> = {
  silicon: ['#8d9bb0', 0.55, 0.3],
  oxide: ['#465b6e', 0, 0.35],
  fin: ['#8d9bb0', 0.55, 0.3],
  'gate-n': ['#e3b858', 0.45, 0.32],
  'gate-p': ['#c8923c', 0.45, 0.32],
  cap: ['#d8cdb4', 0, 0.5],
  spacer: ['#ece5d2', 0, 0.5],
  'epitaxy-n': ['#6fa8b4', 0.4, 0.36],
  'epitaxy-p': ['#8a6cc0', 0.5, 0.34],
  contact: ['#69707e', 0.3, 0.4],
  copper: ['#c9743f', 0.5, 0.36],
  'copper-dark': ['#ab5d35', 0.5, 0.38],
  insulator: ['#24354a', 0, 0.4],
  'insulator-light': ['#2d425c', 0, 0.4],
  seal: ['#27313f', 0.55, 0.3],
};

/** How open to the light a side is, and a top, by the height that rises around. */
const SIDE_OPENNESS = 0.8;
const FOOT_OPENNESS = 0.35;

type Corner = readonly [x: 0 | 1, y: 0 | 1, z: 0 | 1];
const FACES: readonly { readonly normal: readonly [number, number, number]; readonly corners: readonly [Corner, Corner, Corner, Corner] }[] = [
  { normal: [0, 1, 0], corners: [[0, 1, 0], [0, 1, 1], [1, 1, 1], [1, 1, 0]] },
  { normal: [0, 0, 1], corners: [[0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]] },
  { normal: [0, 0, -1], corners: [[1, 0, 0], [0, 0, 0], [0, 1, 0], [1, 1, 0]] },
  { normal: [1, 0, 0], corners: [[1, 0, 1], [1, 0, 0], [1, 1, 0], [1, 1, 1]] },
  { normal: [-1, 0, 0], corners: [[0, 0, 0], [0, 0, 1], [0, 1, 1], [0, 1, 0]] },
];

/** Boxes as one mesh: five faces each, since nobody looks up from below. */
function geometryOf(boxes: readonly Box[]): BufferGeometry {
  const corners = boxes.length * FACES.length * 4;
  const position = new Float32Array(3 * corners);
  const normal = new Float32Array(3 * corners);
  const colour = new Float32Array(3 * corners);
  const surface = new Float32Array(4 * corners);
  const indices = new Uint32Array(boxes.length * FACES.length * 6);
  const paints = new Map<Stuff, Color>();
  let at = 0;
  let index = 0;
  for (const { x, y, z, stuff, endsInside } of boxes) {
    const [tint, metalness, roughness] = LOOKS[stuff];
    const paint = paints.get(stuff) ?? new Color(tint);
    paints.set(stuff, paint);
    for (const face of FACES) {
      if (endsInside && face.normal[2] !== 0) continue;
      indices[index++] = at;
      indices[index++] = at + 1;
      indices[index++] = at + 2;
      indices[index++] = at;
      indices[index++] = at + 2;
      indices[index++] = at + 3;
      for (const corner of face.corners) {
        put3(position, at, x[corner[0]], y[corner[1]], z[corner[2]]);
        put3(normal, at, face.normal[0], face.normal[1], face.normal[2]);
        put3(colour, at, paint.r, paint.g, paint.b);
        surface[4 * at] = metalness;
        surface[4 * at + 1] = roughness;
        surface[4 * at + 3] = face.normal[1] > 0 ? 1 : corner[1] === 1 ? SIDE_OPENNESS : FOOT_OPENNESS;
        at++;
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('normal', new BufferAttribute(normal, 3));
  geometry.setAttribute('color', new BufferAttribute(colour, 3));
  geometry.setAttribute('_surface', new BufferAttribute(surface, 4));
  geometry.setIndex(new BufferAttribute(indices, 1));
  return geometry;
}

function put3(array: Float32Array, index: number, a: number, b: number, c: number): void {
  array[3 * index] = a;
  array[3 * index + 1] = b;
  array[3 * index + 2] = c;
}

export interface Pit {
  /** Lengths in nm; its origin is the transistor block's. */
  readonly mesh: Mesh<BufferGeometry, MeshStandardMaterial>;
  readonly uFade: IUniform<number>;
  readonly uEmphasis: IUniform<number>;
}

/** What lies in the chip's well, in the light of the collection. */
export function createPit(): Pit {
  const uFade: IUniform<number> = { value: 0 };
  const uEmphasis: IUniform<number> = { value: 1 };
  const mesh = new Mesh(geometryOf(pitBoxes()), createExhibitMaterial({ uFade, uEmphasis }));
  mesh.name = 'metal-stack';
  // The well is part of the chip: nothing of it is measured or picked on its own.
  mesh.raycast = () => undefined;
  mesh.userData['measured'] = false;
  return { mesh, uFade, uEmphasis };
}
