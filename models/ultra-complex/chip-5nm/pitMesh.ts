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
  const paint = new Color();
  let at = 0;
  let index = 0;
  for (const box of boxes) {
    const [tint, metalness, roughness] = LOOKS[box.stuff];
    paint.set(tint);
    for (const face of FACES) {
      for (const [i, corner] of face.corners.entries()) {
        position.set([box.x[corner[0]], box.y[corner[1]], box.z[corner[2]]], 3 * (at + i));
        normal.set(face.normal, 3 * (at + i));
        colour.set([paint.r, paint.g, paint.b], 3 * (at + i));
        const open = face.normal[1] > 0 ? 1 : corner[1] === 1 ? SIDE_OPENNESS : FOOT_OPENNESS;
        surface.set([metalness, roughness, 0, open], 4 * (at + i));
      }
      indices.set([at, at + 1, at + 2, at, at + 2, at + 3], index);
      at += 4;
      index += 6;
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
