import type { Page } from 'playwright-core';

/** What the graphics card holds for textures, as the page asked for it. */
export interface TextureMemory {
  readonly bytes: number;
  /** The largest, e.g. `4096 × 2048, 13 levels`, with their bytes. */
  readonly largest: readonly (readonly [what: string, bytes: number])[];
}

/** Runs in the page before its own scripts; self-contained, for it is sent as text. */
const install = (): void => {
  interface Held {
    bytes: number;
    what: string;
  }
  const held = new Map<WebGLTexture, Held>();
  const prototype = WebGL2RenderingContext.prototype;
  const gl = WebGL2RenderingContext;
  const texelBytes = (format: number): number => {
    switch (format) {
      case gl.R8: case gl.RED: case gl.LUMINANCE: case gl.ALPHA: return 1;
      case gl.RG8: case gl.RG: case gl.R16F: case gl.DEPTH_COMPONENT16: return 2;
      case gl.RGBA16F: case gl.RG32F: return 8;
      case gl.RGBA32F: case gl.RGBA32UI: case gl.RGBA32I: return 16;
      default: return 4;
    }
  };
  const bindings: Record<number, number> = {
    [gl.TEXTURE_2D]: gl.TEXTURE_BINDING_2D, [gl.TEXTURE_CUBE_MAP]: gl.TEXTURE_BINDING_CUBE_MAP,
    [gl.TEXTURE_2D_ARRAY]: gl.TEXTURE_BINDING_2D_ARRAY, [gl.TEXTURE_3D]: gl.TEXTURE_BINDING_3D,
  };
  const isFace = (target: number): boolean => target >= gl.TEXTURE_CUBE_MAP_POSITIVE_X && target < gl.TEXTURE_CUBE_MAP_POSITIVE_X + 6;
  const bound = (context: WebGL2RenderingContext, target: number): WebGLTexture | null =>
    context.getParameter(bindings[isFace(target) ? gl.TEXTURE_CUBE_MAP : target] ?? gl.TEXTURE_BINDING_2D) as WebGLTexture | null;
  const put = (texture: WebGLTexture | null, bytes: number, what: string, add: boolean): void => {
    if (texture) held.set(texture, { bytes: bytes + (add ? (held.get(texture)?.bytes ?? 0) : 0), what });
  };
  const sumLevels = (width: number, height: number, levels: number, texel: number): number => {
    let bytes = 0;
    for (let level = 0; level < levels; level++) bytes += Math.max(1, width >> level) * Math.max(1, height >> level) * texel;
    return bytes;
  };
  const wrap = (name: string, before: (context: WebGL2RenderingContext, args: readonly unknown[]) => void): void => {
    const methods = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[name];
    if (!original) return;
    methods[name] = function (this: WebGL2RenderingContext, ...args: unknown[]): unknown {
      before(this, args);
      return original.apply(this, args);
    };
  };
  wrap('texStorage2D', (context, [target, levels, format, width, height]) => {
    const [w, h, n] = [Number(width), Number(height), Number(levels)];
    const faces = target === gl.TEXTURE_CUBE_MAP ? 6 : 1;
    put(bound(context, Number(target)), faces * sumLevels(w, h, n, texelBytes(Number(format))), `${String(w)} × ${String(h)}, ${String(n)} levels, format ${String(format)}`, false);
  });
  wrap('texStorage3D', (context, [target, levels, format, width, height, depth]) => {
    put(bound(context, Number(target)), Number(depth) * sumLevels(Number(width), Number(height), Number(levels), texelBytes(Number(format))), `${String(width)} × ${String(height)} × ${String(depth)}`, false);
  });
  wrap('texImage2D', (context, args) => {
    const [target, level, format] = args.map(Number);
    const source = args.at(-1) as { width?: number; height?: number } | null;
    const [width, height] = args.length >= 9 ? [Number(args[3]), Number(args[4])] : [source?.width ?? 0, source?.height ?? 0];
    put(bound(context, target ?? 0), width * height * texelBytes(format ?? 0), `${String(width)} × ${String(height)}, format ${String(format)}`, (level ?? 0) > 0 || isFace(target ?? 0));
  });
  wrap('deleteTexture', (_, [texture]) => { if (texture) held.delete(texture as WebGLTexture); });
  (window as unknown as { textureMemory: () => TextureMemory }).textureMemory = () => ({
    bytes: [...held.values()].reduce((sum, { bytes }) => sum + bytes, 0),
    largest: [...held.values()].sort((one, other) => other.bytes - one.bytes).slice(0, 10).map(({ what, bytes }) => [what, bytes] as const),
  });
};

export const installTextureMemory = (page: Page): Promise<unknown> => page.addInitScript(install);

export const textureMemory = (page: Page): Promise<TextureMemory> =>
  page.evaluate(() => (window as unknown as { textureMemory: () => TextureMemory }).textureMemory());
