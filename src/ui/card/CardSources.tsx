import type { Locale, Source } from '../../catalogue/schema.js';
import { translate } from '../strings/translate.js';
import { SourceWords } from './SourceWords.js';

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
                <SourceWords>{source.title}</SourceWords>
                <span className="sichao-hidden"> ({t('card.opensOutside')})</span>
              </a>
            ) : (
              <SourceWords>{source.title}</SourceWords>
            )}
            {source.publisher && <span className="sichao-card__publisher"><SourceWords>{source.publisher}</SourceWords></span>}
            {source.year !== null && <span className="sichao-card__publisher">{source.year}</span>}
            {!source.verified && <em className="sichao-card__publisher">{t('card.unverified')}</em>}
          </li>
        ))}
      </ol>
    </section>
  );
};
