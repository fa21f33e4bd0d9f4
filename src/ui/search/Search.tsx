import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import './search.css';
import type { Domain, Locale, Tag } from '../../catalogue/schema.js';
import { Icon } from '../icons/Icon.js';
import { translate } from '../strings/translate.js';
import { Filters } from './Filters.js';
import { indexEntries, matchCheckpoints, type SearchEntry } from './matchCheckpoints.js';
import { SearchResult } from './SearchResult.js';
import { TourList, type SearchTour } from './TourList.js';

export interface SearchProps {
  readonly locale: Locale;
  readonly entries: readonly SearchEntry[];
  readonly tours: readonly SearchTour[];
  readonly tags: readonly Tag[];
  readonly domains: readonly Domain[];
  /** The address of an entry's picture, or null where it has none. */
  readonly thumbnailUrl: (entry: SearchEntry) => string | null;
  readonly onFilter: (tags: readonly Tag[], domains: readonly Domain[]) => void;
  readonly onChoose: (id: string) => void;
  readonly onStartTour: (id: string) => void;
  readonly onClose: () => void;
}

/** More lines than anybody reads; the count above says how many there are. */
const MOST_RESULTS = 200;

/** Finds a checkpoint by its name in any of the languages. `data-part="search"`, its list `data-part="results"`. */
export const Search = ({ locale, entries, tours, tags, domains, thumbnailUrl, onFilter, onChoose, onStartTour, onClose }: SearchProps) => {
  const t = translate(locale);
  const listId = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const index = useMemo(() => indexEntries(entries), [entries]);
  const results = useMemo(() => matchCheckpoints(index, query, tags, domains), [index, query, tags, domains]);
  const shown = results.slice(0, MOST_RESULTS);
  const optionId = (position: number) => `${listId}-${position}`;

  useEffect(() => {
    inputRef.current?.focus();
  }, []);

  useEffect(() => {
    setActive(query.trim() === '' ? -1 : 0);
    if (listRef.current) listRef.current.scrollTop = 0;
  }, [query, tags, domains]);

  const go = (position: number): void => {
    const bounded = Math.max(0, Math.min(shown.length - 1, position));
    setActive(bounded);
    listRef.current?.children[bounded]?.scrollIntoView({ block: 'nearest' });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // A key pressed while a Chinese input method is composing belongs to it.
    if (event.nativeEvent.isComposing) return;
    const moves: Readonly<Record<string, number>> = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 };
    const to = moves[event.key];
    const chosen = shown[active];
    if (to !== undefined && shown.length > 0) go(to);
    else if (event.key === 'Enter' && chosen) onChoose(chosen.id);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section
      data-part="search"
      className="sichao-search"
      role="search"
      aria-label={t('search.label')}
      onKeyDown={(event) => {
        // Letters typed here must not steer the stage.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="sichao-search__field">
        <Icon name="search" />
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown[active] ? optionId(active) : undefined}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="sichao-button sichao-button--bare" aria-label={t('search.close')} onClick={onClose}><Icon name="close" /></button>
      </div>
      <Filters locale={locale} tags={tags} domains={domains} onChange={onFilter} />
      {query.trim() === '' && <TourList locale={locale} tours={tours} onStart={onStartTour} />}
      <p className="sichao-search__count" role="status">{t('search.count', { count: results.length })}</p>
      {shown.length === 0 && <p className="sichao-search__none">{t('search.none')}</p>}
      <ul ref={listRef} id={listId} data-part="results" className="sichao-results" role="listbox" aria-label={t('search.results')}>
        {shown.map((entry, position) => (
          <SearchResult
            key={entry.id}
            locale={locale}
            entry={entry}
            optionId={optionId(position)}
            active={position === active}
            thumbnailUrl={thumbnailUrl(entry)}
            onPoint={() => setActive(position)}
            onChoose={() => onChoose(entry.id)}
          />
        ))}
      </ul>
    </section>
  );
};
