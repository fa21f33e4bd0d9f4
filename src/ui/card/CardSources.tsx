import type { Locale, Source } from '../../catalogue/schema.js';
import { translate } from '../strings/translate.js';

interface CardSourcesProps {
  readonly locale: Locale;
  readonly sources: readonly Source[];
  readonly allowLinks: boolean;
}

/** Where the numbers come from. */
export const CardSources = ({ locale, sources, allowLinks }: CardSourcesProps) => {
  const t = translate(locale);
  return (
    <section>
      <h3>{t('card.sources')}</h3>
      <ol className="sichao-card__sources">
        {sources.map((source) => (
          <li key={source.id}>
            {allowLinks && source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                {source.title}
                <span className="sichao-hidden"> ({t('card.opensOutside')})</span>
              </a>
            ) : (
              <span>{source.title}</span>
            )}
            {source.publisher && <span className="sichao-card__publisher">{source.publisher}</span>}
            {source.year !== null && <span className="sichao-card__publisher">{source.year}</span>}
            {!source.verified && <em className="sichao-card__publisher">{t('card.unverified')}</em>}
          </li>
        ))}
      </ol>
    </section>
  );
};
