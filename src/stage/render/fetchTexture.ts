import { Texture } from 'three';

/**
 * A picture as a texture, at its own width or brought down to `widthPx`. `onReady` comes when it can be drawn; `onFailed` when
 * it does not come. The browser decodes it off the main thread, and brings it down to a width on the way: an image element would be
 * decoded within the frame that first draws it.
 */
export function fetchTexture(url: string, widthPx: number | null, onReady: (image: ImageBitmap) => void, onFailed: () => void = () => undefined): Texture {
  const texture = new Texture();
  texture.flipY = false;
  const make = async (): Promise<void> => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
    const image = await createImageBitmap(await response.blob(), { ...(widthPx === null ? {} : { resizeWidth: widthPx, resizeQuality: 'high' }), imageOrientation: 'flipY', premultiplyAlpha: 'none', colorSpaceConversion: 'none' });
    texture.image = image;
    texture.needsUpdate = true;
    onReady(image);
  };
  make().catch(onFailed);
  return texture;
}
