import { CanvasTexture, LinearFilter, NoColorSpace, RGFormat } from 'three';
import { LOCALES, type Locale } from '../../core/format/locale.js';

export const ATLAS_PX = 1024;
const CELL_HEIGHT_PX = 44;
const CELL_WIDTH_PX = 512;
const COLUMNS = ATLAS_PX / CELL_WIDTH_PX;
export const ATLAS_CELLS = COLUMNS * Math.floor(ATLAS_PX / CELL_HEIGHT_PX);
/** Letters are painted at twice the size that they are shown in. */
export const ATLAS_SCALE = 2;
const FONT_PX = 13 * ATLAS_SCALE;
const FONT = `500 ${String(FONT_PX)}px "Noto Sans Variable", "Noto Sans SC Variable", "Noto Sans TC Variable", sans-serif`;
const FONT_TC = `500 ${String(FONT_PX)}px "Noto Sans Variable", "Noto Sans TC Variable", "Noto Sans SC Variable", sans-serif`;
const PADDING_PX = 6;

/** Where a text stands in the atlas, as shares of it: left, top from below, width, height; and its size in CSS pixels. */
export interface AtlasCell {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Words painted side by side, so that all are drawn in one call. Painted again when the language changes or a face arrives. */
export class NameAtlas {
  readonly texture: CanvasTexture;
  readonly cells: AtlasCell[] = [];
  private readonly canvas: HTMLCanvasElement;
  private locale: Locale | null = null;

  constructor(private readonly texts: readonly Readonly<Record<Locale, string>>[], private readonly document: Document, private readonly onFace: () => void) {
    if (texts.length > ATLAS_CELLS) throw new RangeError(`${String(texts.length)} texts: the atlas holds ${String(ATLAS_CELLS)}`);
    this.canvas = document.createElement('canvas');
    this.canvas.width = ATLAS_PX;
    this.canvas.height = Math.ceil(texts.length / COLUMNS) * CELL_HEIGHT_PX;
    this.texture = new CanvasTexture(this.canvas);
    // Letters and their surround: two channels, half the memory of four.
    this.texture.format = RGFormat;
    this.texture.colorSpace = NoColorSpace;
    this.texture.minFilter = this.texture.magFilter = LinearFilter;
    this.texture.generateMipmaps = false;
    // The corner of a cell is counted from the top, as the canvas is.
    this.texture.flipY = false;
  }

  /** Speaks a language from now on. Cheap when it is the one already spoken. */
  speak(locale: Locale): void {
    if (locale === this.locale) return;
    this.locale = locale;
    this.paint(locale);
    const all = this.texts.map((text) => text[locale]).join('');
    // Where a face cannot be had, the words stay in the one they were painted in.
    this.document.fonts.load(fontOf(locale), all).then(() => {
      if (this.locale !== locale) return;
      this.paint(locale);
      this.onFace();
    }, () => undefined);
  }

  dispose(): void {
    this.texture.dispose();
  }

  private paint(locale: Locale): void {
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.globalCompositeOperation = 'source-over';
    context.fillStyle = '#000000';
    context.fillRect(0, 0, ATLAS_PX, this.canvas.height);
    context.font = fontOf(locale);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 5;
    // Red and green are added to each other: the letters over their surround.
    context.globalCompositeOperation = 'lighter';
    this.texts.forEach((text, index) => {
      const x = (index % COLUMNS) * CELL_WIDTH_PX;
      const y = Math.floor(index / COLUMNS) * CELL_HEIGHT_PX;
      const most = CELL_WIDTH_PX - 2 * PADDING_PX;
      const width = Math.min(most, context.measureText(text[locale]).width) + 2 * PADDING_PX;
      context.strokeStyle = '#00ff00';
      context.strokeText(text[locale], x + PADDING_PX, y + CELL_HEIGHT_PX / 2, most);
      context.fillStyle = '#ff0000';
      context.fillText(text[locale], x + PADDING_PX, y + CELL_HEIGHT_PX / 2, most);
      this.cells[index] = {
        left: x / ATLAS_PX, bottom: y / this.canvas.height, width: width / ATLAS_PX, height: CELL_HEIGHT_PX / this.canvas.height,
        widthPx: width / ATLAS_SCALE, heightPx: CELL_HEIGHT_PX / ATLAS_SCALE,
      };
    });
    this.texture.needsUpdate = true;
  }
}

const fontOf = (locale: Locale): string => (locale === 'zh-Hant' ? FONT_TC : FONT);

/** The language that the page is in where an element stands; English where it says none that we speak. */
export function localeAround(element: HTMLElement): Locale {
  const said = element.closest('[lang]')?.getAttribute('lang');
  return LOCALES.find((locale) => locale === said) ?? 'en';
}
