import { porkChop, type PorkChop, type PorkChopAxes } from './porkChop.js';

const DAY_MS = 86_400_000;

/** A chart that is worked out a few rows at a time, so that nothing that draws is held up. */
export interface SlicedPorkChop {
  /** Rows that are not worked out yet hold NaN. */
  readonly chart: PorkChop;
  /** Rows that are done, from the earliest arrival on. */
  readonly doneRows: number;
  /** Works out the next rows; returns whether any are left. */
  readonly next: (rows: number) => boolean;
}

/** The same numbers as `porkChop`, in slices. */
export function porkChopInSlices(axes: PorkChopAxes): SlicedPorkChop {
  const stepMs = axes.stepDays * DAY_MS;
  const count = (firstMs: number, lastMs: number): number => Math.floor((lastMs - firstMs) / stepMs) + 1;
  const columns = count(axes.firstDepartureMs, axes.lastDepartureMs);
  const rows = count(axes.firstArrivalMs, axes.lastArrivalMs);
  const chart: PorkChop = {
    departuresMs: Float64Array.from({ length: columns }, (_, index) => axes.firstDepartureMs + index * stepMs),
    arrivalsMs: Float64Array.from({ length: rows }, (_, index) => axes.firstArrivalMs + index * stepMs),
    energyKm2S2: new Float32Array(columns * rows).fill(Number.NaN),
    arrivalKmS: new Float32Array(columns * rows).fill(Number.NaN),
  };
  let doneRows = 0;
  return {
    chart,
    get doneRows() {
      return doneRows;
    },
    next: (wanted) => {
      const until = Math.min(rows, doneRows + wanted);
      if (until > doneRows) {
        const slice = porkChop({ ...axes, firstArrivalMs: chart.arrivalsMs[doneRows] ?? NaN, lastArrivalMs: chart.arrivalsMs[until - 1] ?? NaN });
        chart.energyKm2S2.set(slice.energyKm2S2, doneRows * columns);
        chart.arrivalKmS.set(slice.arrivalKmS, doneRows * columns);
      }
      doneRows = until;
      return doneRows < rows;
    },
  };
}
