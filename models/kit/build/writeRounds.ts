import type { Accessor, Buffer as GltfBuffer, Document, Node, Primitive } from '@gltf-transform/core';
import { moleculeBounds, type MoleculeData, type MoleculePart, type RoundData } from './MoleculeData.js';

/** Modes of glTF primitives. */
const POINTS = 0;
const LINES = 1;

/**
 * The nodes of all parts. What stands more than once has, as `copies` in its extras, a turn (quaternion) and a shift (model
 * units) for each of its placements, seven numbers one after the other.
 */
export const writeRounds = (document: Document, buffer: GltfBuffer, { parts }: MoleculeData): Node[] =>
  parts.flatMap((part) => writePart(document, buffer, part));

/**
 * Exact balls as a primitive of points, exact sticks as one of lines, so that any viewer shows at least those. Beside
 * POSITION and COLOR_0 (linear) each vertex has `_RADIUS` (in the units of POSITION), `_SURFACE` (metalness,
 * roughness, glow) and its openness in six directions, `_OPEN_PLUS` (+x, +y, +z) and `_OPEN_MINUS` (−x, −y, −z).
 */
const writePart = (document: Document, buffer: GltfBuffer, { unit, placements }: MoleculePart): Node[] => {
  const { min, max } = moleculeBounds(unit);
  const centre = [0, 1, 2].map((k) => (min[k]! + max[k]!) / 2) as [number, number, number];
  const half = Math.max(...[0, 1, 2].map((k) => max[k]! - min[k]!)) / 2;
  const nodes: Node[] = [];
  for (const [name, mode, data] of [['atoms', POINTS, unit.balls], ['bonds', LINES, unit.sticks]] as const) {
    if (data.radii.length === 0) continue;
    const mesh = document.createMesh(name).addPrimitive(primitiveOf(document, buffer, data, mode, centre, half));
    const node = document.createNode(name).setMesh(mesh).setTranslation(centre).setScale([half, half, half]);
    if (placements.length > 1) node.setExtras({ copies: placements.flatMap(({ turn, shift }) => [...turn, ...shift]) });
    nodes.push(node);
  }
  return nodes;
};

const primitiveOf = (
  document: Document,
  buffer: GltfBuffer,
  data: RoundData,
  mode: typeof POINTS | typeof LINES,
  centre: readonly number[],
  half: number,
): Primitive => {
  const count = data.radii.length;
  const attribute = (type: 'SCALAR' | 'VEC3' | 'VEC4', array: Int16Array | Uint16Array | Uint8Array): Accessor =>
    document.createAccessor().setType(type).setArray(array as Uint16Array<ArrayBuffer>).setNormalized(true).setBuffer(buffer);
  const colours = new Uint16Array(count * 4);
  const surface = new Uint8Array(count * 4);
  const plus = new Uint8Array(count * 4);
  const minus = new Uint8Array(count * 4);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 3; k++) {
      colours[i * 4 + k] = Math.round(65535 * data.colours[i * 3 + k]!);
      surface[i * 4 + k] = Math.round(255 * data.finish[i * 3 + k]!);
      plus[i * 4 + k] = Math.round(255 * data.open[i * 6 + k]!);
      minus[i * 4 + k] = Math.round(255 * data.open[i * 6 + 3 + k]!);
    }
    colours[i * 4 + 3] = 65535;
  }
  const positions = Int16Array.from(data.positions, (value, i) => Math.round(((value - centre[i % 3]!) / half) * 32767));
  const radii = Uint16Array.from(data.radii, (value) => Math.round((value / half) * 65535));
  return document
    .createPrimitive()
    .setMode(mode)
    .setAttribute('POSITION', attribute('VEC3', positions))
    .setAttribute('COLOR_0', attribute('VEC4', colours))
    .setAttribute('_RADIUS', attribute('SCALAR', radii))
    .setAttribute('_SURFACE', attribute('VEC4', surface))
    .setAttribute('_OPEN_PLUS', attribute('VEC4', plus))
    .setAttribute('_OPEN_MINUS', attribute('VEC4', minus));
};
