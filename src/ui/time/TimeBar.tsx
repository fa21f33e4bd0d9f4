import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import './time.css';
import { fillWords } from '../../catalogue/sayWords.js';
import type { Locale } from '../../catalogue/terms.js';
import { CLOCK_RATES } from '../../core/time/SimulatedClock.js';
import { dayInWords, timeInWords, zoneInWords } from './formatMoment.js';
import { rateInWords } from './rateWords.js';
import { TIME_WORDS } from './timeWords.js';
import { TimeIcon } from './TimeIcon.js';

/** What runs with the clock, past React. */
export interface TimeBarHandle {
  /** Ms since 1970 UTC. */
  update(dateMs: number): void;
}

export type TimePanel = 'date' | 'events' | null;

export interface TimeBarProps {
  readonly locale: Locale;
  /** The zone that dates are told in, minutes ahead of UTC; null for UTC itself. */
  readonly zoneMinutes: number | null;
  readonly isLive: boolean;
  readonly isRunning: boolean;
  /** In a still picture the clock stands. */
  readonly isStill: boolean;
  /** The rate at which it runs or would; negative backwards. */
  readonly rate: number;
  readonly panel: TimePanel;
  readonly onPanel: (panel: TimePanel) => void;
  readonly onRun: (rate: number) => void;
  readonly onPause: () => void;
  readonly onNow: () => void;
  readonly ref?: Ref<TimeBarHandle>;
}

const MINUTE_MS = 60_000;
/** From a day a second on, the time of day would only flicker. */
const FLICKER_RATE = 86_400;

/** The next rate up the ladder, or the fastest. */
const faster = (size: number): number => CLOCK_RATES.find((rate) => rate > size) ?? size;

/** The date and time of the sky, and what makes them run. `data-part="clock"`. */
export const TimeBar = ({ locale, zoneMinutes, isLive, isRunning, isStill, rate, panel, onPanel, onRun, onPause, onNow, ref }: TimeBarProps) => {
  const dayRef = useRef<HTMLSpanElement>(null);
  const timeRef = useRef<HTMLSpanElement>(null);
  const shownRef = useRef({ dateMs: Number.NaN, minute: Number.NaN });
  const lookRef = useRef({ locale, zoneMinutes: zoneMinutes ?? 0, flickers: false });
  lookRef.current = { locale, zoneMinutes: zoneMinutes ?? 0, flickers: isRunning && Math.abs(rate) >= FLICKER_RATE };

  const write = (dateMs: number): void => {
    const { current: look } = lookRef;
    if (!dayRef.current || !timeRef.current || Number.isNaN(dateMs)) return;
    const day = dayInWords(dateMs, look.zoneMinutes, look.locale);
    if (dayRef.current.textContent !== day) dayRef.current.textContent = day;
    timeRef.current.textContent = look.flickers ? '' : timeInWords(dateMs, look.zoneMinutes);
  };
  useImperativeHandle(ref, () => ({
    update: (dateMs) => {
      const minute = Math.floor(dateMs / MINUTE_MS);
      shownRef.current.dateMs = dateMs;
      if (minute === shownRef.current.minute) return;
      shownRef.current.minute = minute;
      write(dateMs);
    },
  }), []);
  useEffect(() => write(shownRef.current.dateMs));

  const say = (key: keyof typeof TIME_WORDS, values = {}): string => fillWords(TIME_WORDS[key], locale, values);
  const size = Math.abs(rate);
  const rates = CLOCK_RATES.includes(size) ? CLOCK_RATES : [...CLOCK_RATES, size].sort((a, b) => a - b);
  const runs = (direction: 1 | -1): boolean => isRunning && Math.sign(rate) === direction;
  // Running already: one step faster. Real time forwards is what it does by itself.
  const go = (direction: 1 | -1) => onRun(direction * (runs(direction) || (isLive && direction === 1) ? faster(size) : size));
  const toggle = (which: 'date' | 'events') => onPanel(panel === which ? null : which);

  return (
    <section className="sichao-time" data-part="clock" aria-label={say('label')} data-state={isLive ? 'live' : isRunning ? 'running' : 'paused'}>
      <button type="button" className="sichao-time__date" aria-expanded={panel === 'date'} title={say('setDate')} onClick={() => toggle('date')}>
        <span className="sichao-hidden">{say('setDate')}: </span>
        <span className="sichao-time__moment">
          <span ref={dayRef} data-slot="day" /> <span ref={timeRef} data-slot="time" className="sichao-time__clock" />
        </span>
        <span className="sichao-time__zone">{zoneMinutes === null ? 'UTC' : say('venueZone', { zone: zoneInWords(zoneMinutes) })}</span>
      </button>
      <div className="sichao-time__run" role="group" aria-label={say('rate')}>
        <button type="button" className="sichao-time__button" aria-label={say('back')} title={say('back')} aria-pressed={runs(-1)} disabled={isStill} onClick={() => go(-1)}>
          <TimeIcon name="back" />
        </button>
        <button type="button" className="sichao-time__button" data-slot="pause" aria-label={say(isRunning || isLive ? 'pause' : 'run')} title={say(isRunning || isLive ? 'pause' : 'run')} disabled={isStill} onClick={() => (isRunning || isLive ? onPause() : onRun(rate))}>
          <TimeIcon name={isRunning || isLive ? 'pause' : 'run'} />
        </button>
        <button type="button" className="sichao-time__button" aria-label={say('forward')} title={say('forward')} aria-pressed={runs(1)} disabled={isStill} onClick={() => go(1)}>
          <TimeIcon name="forward" />
        </button>
        <select className="sichao-time__rate" aria-label={say('rate')} value={size} disabled={isStill} onChange={(event) => onRun((Math.sign(rate) || 1) * Number(event.target.value))}>
          {rates.map((value) => <option key={value} value={value}>{rateInWords(value, locale)}</option>)}
        </select>
      </div>
      <button type="button" className="sichao-time__button sichao-time__word" title={say('nowTitle')} aria-pressed={isLive} disabled={isStill} onClick={onNow}>
        {say('now')}
      </button>
      <button type="button" className="sichao-time__button sichao-time__word sichao-time__events" title={say('eventsTitle')} aria-expanded={panel === 'events'} onClick={() => toggle('events')}>
        {say('events')}
      </button>
    </section>
  );
};
