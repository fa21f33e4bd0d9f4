import sharp, { type OverlayOptions } from 'sharp';

export interface SheetPicture {
  /** Path of a picture file. */
  readonly file: string;
  readonly caption: string;
}

export interface SheetOptions {
  readonly columns: number;
  /** Width of one picture on the sheet, pixels; its height follows 16 : 9. */
  readonly cellWidth: number;
}

const CAPTION_HEIGHT = 28;
const GAP = 6;
const GROUND = '#0b1220';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const caption = (text: string, width: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(CAPTION_HEIGHT)}">` +
      `<text x="6" y="19" font-family="sans-serif" font-size="15" fill="#d7dce4">${escaped(text)}</text></svg>`,
  );

/** Lays pictures out in rows with their captions and writes one JPEG. */
export const writeContactSheet = async (pictures: readonly SheetPicture[], target: string, options: SheetOptions): Promise<void> => {
  const { columns, cellWidth } = options;
  const cellHeight = Math.round((cellWidth * 9) / 16);
  const rowHeight = cellHeight + CAPTION_HEIGHT + GAP;
  const layers: OverlayOptions[] = [];
  for (const [index, picture] of pictures.entries()) {
    const left = GAP + (index % columns) * (cellWidth + GAP);
    const top = GAP + Math.floor(index / columns) * rowHeight;
    const small = await sharp(picture.file).resize(cellWidth, cellHeight, { fit: 'cover' }).png().toBuffer();
    layers.push({ input: small, left, top }, { input: caption(picture.caption, cellWidth), left, top: top + cellHeight });
  }
  await sharp({
    create: {
      width: columns * (cellWidth + GAP) + GAP,
      height: Math.ceil(pictures.length / columns) * rowHeight + GAP,
      channels: 3,
      background: GROUND,
    },
  })
    .composite(layers)
    .jpeg({ quality: 88 })
    .toFile(target);
};
