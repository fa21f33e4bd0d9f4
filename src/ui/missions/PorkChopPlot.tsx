import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Locale } from '../../catalogue/terms.js';
import type { PorkChop } from '../../core/missions/porkChop.js';
import { dateAt, durationLine, monthTicks, partOf, type DateScale } from './chartScale.js';
import { paintBands } from './energyBands.js';

const DAY_MS = 86_400_000;
const DURATIONS_DAYS = [150, 200, 250, 300, 350, 400];
/** Room for the names of the months, in units of 16 px type. */
const MARGIN_UNITS = { left: 50, top: 12, right: 12, bottom: 40 } as const;
const TYPE_PX = 16;
/** From name to name in a column, likewise. */
const NAME_STEP = 19;

/** A flight as two dates, ms since 1970 UTC. */
export interface FlightDates {
  readonly departureMs: number;
  readonly arrivalMs: number;
}

/** A point on the chart with a name. */
export interface PlotMark extends FlightDates {
  readonly id: string;
  readonly name: string;
  readonly kind: 'cheapest' | 'flown';
}

export interface PorkChopPlotProps {
  readonly locale: Locale;
  readonly chart: PorkChop;
  /** Rows of the chart that are worked out. */
  readonly doneRows: number;
  readonly marks: readonly PlotMark[];
  readonly at: FlightDates;
  readonly label: string;
  readonly departsLabel: string;
  readonly arrivesLabel: string;
  readonly daysLabel: (days: number) => string;
  readonly onMove: (at: FlightDates) => void;
  readonly onChoose: (at: FlightDates) => void;
}

/** Energy over departure (to the right) and arrival (upwards), with a crosshair that follows pointer and arrow keys. */
export const PorkChopPlot = ({ locale, chart, doneRows, marks, at, label, departsLabel, arrivesLabel, daysLabel, onMove, onChoose }: PorkChopPlotProps) => {
  const rootRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0, unit: 1 });
  const { unit } = size;
  const margin = { left: MARGIN_UNITS.left * unit, top: MARGIN_UNITS.top * unit, right: MARGIN_UNITS.right * unit, bottom: MARGIN_UNITS.bottom * unit };
  const width = Math.max(1, Math.round(size.width - margin.left - margin.right));
  const height = Math.max(1, Math.round(size.height - margin.top - margin.bottom));
  const departures: DateScale = { firstMs: chart.departuresMs[0] ?? 0, lastMs: chart.departuresMs.at(-1) ?? 1 };
  const arrivals: DateScale = { firstMs: chart.arrivalsMs[0] ?? 0, lastMs: chart.arrivalsMs.at(-1) ?? 1 };
  const x = (dateMs: number): number => margin.left + partOf(departures, dateMs) * width;
  const y = (dateMs: number): number => margin.top + (1 - partOf(arrivals, dateMs)) * height;

  // Flights that left within days of each other: their names stand in a column right above, the first to leave on top, so that no lines cross.
  const flownMarks = marks.filter(({ kind }) => kind === 'flown');
  const flown = flownMarks.length;
  // Of two cheapest flights the first to leave is named to its left, lest one name lies on the other.
  const cheapest = marks.filter(({ kind }) => kind === 'cheapest').toSorted((a, b) => a.departureMs - b.departureMs);
  const leftward = cheapest.length > 1 ? cheapest[0] : undefined;
  const names = { x: Math.max(...flownMarks.map((mark) => x(mark.departureMs))) + 44 * unit, y: Math.min(...flownMarks.map((mark) => y(mark.arrivalMs))) - 26 * unit };

  useEffect(() => {
    const root = rootRef.current;
    if (!root) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: root.clientWidth, height: root.clientHeight, unit: Number.parseFloat(getComputedStyle(root).fontSize) / TYPE_PX || 1 }));
    observer.observe(root);
    return () => observer.disconnect();
  }, []);
  usePaint(canvasRef, chart, doneRows, width, height);

  const datesAt = (event: MouseEvent): FlightDates => {
    const box = event.currentTarget.getBoundingClientRect();
    const right = Math.min(1, Math.max(0, (event.clientX - box.left - margin.left) / width));
    const up = Math.min(1, Math.max(0, 1 - (event.clientY - box.top - margin.top) / height));
    return { departureMs: wholeDay(dateAt(departures, right)), arrivalMs: wholeDay(dateAt(arrivals, up)) };
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = (event.shiftKey ? 10 : 1) * DAY_MS;
    const [right, up] = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowDown: [0, -by], ArrowUp: [0, by] }[event.key] ?? [0, 0];
    if (event.key === 'Enter') onChoose(at);
    else if (right !== 0 || up !== 0) onMove({ departureMs: within(departures, at.departureMs + (right ?? 0)), arrivalMs: within(arrivals, at.arrivalMs + (up ?? 0)) });
    else return;
    event.preventDefault();
  };

  return (
    <div ref={rootRef} className="sichao-porkchop__plot" role="application" aria-label={label} tabIndex={0} data-first onKeyDown={onKey} onPointerMove={(event) => onMove(datesAt(event))} onClick={(event) => onChoose(datesAt(event))}>
      <canvas ref={canvasRef} style={{ left: margin.left, top: margin.top, width, height }} />
      {size.width > 0 && (
        <svg width={size.width} height={size.height} aria-hidden="true">
          {DURATIONS_DAYS.map((days) => {
            const line = durationLine(departures, arrivals, days);
            if (!line) return null;
            const [x1, y1, x2, y2] = [margin.left + line[0] * width, margin.top + (1 - line[1]) * height, margin.left + line[2] * width, margin.top + (1 - line[3]) * height];
            const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
            return (
              <g key={days} className="sichao-porkchop__days">
                <line x1={x1} y1={y1} x2={x2} y2={y2} />
                {Math.hypot(x2 - x1, y2 - y1) > 110 && <text transform={`translate(${x2} ${y2}) rotate(${turn}) translate(-8 -5)`} textAnchor="end">{daysLabel(days)}</text>}
              </g>
            );
          })}
          <rect className="sichao-porkchop__frame" x={margin.left} y={margin.top} width={width} height={height} />
          {monthTicks(departures, width / (46 * unit), locale).map(({ dateMs, label: month, year }) => (
            <g key={dateMs} className="sichao-porkchop__tick" transform={`translate(${x(dateMs)} ${margin.top + height})`}>
              <line y2={5} />
              <text y={18 * unit} textAnchor="middle">{month}</text>
              {year !== null && <text y={33 * unit} textAnchor="middle" className="sichao-porkchop__year">{year}</text>}
            </g>
          ))}
          {monthTicks(arrivals, height / (40 * unit), locale).map(({ dateMs, label: month, year }) => (
            <g key={dateMs} className="sichao-porkchop__tick" transform={`translate(${margin.left} ${y(dateMs)})`}>
              <line x2={-5} />
              <text x={-8} dy="0.35em" textAnchor="end">{month}</text>
              {year !== null && <text x={-8} y={15 * unit} dy="0.35em" textAnchor="end" className="sichao-porkchop__year">{year}</text>}
            </g>
          ))}
          <text className="sichao-porkchop__side" x={margin.left + width} y={size.height - 4} textAnchor="end">{departsLabel} →</text>
          <text className="sichao-porkchop__side" transform={`translate(${margin.left + 14 * unit} ${margin.top + 8}) rotate(-90)`} textAnchor="end">{arrivesLabel} →</text>
          <g className="sichao-porkchop__cross">
            <line x1={margin.left} x2={margin.left + width} y1={y(at.arrivalMs)} y2={y(at.arrivalMs)} />
            <line x1={x(at.departureMs)} x2={x(at.departureMs)} y1={margin.top} y2={margin.top + height} />
          </g>
          {marks.map((mark, index) => (
            <g key={mark.id} className={`sichao-porkchop__mark sichao-porkchop__mark--${mark.kind}`} transform={`translate(${x(mark.departureMs)} ${y(mark.arrivalMs)})`}>
              {mark.kind === 'flown' && <Leader name={mark.name} dx={names.x - x(mark.departureMs)} dy={names.y - (flown - 1 - index) * NAME_STEP * unit - y(mark.arrivalMs)} />}
              <circle r={(mark.kind === 'flown' ? 4 : 5.5) * unit} />
              {mark.kind === 'cheapest' && <text x={(mark === leftward ? -9 : 9) * unit} y={11 * unit} dy="0.35em" textAnchor={mark === leftward ? 'end' : 'start'}>{mark.name}</text>}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
};

/** A name away from its point, with a line to it. */
const Leader = ({ name, dx, dy }: { readonly name: string; readonly dx: number; readonly dy: number }) => (
  <>
    <line x2={dx - 3} y2={dy} />
    <text x={dx} y={dy} dy="0.35em">{name}</text>
  </>
);

const wholeDay = (dateMs: number): number => Math.round(dateMs / DAY_MS) * DAY_MS;
const within = ({ firstMs, lastMs }: DateScale, dateMs: number): number => Math.min(lastMs, Math.max(firstMs, dateMs));

/** Paints what was worked out since the last time; all of it where the size or the chart is another. */
function usePaint(canvasRef: { readonly current: HTMLCanvasElement | null }, chart: PorkChop, doneRows: number, width: number, height: number): void {
  const painted = useRef<{ chart: PorkChop | null; rows: number; image: ImageData | null }>({ chart: null, rows: 0, image: null });
  useEffect(() => {
    const canvas = canvasRef.current;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || width < 2 || height < 2) return;
    const ratio = Math.min(2, canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1);
    const [pixelWidth, pixelHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
    const known = painted.current;
    if (known.chart !== chart || known.image?.width !== pixelWidth || known.image.height !== pixelHeight) {
      canvas.width = pixelWidth;
      canvas.height = pixelHeight;
      painted.current = { chart, rows: 0, image: context.createImageData(pixelWidth, pixelHeight) };
    }
    const { image, rows } = painted.current;
    if (!image || doneRows <= rows) return;
    paintBands(image, chart, Math.max(0, rows - 1), doneRows - 1);
    painted.current.rows = doneRows;
    context.putImageData(image, 0, 0);
  }, [canvasRef, chart, doneRows, width, height]);
}
