import type { Locale, Source } from '../../catalogue/schema.js';
import { translate } from '../strings/translate.js';
import { sourceNumber } from './sourceNumber.js';

interface SourceMarkProps {
  readonly locale: Locale;
  readonly sources: readonly Source[];
  readonly id: string;
}

/** A small number that refers to the card's list of sources. */
export const SourceMark = ({ locale, sources, id }: SourceMarkProps) => {
  const number = sourceNumber(sources, id);
  if (number === 0) return null;
  const title = sources[number - 1]?.title ?? '';
  const label = translate(locale)('card.sourceNumber', { number, title });
  return <span className="sichao-card__mark" role="img" aria-label={label} title={label}>{number}</span>;
};
