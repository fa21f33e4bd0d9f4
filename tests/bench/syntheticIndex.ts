import { Document, NodeIO } from '@gltf-transform/core';
import type { CatalogueEntry, CatalogueIndex } from '../../src/catalogue/CatalogueIndex.js';

/** A cube of one unit on the floor: the model of every made-up checkpoint. */
export const cubeGlb = async (): Promise<Uint8Array> => {
  const document = new Document();
  const buffer = document.createBuffer();
  const corners: number[] = [];
  for (const x of [-0.5, 0.5]) for (const y of [0, 1]) for (const z of [-0.5, 0.5]) corners.push(x, y, z);
  const faces = [0, 1, 3, 0, 3, 2, 4, 6, 7, 4, 7, 5, 0, 4, 5, 0, 5, 1, 2, 3, 7, 2, 7, 6, 0, 2, 6, 0, 6, 4, 1, 5, 7, 1, 7, 3];
  const normals = corners.map((value, index) => (index % 3 === 1 ? 0 : Math.sign(value) * Math.SQRT1_2));
  const primitive = document.createPrimitive()
    .setAttribute('POSITION', document.createAccessor().setType('VEC3').setArray(new Float32Array(corners)).setBuffer(buffer))
    .setAttribute('NORMAL', document.createAccessor().setType('VEC3').setArray(new Float32Array(normals)).setBuffer(buffer))
    .setIndices(document.createAccessor().setType('SCALAR').setArray(new Uint16Array(faces)).setBuffer(buffer))
    .setMaterial(document.createMaterial('clay').setBaseColorFactor([0.6, 0.58, 0.55, 1]));
  const mesh = document.createMesh('cube').addPrimitive(primitive);
  document.createScene('scene').addChild(document.createNode('cube').setMesh(mesh));
  return new NodeIO().writeBinary(document);
};

export const CUBE_FILE = 'synthetic.0.00000000.glb';

const TAGS = ['ultra-micro', 'ultra-macro', 'ultra-complex', 'ultra-extreme', 'landmark'] as const;

const entryAt = (index: number, log10Size: number): CatalogueEntry => {
  const sizeM = 10 ** log10Size;
  const words = `Synthetic ${String(index)}`;
  const text = { en: words, 'zh-Hans': words, 'zh-Hant': words };
  // The gallery's law with a turn of its own, so that neighbours in size do not stand in a row.
  const side = index % 2 === 0 ? 1 : -1;
  const spread = 0.95 + 0.25 * Math.sin(index * 2.399963);
  return {
    id: `synthetic-${String(index)}`,
    tag: TAGS[index % TAGS.length] ?? 'landmark',
    domain: 'matter',
    name: text,
    summary: text,
    sizeM,
    measure: { kind: 'extent' },
    partOf: null,
    place: { kind: 'bench' },
    benchPositionM: [sizeM * side * spread, 0, -1.1 * sizeM],
    benchTurnRad: 0,
    focus: { targetM: [0, sizeM / 2, 0], yawRad: 0, pitchRad: 0.2, distanceM: 2.5 * sizeM },
    model: {
      unitM: sizeM,
      boundsMin: [-0.5, 0, -0.5],
      boundsMax: [0.5, 1, 0.5],
      levels: [{ file: CUBE_FILE, triangles: 12, bytes: 1000 }],
      live: false,
      anchors: {},
    },
    detailFile: 'synthetic.json',
    thumbnailFile: 'synthetic.webp',
  };
};

/** The stretch of the rail that is walked, log10 m. */
export const WALKED = { fromQ: -6, toQ: 3 } as const;
const SEEN = 20;

/**
 * Twenty checkpoints in the stretch that is walked, and the rest of `count` beyond it, where no frame of the walk can
 * show them: what is drawn is the same, only the catalogue is larger.
 */
export const sparseIndex = (count: number): CatalogueIndex => {
  const seen = Array.from({ length: Math.min(SEEN, count) }, (_, index) =>
    entryAt(index, WALKED.fromQ - 1 + ((WALKED.toQ - WALKED.fromQ + 2) * index) / (SEEN - 1)));
  const others = Array.from({ length: Math.max(0, count - SEEN) }, (_, index) => {
    const share = index / Math.max(1, count - SEEN - 1);
    return entryAt(SEEN + index, share < 0.85 ? -35 + (share / 0.85) * 23 : 7 + ((share - 0.85) / 0.15) * 1.5);
  });
  return { version: 1, tours: [], entries: [...seen, ...others] };
};

/** All of them spread evenly over the whole bench: a gallery that is full at every scale. */
export const denseIndex = (count: number): CatalogueIndex => ({
  version: 1,
  tours: [],
  entries: Array.from({ length: count }, (_, index) => entryAt(index, -19 + (24 * index) / Math.max(1, count - 1))),
});
