import { CanvasTexture, LinearFilter, NoColorSpace, RedFormat, UnsignedByteType } from 'three';

/** Cells of the picture that all names are painted into, and their size in texels (two a CSS pixel). */
const COLUMNS = 4;
const ROWS = 44;
const CELL_WIDTH = 512;
const CELL_HEIGHT = 46;
const TEXELS_A_PX = 2;
const TYPE_PX = 12.5;

export const NAME_HEIGHT_PX = CELL_HEIGHT / TEXELS_A_PX;
export const NAME_WIDTH_PX = CELL_WIDTH / TEXELS_A_PX;
export const MOST_NAMES = COLUMNS * ROWS;

/** Names as a mask on the graphics card: 4 MB, painted once a language. */
export class NameAtlas {
  readonly texture: CanvasTexture;
  /** Width of each name, CSS pixels. */
  readonly widthsPx = new Float32Array(MOST_NAMES);
  private readonly canvas: HTMLCanvasElement;

  constructor(document: Document) {
    this.canvas = document.createElement('canvas');
    this.canvas.width = COLUMNS * CELL_WIDTH;
    this.canvas.height = ROWS * CELL_HEIGHT;
    this.texture = new CanvasTexture(this.canvas);
    this.texture.format = RedFormat;
    this.texture.type = UnsignedByteType;
    this.texture.internalFormat = 'R8';
    this.texture.colorSpace = NoColorSpace;
    this.texture.minFilter = this.texture.magFilter = LinearFilter;
    this.texture.generateMipmaps = false;
    this.texture.flipY = false;
  }

  /** Paints all names in a face; fetches its pieces first. Resolves when they are there. */
  async paint(names: readonly string[], family: string): Promise<void> {
    const font = `500 ${TYPE_PX * TEXELS_A_PX}px ${family}`;
    await this.canvas.ownerDocument.fonts.load(font, names.join('')).catch(() => []);
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.fillStyle = '#000';
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    context.fillStyle = '#fff';
    context.font = font;
    context.textBaseline = 'middle';
    names.slice(0, MOST_NAMES).forEach((name, index) => {
      const x = (index % COLUMNS) * CELL_WIDTH;
      const y = Math.floor(index / COLUMNS) * CELL_HEIGHT;
      context.fillText(name, x + 2, y + CELL_HEIGHT / 2, CELL_WIDTH - 4);
      this.widthsPx[index] = Math.min(CELL_WIDTH, context.measureText(name).width + 4) / TEXELS_A_PX;
    });
    this.texture.needsUpdate = true;
  }

  /** Upper left corner of a name's cell in the texture, 0 … 1. */
  static cell(index: number): readonly [u: number, v: number] {
    return [(index % COLUMNS) / COLUMNS, Math.floor(index / COLUMNS) / ROWS];
  }

  /** A cell's share of the texture. */
  static readonly share: readonly [u: number, v: number] = [1 / COLUMNS, 1 / ROWS];
}
