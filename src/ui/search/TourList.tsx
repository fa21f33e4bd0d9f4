import './tourList.css';
import type { TourEntry } from '../../catalogue/CatalogueIndex.js';
import type { Locale } from '../../catalogue/schema.js';
import { translate } from '../strings/translate.js';

export type SearchTour = Pick<TourEntry, 'id' | 'name' | 'summary' | 'stops'>;

interface TourListProps {
  readonly locale: Locale;
  readonly tours: readonly SearchTour[];
  readonly onStart: (id: string) => void;
}

/** The guided tours to choose from. `data-part="tours"`. */
export const TourList = ({ locale, tours, onStart }: TourListProps) => {
  const t = translate(locale);
  if (tours.length === 0) return null;
  return (
    <section className="sichao-tours" data-part="tours" aria-label={t('tour.list')}>
      <h2 className="sichao-tours__title">{t('tour.list')}</h2>
      <ul>
        {tours.map(({ id, name, summary, stops }) => (
          <li key={id}>
            <button type="button" className="sichao-tours__tour" title={summary[locale]} onClick={() => onStart(id)}>
              <span>{name[locale]}</span>
              <span className="sichao-tours__stops">{t('tour.stops', { count: stops })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
