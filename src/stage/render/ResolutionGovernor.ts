/** How finely the picture is drawn, as data: the reason stands beside each value. */
export interface QualityPreset {
  /** Device pixels a CSS pixel at most: beyond two the eye at arm's length sees no gain. */
  readonly maxPixelRatio: number;
  /** Drawn pixels at most: what an integrated GPU fills in a frame. */
  readonly maxPixels: number;
  /** Multiplies apparent sizes when levels of detail are chosen. */
  readonly levelBias: number;
}

export const QUALITY_PRESETS = {
  low: { maxPixelRatio: 1, maxPixels: 1.0e6, levelBias: 0.5 },
  medium: { maxPixelRatio: 1.5, maxPixels: 2.4e6, levelBias: 1 },
  high: { maxPixelRatio: 2, maxPixels: 3.7e6, levelBias: 1 },
  ultra: { maxPixelRatio: 3, maxPixels: 8.3e6, levelBias: 2 },
} as const satisfies Record<string, QualityPreset>;

const SLOW_MS = 20;
const FAST_MS = 12;
const SLOW_FRAMES = 30;
const FAST_FRAMES = 120;
const LOWER_BY = 0.85;
const RAISE_BY = 1.1;
const LOWEST = 0.5;
/** A longer gap than this is idleness, not slowness. */
const IDLE_GAP_MS = 400;

/**
 * Lowers the resolution while frames come too slowly and raises it again when they are quick. It looks at the
 * intervals between consecutive frames only, so that rendering on demand is not taken for slowness.
 */
export class ResolutionGovernor {
  private slow = 0;
  private fast = 0;
  private current = 1;

  /** 0.5 … 1: multiply into the pixel ratio. */
  get factor(): number {
    return this.current;
  }

  /** Notes the interval since the frame before. Returns true when the factor has changed. */
  note(intervalMs: number): boolean {
    if (intervalMs > IDLE_GAP_MS) {
      this.slow = 0;
      this.fast = 0;
      return false;
    }
    this.slow = intervalMs > SLOW_MS ? this.slow + 1 : Math.max(0, this.slow - 2);
    this.fast = intervalMs < FAST_MS ? this.fast + 1 : 0;
    if (this.slow >= SLOW_FRAMES) return this.change(this.current * LOWER_BY);
    if (this.fast >= FAST_FRAMES) return this.change(this.current * RAISE_BY);
    return false;
  }

  private change(factor: number): boolean {
    this.slow = 0;
    this.fast = 0;
    const next = Math.min(1, Math.max(LOWEST, factor));
    const changed = next !== this.current;
    this.current = next;
    return changed;
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
