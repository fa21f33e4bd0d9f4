import { useState } from 'react';
import { fillWords } from '../../catalogue/sayWords.js';
import type { Locale } from '../../catalogue/terms.js';
import { readDate, type DateReading } from '../../core/time/readDate.js';
import { EPHEMERIS_FIRST_MS, EPHEMERIS_LAST_MS } from '../../core/ephemeris/ephemerisDate.js';
import { dateSentence } from './dateSentence.js';
import { typedMoment, zoneInWords } from './formatMoment.js';
import { TIME_WORDS } from './timeWords.js';
import { TimePanelFrame } from './TimePanelFrame.js';

export interface DateFormProps {
  readonly locale: Locale;
  /** The date shown, ms since 1970 UTC. */
  readonly dateMs: number;
  /** The venue's clock, minutes ahead of UTC. */
  readonly venueZoneMinutes: number;
  readonly isUtc: boolean;
  readonly onUtc: (isUtc: boolean) => void;
  readonly onDate: (dateMs: number) => void;
  readonly onClose: () => void;
}

/** A field to type a date into; what is wrong with it is said beside it, with the nearest date that there is. */
export const DateForm = ({ locale, dateMs, venueZoneMinutes, isUtc, onUtc, onDate, onClose }: DateFormProps) => {
  const zoneMinutes = isUtc ? 0 : venueZoneMinutes;
  const [text, setText] = useState(() => typedMoment(dateMs, zoneMinutes));
  const [reading, setReading] = useState<DateReading | null>(null);
  const say = (key: keyof typeof TIME_WORDS, values = {}): string => fillWords(TIME_WORDS[key], locale, values);
  // The last evening is that of the clock that is read, so that no year is named that is said not to be there.
  const lastMs = EPHEMERIS_LAST_MS - Math.max(0, zoneMinutes) * 60_000;
  const read = (typed: string): DateReading => readDate(typed, { firstMs: EPHEMERIS_FIRST_MS, lastMs, zoneMinutes });
  const submit = (): void => {
    const now = read(text);
    setReading(now);
    if (now.kind === 'date') onDate(now.dateMs);
  };
  const tellIn = (utc: boolean): void => {
    const now = read(text);
    // The same moment, by the other clock; what is not a date is left as it was typed.
    if (now.kind === 'date') setText(typedMoment(now.dateMs, utc ? 0 : venueZoneMinutes));
    onUtc(utc);
  };
  const problem = reading?.kind === 'problem' ? reading : null;
  const suggestionMs = problem?.suggestionMs ?? null;

  return (
    <TimePanelFrame title={say('setDate')} closeLabel={say('close')} onClose={onClose}>
      <form
        className="sichao-date-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <label>
          <span className="sichao-date-form__label">{say('dateField')}</span>
          <input
            data-first
            type="text"
            value={text}
            spellCheck={false}
            autoComplete="off"
            enterKeyHint="go"
            aria-invalid={problem !== null}
            aria-describedby="sichao-date-problem"
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              setText(event.target.value);
              setReading(null);
            }}
          />
        </label>
        <button type="submit" className="sichao-button">{say('show')}</button>
      </form>
      <div id="sichao-date-problem" className="sichao-date-form__problem" role="alert">
        {problem && <p>{dateSentence(locale, problem.reason, problem.values)}</p>}
        {reading?.kind === 'date' && reading.note && <p>{dateSentence(locale, reading.note, {})}</p>}
      </div>
      {suggestionMs !== null && (
        <button type="button" className="sichao-button sichao-date-form__suggestion" onClick={() => onDate(suggestionMs)}>
          {say('useInstead', { date: typedMoment(suggestionMs, zoneMinutes) })}
        </button>
      )}
      <fieldset className="sichao-date-form__zones">
        <legend>{say('zone')}</legend>
        {[false, true].map((utc) => (
          <label key={String(utc)}>
            <input type="radio" name="sichao-zone" checked={isUtc === utc} onChange={() => tellIn(utc)} />
            <span>{utc ? 'UTC' : `${say('venue')} (UTC${zoneInWords(venueZoneMinutes)})`}</span>
          </label>
        ))}
      </fieldset>
    </TimePanelFrame>
  );
};
