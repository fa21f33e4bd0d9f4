import type { Locale, Source } from '../../catalogue/schema.js';
import { HanWords } from '../han/HanWords.js';
import { translate } from '../strings/translate.js';
import { Words } from '../text/Words.js';

interface CardSourcesProps {
  readonly locale: Locale;
  readonly sources: readonly Source[];
  readonly allowLinks: boolean;
}

/** A title stays in its own language; those in Chinese are of publishers on the mainland. */
const SourceTitle = ({ title }: { readonly title: string }) =>
  /\p{Script=Han}/u.test(title) ? <HanWords lang="zh-Hans">{title}</HanWords> : <Words>{title}</Words>;

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
                <SourceTitle title={source.title} />
                <span className="sichao-hidden"> ({t('card.opensOutside')})</span>
              </a>
            ) : (
              <span><SourceTitle title={source.title} /></span>
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
