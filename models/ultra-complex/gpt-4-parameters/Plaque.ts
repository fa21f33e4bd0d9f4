import { CanvasTexture, MeshStandardMaterial, SRGBColorSpace } from 'three';

const WIDTH_PX = 1024;
const HEIGHT_PX = 256;
const ENGLISH = 'reported 2023, not confirmed';
const CHINESE = '2023 年傳聞，未經證實';
const SMALL_FONT = '400 46px "Noto Sans Variable", "Noto Sans TC Variable", sans-serif';

/** The words on the cube: in English at once; on a Chinese page in Chinese too, when the typeface has come. */
export class Plaque {
  readonly material: MeshStandardMaterial;
  private readonly map: CanvasTexture;
  private readonly context: CanvasRenderingContext2D | null;

  constructor() {
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH_PX;
    canvas.height = HEIGHT_PX;
    this.context = canvas.getContext('2d');
    this.map = new CanvasTexture(canvas);
    this.map.colorSpace = SRGBColorSpace;
    this.map.anisotropy = 4;
    this.material = new MeshStandardMaterial({ map: this.map, roughness: 0.6 });
    this.write([ENGLISH]);
  }

  /** Brings the few slices of the Chinese face that the words need, and writes them. An English page fetches none. */
  async writeChinese(): Promise<void> {
    if (!document.documentElement.lang.startsWith('zh')) return;
    await import('@fontsource-variable/noto-sans-tc/wght.css');
    const faces = await document.fonts.load(SMALL_FONT, CHINESE);
    if (faces.length > 0) this.write([ENGLISH, CHINESE]);
  }

  private write(lines: readonly string[]): void {
    const { context } = this;
    if (!context) return;
    context.fillStyle = '#101826';
    context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
    context.textAlign = 'center';
    context.fillStyle = '#e9edf5';
    context.font = '600 84px "Noto Sans Variable", sans-serif';
    context.fillText('GPT-4 · 1.76 × 10¹² ?', WIDTH_PX / 2, 100);
    context.fillStyle = '#a9b8d0';
    context.font = SMALL_FONT;
    lines.forEach((words, line) => context.fillText(words, WIDTH_PX / 2, 168 + 60 * line));
    this.map.needsUpdate = true;
  }
}
