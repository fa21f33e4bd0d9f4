/** How a probe goes over a field, line by line: there while it records, back while it does not. */
export interface Raster {
  readonly lines: number;
  /** Seconds of a line, there. */
  readonly lineS: number;
  /** Seconds of the way back to the next line's beginning. */
  readonly returnS: number;
  /** Seconds after the last line, in which the picture stands and the probe goes back to the first. */
  readonly restS: number;
}

/** A moment of it; written in place. */
export interface RasterMoment {
  /** Along the line, −1 to 1. */
  along: number;
  /** Which line the probe is on, with a share while it goes over to the next: 0 to lines − 1. */
  line: number;
  /** Lines recorded so far, the one under way as a share. */
  recorded: number;
  /** Share of the rest that has passed; 0 while it scans. */
  rested: number;
}

export const rasterMoment = (): RasterMoment => ({ along: -1, line: 0, recorded: 0, rested: 0 });

/** Seconds from one picture's beginning to the next one's. */
export const rasterPeriodS = ({ lines, lineS, returnS, restS }: Raster): number => lines * (lineS + returnS) + restS;

/** Where the probe is `timeS` after a picture's beginning. It never leaps: not between lines, nor from picture to picture. */
export const rasterAt = (out: RasterMoment, raster: Raster, timeS: number): RasterMoment => {
  const { lines, lineS, returnS, restS } = raster;
  const period = rasterPeriodS(raster);
  const time = timeS - Math.floor(timeS / period) * period;
  const scanS = lines * (lineS + returnS);
  if (time >= scanS) {
    const share = (time - scanS) / restS;
    const gone = share * share * (3 - 2 * share);
    out.along = -1;
    out.line = (lines - 1) * (1 - gone);
    out.recorded = lines;
    out.rested = share;
    return out;
  }
  const line = Math.min(lines - 1, Math.floor(time / (lineS + returnS)));
  const within = time - line * (lineS + returnS);
  const there = Math.min(1, within / lineS);
  const back = Math.max(0, Math.min(1, (within - lineS) / returnS));
  out.along = 2 * (there - back) - 1;
  out.line = Math.min(lines - 1, line + back);
  out.recorded = line + there;
  out.rested = 0;
  return out;
};
