import type { Domain, Locale, Tag } from '../../catalogue/schema.js';
import { translate } from '../strings/translate.js';
import { TagShape } from '../tags/TagShape.js';
import { DOMAINS_IN_ORDER, TAGS_IN_ORDER } from '../tags/tagStyle.js';

export interface FiltersProps {
  readonly locale: Locale;
  readonly tags: readonly Tag[];
  readonly domains: readonly Domain[];
  /** Empty lists mean that everything is shown. */
  readonly onChange: (tags: readonly Tag[], domains: readonly Domain[]) => void;
}

const toggled = <T,>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** Tags and domains to keep. `data-part="filters"`. */
export const Filters = ({ locale, tags, domains, onChange }: FiltersProps) => {
  const t = translate(locale);
  return (
    <div data-part="filters" className="sichao-filters" role="group" aria-label={t('filters.label')}>
      <div className="sichao-filters__row" role="group" aria-label={t('filters.tags')}>
        {TAGS_IN_ORDER.map((tag) => (
          <button key={tag} type="button" className="sichao-chip" aria-pressed={tags.includes(tag)} onClick={() => onChange(toggled(tags, tag), domains)}>
            <TagShape tag={tag} />
            {t(`tag.${tag}`)}
          </button>
        ))}
      </div>
      <div className="sichao-filters__row" role="group" aria-label={t('filters.domains')}>
        {DOMAINS_IN_ORDER.map((domain) => (
          <button key={domain} type="button" className="sichao-chip" aria-pressed={domains.includes(domain)} onClick={() => onChange(tags, toggled(domains, domain))}>
            {t(`domain.${domain}`)}
          </button>
        ))}
        {tags.length + domains.length > 0 && (
          <button type="button" className="sichao-chip sichao-chip--clear" onClick={() => onChange([], [])}>{t('filters.clear')}</button>
        )}
      </div>
    </div>
  );
};
