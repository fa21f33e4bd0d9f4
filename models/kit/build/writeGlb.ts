import { Document, Logger, NodeIO, type Accessor, type Buffer as GltfBuffer, type Material } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { reorder } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import type { FadedMolecule } from './bakeFaded.js';
import type { BakedModel } from './bakeModel.js';
import type { NamedMesh } from './NamedMesh.js';
import { boundsOf, type MeshData } from './MeshData.js';
import type { MoleculeData } from './MoleculeData.js';
import { writeRounds } from './writeRounds.js';

/** What one level of detail holds. */
export interface GlbContent {
  readonly model: Pick<BakedModel, 'unitM' | 'anchors' | 'lines' | 'contactShadow'>;
  readonly meshes: readonly NamedMesh[];
  readonly molecule?: MoleculeData | null;
  readonly faded?: readonly FadedMolecule[];
}

/** Reads and writes what this build makes. */
export const createGltfIo = async (): Promise<NodeIO> => {
  await MeshoptEncoder.ready;
  await MeshoptDecoder.ready;
  return new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
};

/**
 * One level of detail as glTF binary, twice: `plain` for the validator, which does not look into meshopt's buffers,
 * and `packed` to be shipped. Both hold the same accessors.
 */
export const writeGlb = async (content: GlbContent): Promise<{ plain: Uint8Array; packed: Uint8Array }> => {
  const io = await createGltfIo();
  const document = await createDocument(content);
  const plain = await io.writeBinary(document);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const packed = await io.writeBinary(document);
  return { plain, packed };
};

/** The scene: a node a mesh, and an empty node for each anchor and line. */
export const createDocument = async ({ model, meshes, molecule, faded = [] }: GlbContent): Promise<Document> => {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.WARN));
  document.getRoot().getAsset().generator = 'Sichao model kit';
  document.createExtension(KHRMeshQuantization).setRequired(true);
  const buffer = document.createBuffer();
  const scene = document.createScene('model').setExtras({ unitM: model.unitM });
  const materials = new Map<string, Material>();
  const materialOf = (name: NamedMesh['material']): Material => {
    const known = materials.get(name);
    if (known) return known;
    const made = document.createMaterial(name).setMetallicFactor(0).setRoughnessFactor(0.7);
    if (name !== 'opaque') made.setAlphaMode('BLEND');
    materials.set(name, made);
    return made;
  };
  const drawn: NamedMesh[] = [...meshes];
  if (model.contactShadow) drawn.push({ name: 'contact-shadow', material: 'contact-shadow', mesh: model.contactShadow });
  for (const name of new Set(drawn.map((named) => named.name))) {
    const parts = drawn.filter((named) => named.name === name);
    const volume = volumeOf(parts.map(({ mesh }) => mesh));
    const mesh = document.createMesh(name);
    for (const part of parts) {
      const primitive = document
        .createPrimitive()
        .setIndices(indexAccessor(document, buffer, part.mesh))
        .setAttribute('POSITION', accessor(document, buffer, 'VEC3', quantisedPositions(part.mesh, volume), true))
        .setAttribute('NORMAL', accessor(document, buffer, 'VEC3', signed8(part.mesh.normals), true))
        .setAttribute('COLOR_0', accessor(document, buffer, 'VEC4', unsigned16(part.mesh.colours), true))
        .setAttribute('_SURFACE', accessor(document, buffer, 'VEC4', unsigned8(part.mesh.surface), true))
        .setMaterial(materialOf(part.material));
      mesh.addPrimitive(primitive);
    }
    const node = document.createNode(name).setMesh(mesh).setTranslation([...volume.centre]);
    scene.addChild(node.setScale([volume.half, volume.half, volume.half]));
    const fade = parts[0]?.fade;
    if (fade) node.setExtras({ fade: { ...fade } });
  }
  if (molecule) for (const node of writeRounds(document, buffer, molecule)) scene.addChild(node);
  for (const one of faded) for (const node of writeRounds(document, buffer, one.molecule, one)) scene.addChild(node);
  for (const { name, position, turn } of model.anchors) {
    scene.addChild(document.createNode(name).setTranslation([...position]).setRotation([...turn]));
  }
  for (const { name, points } of model.lines) {
    scene.addChild(document.createNode(name).setExtras({ path: points.map((point) => [...point]) }));
  }
  await MeshoptEncoder.ready;
  if (drawn.length > 0) await document.transform(reorder({ encoder: MeshoptEncoder, target: 'size' }));
  return document;
};

interface Volume {
  readonly centre: readonly [number, number, number];
  /** Half of the longest side. One scale for all axes leaves the normals alone. */
  readonly half: number;
}

const volumeOf = (meshes: readonly MeshData[]): Volume => {
  const { min, max } = boundsOf(meshes);
  const half = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]) / 2;
  return { centre: [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2], half };
};

const quantisedPositions = ({ positions }: MeshData, { centre, half }: Volume): Int16Array => {
  const out = new Int16Array(positions.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.round(((positions[i]! - centre[(i % 3) as 0]) / half) * 32767);
  return out;
};

/** A quarter of a degree, which packs into a third of what sixteen bits take. */
const signed8 = (values: Float32Array): Int8Array => {
  const out = new Int8Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.round(values[i]! * 127);
  return out;
};

const unsigned16 = (values: Float32Array): Uint16Array => {
  const out = new Uint16Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.round(clamp01(values[i]!) * 65535);
  return out;
};

const unsigned8 = (values: Float32Array): Uint8Array => {
  const out = new Uint8Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.round(clamp01(values[i]!) * 255);
  return out;
};

const clamp01 = (value: number): number => Math.min(1, Math.max(0, value));

const accessor = (
  document: Document,
  buffer: GltfBuffer,
  type: 'VEC3' | 'VEC4',
  array: Int16Array | Int8Array | Uint16Array | Uint8Array,
  normalised: boolean,
): Accessor =>
  document
    .createAccessor()
    .setType(type)
    .setArray(array as Int16Array<ArrayBuffer>)
    .setNormalized(normalised)
    .setBuffer(buffer);

const indexAccessor = (document: Document, buffer: GltfBuffer, mesh: MeshData): Accessor => {
  const small = mesh.positions.length / 3 <= 65535;
  const array = small ? new Uint16Array(mesh.indices) : new Uint32Array(mesh.indices);
  return document.createAccessor().setType('SCALAR').setArray(array as Uint16Array<ArrayBuffer>).setBuffer(buffer);
};
