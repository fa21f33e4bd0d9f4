import { CompressedCubeTexture, HalfFloatType, LinearSRGBColorSpace, type CompressedTextureImageData, type CompressedTextureMipmap } from 'three';
import { projectOntoSh, roomIrradiance } from './roomIrradiance.js';
import environmentUrl from './museum-environment.bin?url';

/** Texels along the side of a face, and its levels: of roughness 0 the first, of roughness 1 the last. */
const FACE_SIZE = 64;
const LEVELS = 4;
const FACES = 6;
const CHANNELS = 4;
/** How long its light takes to come up when something was drawn without it, seconds. */
const RISES_S = 0.3;

/**
 * The room's light as a prefiltered cube map, made by scripts/vendor/museumEnvironment.mjs: making it here would keep
 * a slow graphics card busy for seconds. It is black until its file has come; its form is the final one from the
 * start, so that no shader is compiled twice. After a lost context it is sent to the graphics card again by itself.
 */
export class MuseumEnvironment {
  readonly texture: CompressedCubeTexture;
  /** 0 … 1: how far its light has come up. */
  strength = 0;
  private readonly texels = new Uint16Array(texelsPerFace() * FACES * CHANNELS);
  private come = false;
  private disposed = false;

  constructor(private readonly onChange: () => void) {
    const faces = Array.from({ length: FACES }, (_, face) => this.levelsOf(face));
    // Only this class of cube map brings levels of its own; its plain format, RGBA, is sent as it is.
    this.texture = new CompressedCubeTexture(faces, undefined, HalfFloatType);
    this.texture.colorSpace = LinearSRGBColorSpace;
    this.texture.name = 'museum-environment';
    this.texture.isPMREMTexture = true;
    this.texture.needsUpdate = true;
    void this.load();
  }

  /** Whether nothing more will come: the light is there, or cannot be had. */
  get isThere(): boolean {
    return this.come;
  }

  /** Brings the light up, slowly where somebody has seen the room without it. Returns true while it rises. */
  step(stepS: number, slowly: boolean): boolean {
    if (!this.come || this.strength === 1) return false;
    this.strength = slowly ? Math.min(1, this.strength + stepS / RISES_S) : 1;
    return this.strength < 1;
  }

  dispose(): void {
    this.disposed = true;
    this.texture.dispose();
  }

  private levelsOf(face: number): CompressedTextureImageData & { mipmaps: CompressedTextureMipmap[] } {
    let from = face * texelsPerFace() * CHANNELS;
    const mipmaps = Array.from({ length: LEVELS }, (_, level) => {
      const width = FACE_SIZE >> level;
      const to = from + width * width * CHANNELS;
      const data = this.texels.subarray(from, to);
      from = to;
      return { data, width, height: width };
    });
    return { width: FACE_SIZE, height: FACE_SIZE, mipmaps };
  }

  private roughest(face: number): Uint16Array {
    const end = (face + 1) * texelsPerFace() * CHANNELS;
    return this.texels.subarray(end - (FACE_SIZE >> (LEVELS - 1)) ** 2 * CHANNELS, end);
  }

  private async load(): Promise<void> {
    try {
      const answer = await fetch(environmentUrl);
      if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
      const bytes = await answer.arrayBuffer();
      if (bytes.byteLength !== this.texels.byteLength) throw new Error(`${bytes.byteLength} bytes`);
      this.texels.set(new Uint16Array(bytes));
      this.texture.needsUpdate = true;
      projectOntoSh(roomIrradiance.value, FACE_SIZE >> (LEVELS - 1), (face) => this.roughest(face));
    } catch (error) {
      // The lamps still light the room; polished metal looks dull.
      console.warn(`The room's light could not be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    this.come = true;
    if (!this.disposed) this.onChange();
  }
}

function texelsPerFace(): number {
  let count = 0;
  for (let level = 0; level < LEVELS; level++) count += (FACE_SIZE >> level) ** 2;
  return count;
}
