/** How finely the picture is drawn, as data: the reason stands beside each value. */
export interface QualityPreset {
  /** Device pixels a CSS pixel at most: beyond two the eye at arm's length sees no gain. */
  readonly maxPixelRatio: number;
  /** Drawn pixels at most: what an integrated GPU fills in a frame. */
  readonly maxPixels: number;
  /** Multiplies apparent sizes when levels of detail are chosen. */
  readonly levelBias: number;
  /** Maps of globes: texels across at most, and bytes on the graphics card for all that are not in view any more. */
  readonly mapWidthPx: number;
  readonly mapBytes: number;
}

export const QUALITY_PRESETS = {
  low: { maxPixelRatio: 1, maxPixels: 1.0e6, levelBias: 0.5, mapWidthPx: 1024, mapBytes: 20e6 },
  medium: { maxPixelRatio: 1.5, maxPixels: 2.4e6, levelBias: 0.8, mapWidthPx: 2048, mapBytes: 24e6 },
  high: { maxPixelRatio: 2, maxPixels: 3.7e6, levelBias: 1, mapWidthPx: 4096, mapBytes: 90e6 },
  ultra: { maxPixelRatio: 3, maxPixels: 8.3e6, levelBias: 2, mapWidthPx: 4096, mapBytes: 120e6 },
} as const satisfies Record<string, QualityPreset>;

/** What a moving picture should take, ms a frame; it is left alone between the two limits around it. */
const TARGET_MS = 30;
const SLOW_MS = 38;
const FAST_MS = 18;
/** Frames that are looked at together: one late frame is no slowness. */
const WINDOW = 4;
/** One step never changes the factor by more than this. */
const LOWER_BY_AT_MOST = 0.6;
const RAISE_BY = 1.12;
const LOWEST = 0.4;

/**
 * Lowers the resolution of the moving picture while its frames come too slowly and raises it again when they are quick.
 * At rest the picture is drawn once more in full, so that slowness costs sharpness only where the eye cannot see it.
 */
export class ResolutionGovernor {
  private frames = 0;
  private sumMs = 0;
  private current = 1;

  /** 0.4 … 1: multiply into the pixel ratio of a moving picture. */
  get factor(): number {
    return this.current;
  }

  /** @param intervalMs time between two consecutive frames of one movement, however long */
  note(intervalMs: number): void {
    this.frames++;
    this.sumMs += intervalMs;
    if (this.frames < WINDOW) return;
    const meanMs = this.sumMs / this.frames;
    this.frames = 0;
    this.sumMs = 0;
    // Most of a slow frame goes into its pixels, whose number is the factor's square.
    if (meanMs > SLOW_MS) this.current *= Math.max(LOWER_BY_AT_MOST, Math.sqrt(TARGET_MS / meanMs));
    else if (meanMs < FAST_MS) this.current *= RAISE_BY;
    this.current = Math.min(1, Math.max(LOWEST, this.current));
  }
}

/** The pixel ratio for a window under a preset and the governor's factor. */
export function pixelRatioFor(
  preset: QualityPreset,
  devicePixelRatio: number,
  widthPx: number,
  heightPx: number,
  factor: number,
): number {
  const byArea = Math.sqrt(preset.maxPixels / Math.max(1, widthPx * heightPx));
  return Math.max(0.25, Math.min(preset.maxPixelRatio, devicePixelRatio, byArea) * factor);
}
