import type { Locale } from '../../catalogue/schema.js';
import { formatSize } from '../../core/format/formatSize.js';
import { translate } from '../strings/translate.js';
import { TagShape } from '../tags/TagShape.js';
import { Formatted } from '../text/Formatted.js';
import type { SearchEntry } from './matchCheckpoints.js';

interface SearchResultProps {
  readonly locale: Locale;
  readonly entry: SearchEntry;
  readonly optionId: string;
  readonly active: boolean;
  readonly thumbnailUrl: string | null;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of the results: picture, name, tag, size. */
export const SearchResult = ({ locale, entry, optionId, active, thumbnailUrl, onPoint, onChoose }: SearchResultProps) => {
  const t = translate(locale);
  return (
    <li id={optionId} role="option" aria-selected={active} className="sichao-result" data-checkpoint={entry.id} onPointerMove={onPoint} onClick={onChoose}>
      <span className="sichao-result__picture">
        <TagShape tag={entry.tag} />
        {thumbnailUrl && (
          <img src={thumbnailUrl} alt="" loading="lazy" decoding="async" onError={(event) => { event.currentTarget.hidden = true; }} />
        )}
      </span>
      <span className="sichao-result__words">
        <span className="sichao-result__name">{entry.name[locale]}</span>
        <span className="sichao-result__tag"><TagShape tag={entry.tag} /> {t(`tag.${entry.tag}`)} · {t(`domain.${entry.domain}`)}</span>
      </span>
      <span className="sichao-result__size"><Formatted parts={formatSize(entry.sizeM, locale)} /></span>
    </li>
  );
};
