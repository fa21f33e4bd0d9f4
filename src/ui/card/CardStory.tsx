import type { Locale } from '../../catalogue/schema.js';
import { HanWords } from '../han/HanWords.js';
import { translate } from '../strings/translate.js';
import { Words } from '../text/Words.js';
import type { CardDetail } from './cardDetail.js';
import { CardQuantities } from './CardQuantities.js';
import { CardSources } from './CardSources.js';

interface CardStoryProps {
  readonly locale: Locale;
  readonly detail: CardDetail;
  readonly allowLinks: boolean;
  readonly onRetry: () => void;
}

/** All that comes with the checkpoint's own file, or a word on why it is not there. */
export const CardStory = ({ locale, detail, allowLinks, onRetry }: CardStoryProps) => {
  const t = translate(locale);
  if (detail.status === 'loading') {
    return (
      <div className="sichao-card__loading" role="status">
        <span className="sichao-hidden">{t('card.loading')}</span>
        <i /><i /><i /><i />
      </div>
    );
  }
  if (detail.status === 'failed') {
    return (
      <div className="sichao-card__failed" role="alert">
        <p>{t('card.failed')}</p>
        <p className="sichao-card__quiet">{t('card.failedHint')}</p>
        <button type="button" className="sichao-button" onClick={onRetry}>{t('card.retry')}</button>
      </div>
    );
  }
  const { checkpoint } = detail;
  return (
    <>
      <p className="sichao-card__story"><Words>{checkpoint.story[locale]}</Words></p>
      {checkpoint.quantities.length > 0 && <CardQuantities locale={locale} checkpoint={checkpoint} />}
      {checkpoint.notes.length > 0 && (
        <section>
          <h3>{t('card.notes')}</h3>
          <ul className="sichao-card__notes">
            {checkpoint.notes.map((note, index) => <li key={index}><Words>{note[locale]}</Words></li>)}
          </ul>
        </section>
      )}
      {checkpoint.seedQuote && (
        <section>
          <h3>{t('card.seed')}</h3>
          {/* The founding text is written in Traditional Chinese and quoted as it stands. */}
          <blockquote className="sichao-card__quote"><HanWords lang="zh-Hant">{checkpoint.seedQuote}</HanWords></blockquote>
          {checkpoint.seedNote && (
            <p className="sichao-card__quiet">
              <span className="sichao-card__term">{t('card.seedNote')}</span> <Words>{checkpoint.seedNote[locale]}</Words>
            </p>
          )}
        </section>
      )}
      <CardSources locale={locale} sources={checkpoint.sources} allowLinks={allowLinks} />
    </>
  );
};
