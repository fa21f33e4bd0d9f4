import { DataTexture, NearestFilter, RGBAIntegerFormat, UnsignedIntType, type BufferAttribute, type BufferGeometry, type InterleavedBufferAttribute } from 'three';
import type { ReadonlyVec3, Vec3 } from '../../core/maths/vec3.js';

/** Texels an entry takes, and entries in a row of the table. */
export const TEXELS_AN_ENTRY = 2;
export const ENTRIES_A_ROW = 512;
/** The word of an entry that says which moving part it is of. */
const PART_WORD = 7;

/** Exact balls, or the two ends of exact sticks one after the other: model units, linear colours, all else 0 … 1. */
export interface Rounds {
  readonly positions: Float32Array;
  readonly radii: Float32Array;
  readonly colours: Float32Array;
  /** Metalness, roughness, glow. */
  readonly finish: Float32Array;
  /** Openness towards +x, +y, +z, −x, −y, −z of the model's axes. */
  readonly open: Float32Array;
  /** Where another stretch of neighbours in space begins, rising; none: all is one stretch. */
  readonly stretches?: readonly number[];
}

/** Places and looks as a table that vertex shaders read by number: nothing is copied for the corners of a quad. */
export const roundTable = ({ positions, radii, colours, finish, open }: Rounds): DataTexture => {
  const count = radii.length;
  const rows = Math.max(1, Math.ceil(count / ENTRIES_A_ROW));
  const words = new Uint32Array(rows * ENTRIES_A_ROW * TEXELS_AN_ENTRY * 4);
  const floats = new Float32Array(words.buffer);
  for (let i = 0; i < count; i++) {
    const at = i * TEXELS_AN_ENTRY * 4;
    floats[at] = positions[i * 3] ?? 0;
    floats[at + 1] = positions[i * 3 + 1] ?? 0;
    floats[at + 2] = positions[i * 3 + 2] ?? 0;
    floats[at + 3] = radii[i] ?? 0;
    // The square root gives the dark shades as many steps as the eye tells apart.
    words[at + 4] = packed(Math.sqrt(colours[i * 3] ?? 0), Math.sqrt(colours[i * 3 + 1] ?? 0), Math.sqrt(colours[i * 3 + 2] ?? 0), finish[i * 3 + 2] ?? 0);
    words[at + 5] = packed(open[i * 6] ?? 1, open[i * 6 + 1] ?? 1, open[i * 6 + 2] ?? 1, finish[i * 3] ?? 0);
    words[at + 6] = packed(open[i * 6 + 3] ?? 1, open[i * 6 + 4] ?? 1, open[i * 6 + 5] ?? 1, finish[i * 3 + 1] ?? 1);
  }
  const table = new DataTexture(words, ENTRIES_A_ROW * TEXELS_AN_ENTRY, rows, RGBAIntegerFormat, UnsignedIntType);
  table.internalFormat = 'RGBA32UI';
  table.minFilter = NearestFilter;
  table.magFilter = NearestFilter;
  table.needsUpdate = true;
  return table;
};

/** Says which moving part each entry is of (0: none), by its place and linear colour. */
export type PartRule = (place: ReadonlyVec3, colour: ReadonlyVec3) => number;

/** Writes the parts of a table's entries. */
export const writeParts = (table: DataTexture, { positions, colours, radii }: Rounds, rule: PartRule): void => {
  const { data } = table.image as { readonly data: Uint32Array };
  const place: Vec3 = [0, 0, 0];
  const colour: Vec3 = [0, 0, 0];
  for (let i = 0; i < radii.length; i++) {
    for (const k of [0, 1, 2] as const) {
      place[k] = positions[i * 3 + k] ?? 0;
      colour[k] = colours[i * 3 + k] ?? 0;
    }
    data[i * TEXELS_AN_ENTRY * 4 + PART_WORD] = rule(place, colour);
  }
  table.needsUpdate = true;
};

/** What a primitive of points or lines that models/kit/build/writeRounds.ts has written holds. */
export const readRounds = (geometry: BufferGeometry, scale: number, offset: readonly [number, number, number]): Rounds => {
  const named = (name: string): BufferAttribute | InterleavedBufferAttribute => {
    const found = geometry.getAttribute(name);
    if (!found) throw new Error(`balls without ${name}`);
    return found;
  };
  const position = named('position');
  const radius = named('_radius');
  const colour = named('color');
  const surface = named('_surface');
  const plus = named('_open_plus');
  const minus = named('_open_minus');
  const { count } = position;
  const rounds: Rounds = {
    positions: new Float32Array(count * 3),
    radii: new Float32Array(count),
    colours: new Float32Array(count * 3),
    finish: new Float32Array(count * 3),
    open: new Float32Array(count * 6),
  };
  for (let i = 0; i < count; i++) {
    rounds.radii[i] = radius.getX(i) * scale;
    for (let k = 0; k < 3; k++) {
      rounds.positions[i * 3 + k] = position.getComponent(i, k) * scale + (offset[k] ?? 0);
      rounds.colours[i * 3 + k] = colour.getComponent(i, k);
      rounds.finish[i * 3 + k] = surface.getComponent(i, k);
      rounds.open[i * 6 + k] = plus.getComponent(i, k);
      rounds.open[i * 6 + 3 + k] = minus.getComponent(i, k);
    }
  }
  return rounds;
};

const packed = (a: number, b: number, c: number, d: number): number =>
  (byte(a) | (byte(b) << 8) | (byte(c) << 16) | (byte(d) << 24)) >>> 0;

const byte = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value)));
