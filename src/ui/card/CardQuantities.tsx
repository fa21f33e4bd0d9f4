import type { Checkpoint, Locale } from '../../catalogue/schema.js';
import { formatQuantity } from '../../core/format/formatQuantity.js';
import { translate } from '../strings/translate.js';
import { Formatted } from '../text/Formatted.js';
import { SourceMark } from './SourceMark.js';

interface CardQuantitiesProps {
  readonly locale: Locale;
  readonly checkpoint: Checkpoint;
}

/** What is known in numbers, each with its uncertainty and its source. */
export const CardQuantities = ({ locale, checkpoint }: CardQuantitiesProps) => {
  const t = translate(locale);
  return (
    <section>
      <h3>{t('card.quantities')}</h3>
      <table className="sichao-card__quantities">
        <thead className="sichao-hidden">
          <tr><th scope="col">{t('card.quantity')}</th><th scope="col">{t('card.value')}</th></tr>
        </thead>
        <tbody>
          {checkpoint.quantities.map((quantity, index) => (
            <tr key={index}>
              <th scope="row">{quantity.label[locale]}</th>
              <td>
                <Formatted parts={formatQuantity(quantity, locale)} />
                <SourceMark locale={locale} sources={checkpoint.sources} id={quantity.source} />
                {quantity.uncertainty && <small>{quantity.uncertainty[locale]}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
