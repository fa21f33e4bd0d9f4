import { useEffect, useRef, useState } from 'react';
import './porkChop.css';
import { fillWords } from '../../catalogue/sayWords.js';
import type { Locale } from '../../catalogue/terms.js';
import { numberParts } from '../../core/format/number.js';
import { toPlainText } from '../../core/format/parts.js';
import { typesetWords } from '../../core/format/typesetWords.js';
import { FLOWN_TO_MARS } from '../../core/missions/marsFlown.js';
import { MARS_WINDOWS } from '../../core/missions/marsWindows.js';
import { marsFlight, type MarsFlight, type PorkChop } from '../../core/missions/porkChop.js';
import { Icon } from '../icons/Icon.js';
import { Words } from '../text/Words.js';
import { dayInWords } from '../time/formatMoment.js';
import { CHART_WORDS, type ChartWordKey } from './chartWords.js';
import { bandColour, ENERGY_BANDS } from './energyBands.js';
import { PorkChopPlot, type FlightDates, type PlotMark } from './PorkChopPlot.js';

export interface PorkChopChartProps {
  readonly locale: Locale;
  /** Of `MARS_WINDOWS`. */
  readonly windowId: string;
  readonly chart: PorkChop;
  readonly doneRows: number;
  readonly onWindow: (id: string) => void;
  /** Shows a date, ms since 1970 UTC. */
  readonly onDate: (dateMs: number) => void;
  readonly onClose: () => void;
}

const DAY_MS = 86_400_000;
const SECTION = 'sichao-porkchop';

/** "How far is Mars?": the energy of every flight of a window, to be read and clicked. `data-part="pork-chop"`. */
export const PorkChopChart = ({ locale, windowId, chart, doneRows, onWindow, onDate, onClose }: PorkChopChartProps) => {
  const say = (key: ChartWordKey, values = {}): string => typesetWords(fillWords(CHART_WORDS[key], locale, values), locale);
  const dialogRef = useRef<HTMLDialogElement>(null);
  const marks = marksOf(windowId, (key) => say(key));
  const [chosen, setAt] = useState<{ readonly windowId: string; readonly at: FlightDates } | null>(null);
  const at = chosen?.windowId === windowId ? chosen.at : cheapestOf(windowId);
  const setDates = (dates: FlightDates): void => setAt({ windowId, at: dates });
  useEffect(() => {
    const dialog = dialogRef.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  const flown = marks.filter(({ kind }) => kind === 'flown').map(({ name }) => name);

  return (
    <dialog
      ref={dialogRef}
      className={SECTION}
      data-part="pork-chop"
      aria-labelledby="sichao-porkchop-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={`${SECTION}__page`}>
        <header>
          <h2 id="sichao-porkchop-title">{say('title')}</h2>
          <button type="button" className="sichao-button sichao-button--bare" aria-label={say('close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <p className={`${SECTION}__lead`}><Words>{say('lead')}</Words></p>
        <div className={`${SECTION}__windows`} role="group" aria-label={say('window')}>
          {MARS_WINDOWS.map(({ id }) => (
            <button key={id} type="button" className="sichao-button" aria-pressed={id === windowId} onClick={() => onWindow(id)}>{id}</button>
          ))}
        </div>
        <PorkChopPlot
          locale={locale}
          chart={chart}
          doneRows={doneRows}
          marks={marks}
          at={at}
          label={say('plot')}
          departsLabel={say('departs')}
          arrivesLabel={say('arrives')}
          daysLabel={(days) => say('days', { days })}
          onMove={setDates}
          onChoose={(dates) => {
            setDates(dates);
            onDate(dates.departureMs);
          }}
        />
        <Figures locale={locale} at={at} onDate={onDate} />
        <Legend locale={locale} />
        <p className={`${SECTION}__note`}>{flown.length > 0 ? say('reckoned', { names: flown.join(locale === 'en' ? ', ' : '、') }) : say('reckonedOnly')}</p>
      </div>
    </dialog>
  );
};

const Figures = ({ locale, at, onDate }: { readonly locale: Locale; readonly at: FlightDates; readonly onDate: (dateMs: number) => void }) => {
  const say = (key: ChartWordKey, values = {}): string => typesetWords(fillWords(CHART_WORDS[key], locale, values), locale);
  const flight: MarsFlight = { departureMs: 0, arrivalMs: 0, energy: 0, arrivalSpeed: 0, type: 1 };
  const isPossible = marsFlight(flight, at.departureMs, at.arrivalMs);
  const days = Math.round((at.arrivalMs - at.departureMs) / DAY_MS);
  const figure = (name: string, value: string) => (
    <div>
      <dt>{name}</dt>
      <dd><Words>{value}</Words></dd>
    </div>
  );
  const number = (value: number, digits: number): string => toPlainText(numberParts(value, locale, { digits }));
  return (
    <div className={`${SECTION}__figures`}>
      <dl aria-live="polite">
        {figure(say('departs'), dayInWords(at.departureMs, 0, locale))}
        {figure(say('arrives'), dayInWords(at.arrivalMs, 0, locale))}
        {isPossible && figure(say('energy'), `${number(flight.energy / 1e6, 3)}\u202fkm²/s²`)}
        {isPossible && figure(say('arrivalSpeed'), `${number(flight.arrivalSpeed / 1e3, 2)}\u202fkm/s`)}
        {isPossible ? figure(say('duration'), say('days', { days })) : figure(say('duration'), say('none'))}
      </dl>
      <div className={`${SECTION}__go`}>
        <button type="button" className="sichao-button" onClick={() => onDate(at.departureMs)}>{say('showDeparture')}</button>
        <button type="button" className="sichao-button" onClick={() => onDate(at.arrivalMs)}>{say('showArrival')}</button>
      </div>
    </div>
  );
};

const Legend = ({ locale }: { readonly locale: Locale }) => (
  <div className={`${SECTION}__legend`}>
    <span><Words>{CHART_WORDS.legend[locale]}</Words></span>
    <ol>
      {ENERGY_BANDS.map(({ to }, index) => (
        <li key={to} style={{ background: bandColour(index) }}><span>{Number.isFinite(to) ? to : CHART_WORDS.beyond[locale]}</span></li>
      ))}
    </ol>
  </div>
);

const flightsOf = (windowId: string) => MARS_WINDOWS.find(({ id }) => id === windowId)?.flights ?? [];
const datesOf = ({ departure, arrival }: { readonly departure: string; readonly arrival: string }): FlightDates => ({ departureMs: Date.parse(`${departure}T00:00Z`), arrivalMs: Date.parse(`${arrival}T00:00Z`) });

const cheapestOf = (windowId: string): FlightDates => {
  const cheapest = flightsOf(windowId).toSorted((a, b) => a.energyKm2S2 - b.energyKm2S2)[0];
  return cheapest ? datesOf(cheapest) : { departureMs: 0, arrivalMs: 0 };
};

const marksOf = (windowId: string, say: (key: ChartWordKey) => string): readonly PlotMark[] => [
  ...FLOWN_TO_MARS.filter((flown) => flown.window === windowId).map((flown): PlotMark => ({ id: flown.id, kind: 'flown', departureMs: flown.launchMs, arrivalMs: flown.arrivalMs, name: say(`flown.${flown.id}`) })),
  ...flightsOf(windowId).map((flight): PlotMark => ({ id: `type-${flight.type}`, kind: 'cheapest', ...datesOf(flight), name: `${say('cheapest')} ${flight.energyKm2S2.toFixed(1)}` })),
];
