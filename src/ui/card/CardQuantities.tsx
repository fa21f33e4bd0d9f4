import type { Checkpoint, Locale, Quantity } from '../../catalogue/schema.js';
import { formatQuantity } from '../../core/format/formatQuantity.js';
import { formatQuantityAlternative } from '../../core/format/formatQuantityAlternative.js';
import { translate } from '../strings/translate.js';
import { Formatted } from '../text/Formatted.js';
import { Words } from '../text/Words.js';
import { SourceMark } from './SourceMark.js';

interface CardQuantitiesProps {
  readonly locale: Locale;
  readonly checkpoint: Checkpoint;
}

/** What is said in two ways: degrees Celsius beside kelvins, km/h beside m/s, joules beside electronvolts. */
const SAID_TWICE: readonly Quantity['kind'][] = ['temperature', 'speed', 'energy'];

const alternativeOf = (quantity: Quantity, locale: Locale) => {
  const parts = SAID_TWICE.includes(quantity.kind) ? formatQuantityAlternative(quantity, locale) : null;
  return parts && <small><Formatted parts={parts} /></small>;
};

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
              <th scope="row"><Words>{quantity.label[locale]}</Words></th>
              <td>
                <Formatted parts={formatQuantity(quantity, locale)} />
                <SourceMark locale={locale} sources={checkpoint.sources} id={quantity.source} />
                {alternativeOf(quantity, locale)}
                {quantity.uncertainty && <small><Words>{quantity.uncertainty[locale]}</Words></small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
