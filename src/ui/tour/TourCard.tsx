import { useEffect, useRef } from 'react';
import './tour.css';
import type { CatalogueEntry, TourEntry } from '../../catalogue/CatalogueIndex.js';
import type { Locale } from '../../catalogue/schema.js';
import type { Tour } from '../../catalogue/tourSchema.js';
import { typesetWords } from '../../core/format/typesetWords.js';
import { Icon } from '../icons/Icon.js';
import { translate } from '../strings/translate.js';
import { Words } from '../text/Words.js';

export interface TourCardProps {
  readonly locale: Locale;
  readonly tour: Pick<TourEntry, 'name'> & Pick<Tour, 'stops'>;
  /** From 0. */
  readonly stop: number;
  /** The checkpoint of the stop; null on the rail. */
  readonly entry: Pick<CatalogueEntry, 'name' | 'tag'> | null;
  readonly onGo: (stop: number) => void;
  /** Opens the card of the stop's checkpoint. */
  readonly onAbout: () => void;
  readonly onLeave: () => void;
}

/** One stop of a guided tour: what is said there, and the way on. Stands where the card would. `data-part="tour"`. */
export const TourCard = ({ locale, tour, stop, entry, onGo, onAbout, onLeave }: TourCardProps) => {
  const t = translate(locale);
  const scrollRef = useRef<HTMLDivElement>(null);
  const { stops } = tour;
  const here = stops[stop];
  const [previous, next] = [stops[stop - 1], stops[stop + 1]];

  useEffect(() => {
    if (scrollRef.current) scrollRef.current.scrollTop = 0;
  }, [stop]);

  if (!here) return null;
  return (
    <article
      data-part="tour"
      className={`sichao-card sichao-tour sichao-card--${entry?.tag ?? 'landmark'}`}
      aria-label={`${t('tour.label')}: ${tour.name[locale]}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <button type="button" className="sichao-button sichao-button--bare sichao-card__close" aria-label={t('tour.leave')} title={t('tour.leave')} onClick={onLeave}>
        <Icon name="close" />
      </button>
      <div ref={scrollRef} className="sichao-card__scroll" tabIndex={0} role="group" aria-live="polite" aria-labelledby="sichao-tour-title">
        <p className="sichao-card__kind">
          <span>{tour.name[locale]}</span>
          <span className="sichao-card__domain">{t('tour.stop', { stop: stop + 1, count: stops.length })}</span>
        </p>
        <h2 id="sichao-tour-title" className="sichao-card__name">{here.title[locale]}</h2>
        <p className="sichao-tour__words"><Words>{here.words[locale]}</Words></p>
        {entry && (
          <button type="button" className="sichao-card__link sichao-tour__about" onClick={onAbout}>{t('tour.about', { name: typesetWords(entry.name[locale], locale) })}</button>
        )}
      </div>
      <progress className="sichao-tour__progress" max={stops.length} value={stop + 1} aria-label={t('tour.stop', { stop: stop + 1, count: stops.length })} />
      <footer className="sichao-card__actions sichao-tour__actions">
        <button
          type="button"
          className="sichao-button"
          aria-label={previous ? t('tour.previousLabel', { title: previous.title[locale] }) : t('tour.previous')}
          disabled={!previous}
          onClick={() => onGo(stop - 1)}
        >
          {t('tour.previous')}
        </button>
        <button type="button" className="sichao-button sichao-card__closer sichao-tour__next" onClick={() => (next ? onGo(stop + 1) : onLeave())}>
          <span>{next ? t('tour.next', { title: next.title[locale] }) : t('tour.end')}</span>
        </button>
      </footer>
    </article>
  );
};
