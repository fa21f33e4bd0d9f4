import { useEffect, useMemo } from 'react';
import './noWebGL.css';
import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';
import type { Locale, Localized } from '../../catalogue/schema.js';
import { formatLength } from '../../core/format/formatLength.js';
import { LANGUAGES, LanguageSwitch } from '../language/LanguageSwitch.js';
import { loadFonts } from '../root/loadFonts.js';
import { TitleMark } from '../root/TitleMark.js';
import { translate, type StringKey } from '../strings/translate.js';
import { TagShape } from '../tags/TagShape.js';
import { Formatted } from '../text/Formatted.js';
import { Words } from '../text/Words.js';

export type TextEntry = Pick<CatalogueEntry, 'id' | 'tag' | 'domain' | 'name' | 'summary' | 'sizeM'>;

export interface NoWebGLProps {
  readonly locale: Locale;
  readonly entries: readonly TextEntry[];
  /** The stories loaded so far, by id. */
  readonly stories: ReadonlyMap<string, Localized>;
  /** A visitor has opened an entry whose story should now be fetched. */
  readonly onWantStory: (id: string) => void;
  readonly onLanguage: (locale: Locale) => void;
}

const STEPS: readonly StringKey[] = ['noWebGL.do1', 'noWebGL.do2', 'noWebGL.do3'];

/** Where no 3D can be drawn: why, what to do (in all languages at once), and the collection to read. */
export const NoWebGL = ({ locale, entries, stories, onWantStory, onLanguage }: NoWebGLProps) => {
  const t = translate(locale);
  const sorted = useMemo(() => entries.toSorted((a, b) => a.sizeM - b.sizeM), [entries]);
  useEffect(() => {
    // All three are on this page at once.
    for (const language of LANGUAGES) loadFonts(language.locale).catch(() => undefined);
  }, []);
  // The visitor's own language comes first.
  const languages = [...LANGUAGES].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale));
  return (
    <main className="sichao-text-page" lang={locale}>
      <header className="sichao-text-page__head"><TitleMark locale={locale} /><LanguageSwitch locale={locale} onChange={onLanguage} /></header>
      <div className="sichao-text-page__why" role="alert">
        {languages.map((language) => {
          const say = translate(language.locale);
          return (
            <section key={language.locale} lang={language.locale}>
              <h2>{say('noWebGL.title')}</h2>
              <p>{say('noWebGL.why')}</p>
              <h3>{say('noWebGL.do')}</h3>
              <ol>{STEPS.map((step) => <li key={step}>{say(step)}</li>)}</ol>
            </section>
          );
        })}
      </div>
      <section className="sichao-text-page__collection">
        <h2>{t('noWebGL.collection')}</h2>
        <p>{t('noWebGL.order')}</p>
        <ul>
          {sorted.map((entry) => {
            const story = stories.get(entry.id);
            return (
              <li key={entry.id}>
                <h3><TagShape tag={entry.tag} /> {entry.name[locale]}</h3>
                <p className="sichao-text-page__size"><Formatted parts={formatLength(entry.sizeM, locale)} /> · {t(`tag.${entry.tag}`)} · {t(`domain.${entry.domain}`)}</p>
                <p><Words>{entry.summary[locale]}</Words></p>
                <details onToggle={(event) => { if (event.currentTarget.open && !story) onWantStory(entry.id); }}>
                  <summary>{t('noWebGL.story')}</summary>
                  <p><Words>{story ? story[locale] : t('card.loading')}</Words></p>
                </details>
              </li>
            );
          })}
        </ul>
      </section>
    </main>
  );
};
