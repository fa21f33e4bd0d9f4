import { useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '../catalogue/terms.js';
import { MARS_WINDOWS } from '../core/missions/marsWindows.js';
import { porkChopByRows, type PorkChop, type PorkChopProgress } from '../core/missions/porkChop.js';
import { inTasks, type Sliced } from '../core/slices/slices.js';
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
      chart={field.chart}
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

/** A window's chart, whole or under way. What was worked out before is kept. */
interface Field {
  readonly work: Sliced<PorkChop, PorkChopProgress>;
  progress: PorkChopProgress | null;
  isWhole: boolean;
}

const fields = new Map<string, Field>();

function fieldOf(windowId: string): Field | null {
  const axes = MARS_WINDOWS.find(({ id }) => id === windowId)?.axes;
  if (!axes) return null;
  const field = fields.get(windowId) ?? { work: porkChopByRows({ ...axes, stepDays: STEP_DAYS }), progress: null, isWhole: false };
  fields.set(windowId, field);
  return field;
}

function useField(windowId: string, platform: Platform): PorkChopProgress | null {
  const [shown, setShown] = useState<{ readonly windowId: string; readonly progress: PorkChopProgress } | null>(null);
  useEffect(() => {
    const field = fieldOf(windowId);
    if (!field) return undefined;
    const show = (progress: PorkChopProgress): void => {
      field.progress = progress;
      setShown({ windowId, progress });
    };
    if (field.progress) show(field.progress);
    if (field.isWhole) return undefined;
    // Cancelled, the pause never ends: the work waits until its window is chosen again.
    let cancel: () => void = () => undefined;
    const pause = (): Promise<void> => new Promise((resolve) => { cancel = platform.setTimer(resolve, 0); });
    void inTasks(field.work, { monotonicMs: platform.monotonicMs, pause }, show).then((chart) => {
      field.isWhole = true;
      show({ chart, doneRows: chart.arrivalsMs.length });
    });
    return () => cancel();
  }, [windowId, platform]);
  return shown?.windowId === windowId ? shown.progress : null;
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
