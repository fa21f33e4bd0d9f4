import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Checkpoint } from '../../../src/catalogue/schema.js';
import type { BakedModel } from './bakeModel.js';
import { drawModel } from './drawModel.js';

const SIZE = 320;

/** The 320 × 320 picture as WebP: the model from its focus, or the folder's `thumbnail.png`, or the tag's own sign. */
export const thumbnail = async (folder: string, model: BakedModel, { focus, tag }: Pick<Checkpoint, 'focus' | 'tag'>): Promise<Uint8Array> => {
  const given = join(folder, 'thumbnail.png');
  if (existsSync(given)) return webp(sharp(given).resize(SIZE, SIZE, { fit: 'cover' }));
  if (model.meshes.length === 0 && !model.molecule && model.faded.length === 0) return webp(sharp(Buffer.from(signOf(tag))));
  const framing = { yawDeg: focus.yawDeg, pitchDeg: focus.pitchDeg, width: SIZE, height: SIZE, margin: 0.08 };
  const { rgb } = drawModel(model, framing, 3);
  return webp(sharp(rgb, { raw: { width: SIZE, height: SIZE, channels: 3 } }));
};

const webp = async (picture: Sharp): Promise<Uint8Array> => picture.webp({ quality: 90, effort: 4 }).toBuffer();

/** Each tag's shape and colour. */
const SIGNS: Readonly<Record<Checkpoint['tag'], { colour: string; shape: string }>> = {
  'ultra-micro': { colour: '#56B4E9', shape: '<circle cx="160" cy="160" r="58"/>' },
  'ultra-macro': { colour: '#2BB58A', shape: '<path d="M160 92 232 214H88Z"/>' },
  'ultra-complex': { colour: '#E69F00', shape: '<rect x="104" y="104" width="112" height="112" rx="6"/>' },
  'ultra-extreme': { colour: '#E4572E', shape: '<path d="M160 84 236 160 160 236 84 160Z"/>' },
  landmark: { colour: '#B8B2A7', shape: '<circle cx="160" cy="160" r="54" fill="none" stroke="url(#s)" stroke-width="14"/>' },
};

const signOf = (tag: Checkpoint['tag']): string => {
  const { colour, shape } = SIGNS[tag];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320"><defs>
<radialGradient id="g" cx="46%" cy="46%" r="75%"><stop offset="0" stop-color="#1b2a4a"/><stop offset="1" stop-color="#0b1220"/></radialGradient>
<linearGradient id="s" x1="0" y1="0" x2="0.7" y2="1"><stop offset="0" stop-color="${colour}"/><stop offset="1" stop-color="${colour}" stop-opacity="0.45"/></linearGradient>
</defs><rect width="320" height="320" fill="url(#g)"/><g fill="url(#s)">${shape}</g></svg>`;
};
