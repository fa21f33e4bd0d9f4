import type { Locale } from '../../catalogue/schema.js';
import { formatLength } from '../../core/format/formatLength.js';
import { toPlainText } from '../../core/format/parts.js';
import { significantDigits } from '../../core/format/significantDigits.js';
import { translate } from '../strings/translate.js';
import { Formatted } from '../text/Formatted.js';
import { Words } from '../text/Words.js';
import type { CardDetail } from './cardDetail.js';
import { SourceMark } from './SourceMark.js';
import { SourceWords } from './SourceWords.js';

interface CardSizeProps {
  readonly locale: Locale;
  readonly sizeM: number;
  readonly detail: CardDetail;
}

/** Figures of more characters than this are set smaller. */
const LONG_FIGURE = 14;

/** The size, large; what is measured; how sure; who says so. */
export const CardSize = ({ locale, sizeM, detail }: CardSizeProps) => {
  const t = translate(locale);
  const digits = significantDigits(sizeM, 4);
  const size = formatLength(sizeM, locale, 'prefixed', { digits });
  const power = formatLength(sizeM, locale, 'power', { digits });
  const ready = detail.status === 'ready' ? detail.checkpoint : null;
  const source = ready?.sources.find(({ id }) => id === ready.size.source);
  return (
    <section className="sichao-card__size" aria-label={t('card.size')}>
      <p className="sichao-card__figure" data-long={toPlainText(size).length > LONG_FIGURE}>
        <Formatted parts={size} mayBreak />
        {ready && <SourceMark locale={locale} sources={ready.sources} id={ready.size.source} />}
      </p>
      {toPlainText(size) !== toPlainText(power) && <p className="sichao-card__power"><Formatted parts={power} /></p>}
      {ready && <p className="sichao-card__what"><Words>{ready.size.what[locale]}</Words></p>}
      {ready?.size.uncertainty && (
        <p className="sichao-card__uncertainty">
          <span className="sichao-card__term">{t('card.uncertainty')}</span> <Words>{ready.size.uncertainty[locale]}</Words>
        </p>
      )}
      {source && (
        <p className="sichao-card__uncertainty">
          <span className="sichao-card__term">{t('card.source')}</span> <SourceWords>{source.title}</SourceWords>
        </p>
      )}
    </section>
  );
};
