import { ClampToEdgeWrapping, DataTexture, LinearFilter, LinearMipmapLinearFilter, NoColorSpace, RedFormat, RepeatWrapping, SRGBColorSpace, type Texture, TextureLoader, UnsignedByteType } from 'three';
import { randomSource } from './randomSource.js';

const urls = import.meta.glob<string>('./maps/*.webp', { eager: true, query: '?url', import: 'default' });

interface Held {
  readonly texture: Texture;
  holders: number;
  ready: boolean;
  readonly waiting: Set<() => void>;
}

const held = new Map<string, Held>();
const loader = new TextureLoader();

/** Which maps there are: file names without `.webp`. */
export const mapUrl = (name: string): string => {
  const url = urls[`./maps/${name}.webp`];
  if (url === undefined) throw new Error(`No map "${name}"`);
  return url;
};

/**
 * A map of a body: equirectangular, longitude 0 in the middle. Shared: each holder calls `releaseMap` once.
 * `onReady` comes when it can be drawn (at once if it is there already); a map that fails to load never does.
 */
export function holdMap(name: string, colour: boolean, onReady: () => void): Texture {
  const known = held.get(name);
  if (known) {
    known.holders++;
    if (known.ready) onReady();
    else known.waiting.add(onReady);
    return known.texture;
  }
  const waiting = new Set([onReady]);
  const texture = loader.load(mapUrl(name), () => {
    const entry = held.get(name);
    if (entry?.texture !== texture) return;
    entry.ready = true;
    for (const call of waiting) call();
    waiting.clear();
  });
  texture.colorSpace = colour ? SRGBColorSpace : NoColorSpace;
  texture.wrapS = RepeatWrapping;
  texture.wrapT = ClampToEdgeWrapping;
  texture.anisotropy = 4;
  held.set(name, { texture, holders: 1, ready: false, waiting });
  return texture;
}

export function releaseMap(name: string): void {
  const entry = held.get(name);
  if (!entry || --entry.holders > 0) return;
  entry.texture.dispose();
  held.delete(name);
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
