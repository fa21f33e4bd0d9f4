import { useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '../catalogue/terms.js';
import { MARS_WINDOWS } from '../core/missions/marsWindows.js';
import { porkChopInSlices, type SlicedPorkChop } from '../core/missions/porkChopInSlices.js';
import type { Platform } from '../services/platform.js';
import type { PorkChopChart } from '../ui/missions/PorkChopChart.js';
import type { Show } from './Show.js';

export interface MarsChartProps {
  readonly show: Show;
  readonly platform: Platform;
  readonly locale: Locale;
  readonly onDate: (dateMs: number) => void;
  readonly onClose: () => void;
}

/** Days between the dates that are worked out; bands are drawn smoothly between them. */
const STEP_DAYS = 2;
/** Rows at a time, so that a frame is not held up: some four milliseconds. */
const ROWS = 8;

/** The chart of flights to Mars: fetched when it is opened, and worked out before the visitor's eyes. */
export function MarsChart({ show, platform, locale, onDate, onClose }: MarsChartProps): ReactNode {
  const Chart = useChart(show, onClose);
  const [windowId, setWindowId] = useState(() => nextWindow(show.clock.dateMs));
  const field = useField(windowId, platform);
  if (!Chart || !field) return null;
  return (
    <Chart.PorkChopChart
      locale={locale}
      windowId={windowId}
      chart={field.sliced.chart}
      doneRows={field.doneRows}
      onWindow={setWindowId}
      onDate={(dateMs) => {
        onDate(dateMs);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

/** The window that is open on a date or opens next. */
const nextWindow = (dateMs: number): string => (MARS_WINDOWS.find(({ axes }) => axes.lastDepartureMs >= dateMs) ?? MARS_WINDOWS.at(-1))?.id ?? '';

interface Field {
  readonly windowId: string;
  readonly sliced: SlicedPorkChop;
  readonly doneRows: number;
}

/** Charts that were worked out before are kept. */
const fields = new Map<string, SlicedPorkChop>();

function useField(windowId: string, platform: Platform): Field | null {
  const [field, setField] = useState<Field | null>(null);
  useEffect(() => {
    const axes = MARS_WINDOWS.find(({ id }) => id === windowId)?.axes;
    if (!axes) return undefined;
    const sliced = fields.get(windowId) ?? porkChopInSlices({ ...axes, stepDays: STEP_DAYS });
    fields.set(windowId, sliced);
    let cancel: () => void = () => undefined;
    const work = (): void => {
      const more = sliced.next(ROWS);
      setField({ windowId, sliced, doneRows: sliced.doneRows });
      if (more) cancel = platform.setTimer(work, 0);
    };
    work();
    return () => cancel();
  }, [windowId, platform]);
  return field?.windowId === windowId ? field : null;
}

function useChart(show: Show, onClose: () => void): { readonly PorkChopChart: typeof PorkChopChart } | null {
  const [chart, setChart] = useState<{ readonly PorkChopChart: typeof PorkChopChart } | null>(null);
  useEffect(() => {
    let gone = false;
    import('../ui/missions/PorkChopChart.js').then(
      (module) => {
        if (!gone) setChart(module);
      },
      (error: unknown) => {
        show.notify('error', 'piecesFailed', { reason: error instanceof Error ? error.message : String(error) });
        onClose();
      },
    );
    return () => {
      gone = true;
    };
    // Fetched once, when it is opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [show]);
  return chart;
}
