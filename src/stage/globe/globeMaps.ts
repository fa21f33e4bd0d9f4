import { ClampToEdgeWrapping, DataTexture, LinearFilter, LinearMipmapLinearFilter, NoColorSpace, RedFormat, RepeatWrapping, RGFormat, SRGBColorSpace, type Texture, UnsignedByteType } from 'three';
import { MapShelf } from './MapShelf.js';
import { fetchTexture } from '../render/fetchTexture.js';
import { randomSource } from './randomSource.js';

const urls = import.meta.glob<string>('./maps/*.webp', { eager: true, query: '?url', import: 'default' });

/** Which maps there are: file names without `.webp`. */
export const mapUrl = (name: string): string => {
  const url = urls[`./maps/${name}.webp`];
  if (url === undefined) throw new Error(`No map "${name}"`);
  return url;
};

/** What a map holds: colours; one number a texel; a distance, or two, that are interpolated as they are. */
export type MapKind = 'colour' | 'grey' | 'distance' | 'two distances';

const CHANNELS: Readonly<Record<MapKind, number>> = { colour: 4, grey: 1, distance: 1, 'two distances': 2 };
const kinds = new Map<string, MapKind>();
const hasLevels = (kind: MapKind): boolean => kind === 'colour' || kind === 'grey';
const keyOf = (name: string, widthPx: number): string => `${name}@${String(widthPx)}`;
/** Names end with their width. */
const widthOf = (name: string): number => Number(/-(\d+)$/.exec(name)?.[1] ?? Infinity);

const shelf = new MapShelf<Texture>({ fetch: fetchMap, free: freeMap }, Infinity);
let mostPx = Infinity;

/**
 * How wide maps may be, texels, and how many bytes all maps of globes may take on the graphics card together, as far as
 * they are not in view. For maps that are taken from now on.
 */
export function limitMaps(widthPx: number, budgetBytes: number): void {
  mostPx = widthPx;
  shelf.setBudget(budgetBytes);
}

/** Called once when a map can be drawn; the same is given back with `releaseMap`. */
export type MapReady = () => void;

/**
 * A map of a body: equirectangular, longitude 0 in the middle (but for those of a place). Shared: each holder
 * calls `releaseMap` once. `onReady` comes when it can be drawn (at once if it is there already); a map that fails to
 * load never does.
 */
export function holdMap(name: string, kind: MapKind, onReady: MapReady, widthPx = Infinity): HeldMap {
  kinds.set(name, kind);
  const key = keyOf(name, Math.min(widthPx, mostPx, widthOf(name)));
  return { key, texture: shelf.hold(key, onReady) };
}

/** A map and what it is known by on the shelf: the limits may have changed by the time that it is let go. */
export interface HeldMap {
  readonly key: string;
  readonly texture: Texture;
}

export const releaseMap = ({ key }: HeldMap, onReady?: MapReady): void => shelf.release(key, onReady);

function fetchMap(key: string, onReady: (bytes: number) => void, onFailed: () => void): Texture {
  const [name = '', width] = key.split('@');
  const kind = kinds.get(name) ?? 'colour';
  const arrived = ({ width: w, height: h }: { readonly width: number; readonly height: number }): void =>
    onReady(w * h * CHANNELS[kind] * (hasLevels(kind) ? 4 / 3 : 1));
  const texture = fetchTexture(mapUrl(name), Number(width) < widthOf(name) ? Number(width) : null, arrived, onFailed);
  texture.colorSpace = kind === 'colour' ? SRGBColorSpace : NoColorSpace;
  if (kind !== 'colour') texture.format = kind === 'two distances' ? RGFormat : RedFormat;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  if (hasLevels(kind)) texture.anisotropy = 4;
  else {
    texture.generateMipmaps = false;
    texture.minFilter = LinearFilter;
  }
  return texture;
}

function freeMap(texture: Texture): void {
  texture.dispose();
  if (texture.image instanceof ImageBitmap) texture.image.close();
}

let noise: DataTexture | null = null;

/** A small grain that tiles: five octaves of value noise, always the same. */
export function grainTexture(): DataTexture {
  if (noise) return noise;
  const size = 256;
  const sum = new Float32Array(size * size);
  let weight = 0;
  for (let octave = 0; octave < 5; octave++) {
    const cells = 8 << octave;
    const amplitude = 0.6 ** octave;
    const random = randomSource(71 + octave);
    const lattice = Float32Array.from({ length: cells * cells }, random);
    weight += amplitude;
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) sum[y * size + x] = (sum[y * size + x] ?? 0) + amplitude * latticeAt(lattice, cells, (x / size) * cells, (y / size) * cells);
    }
  }
  const bytes = Uint8Array.from(sum, (value) => Math.round(Math.min(1, Math.max(0, 0.5 + (value / weight - 0.5) * 2)) * 255));
  noise = new DataTexture(bytes, size, size, RedFormat, UnsignedByteType);
  noise.wrapS = noise.wrapT = RepeatWrapping;
  noise.magFilter = LinearFilter;
  noise.minFilter = LinearMipmapLinearFilter;
  noise.generateMipmaps = true;
  noise.needsUpdate = true;
  return noise;
}

function latticeAt(lattice: Float32Array, cells: number, x: number, y: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fade = (t: number): number => t * t * (3 - 2 * t);
  const u = fade(x - x0);
  const v = fade(y - y0);
  const at = (i: number, j: number): number => lattice[(j % cells) * cells + (i % cells)] ?? 0;
  const top = at(x0, y0) + (at(x0 + 1, y0) - at(x0, y0)) * u;
  const bottom = at(x0, y0 + 1) + (at(x0 + 1, y0 + 1) - at(x0, y0 + 1)) * u;
  return top + (bottom - top) * v;
}
