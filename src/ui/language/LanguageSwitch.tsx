import type { ReactNode } from 'react';
import './language.css';
import type { Locale } from '../../catalogue/schema.js';
import { HanOutline } from '../han/HanOutline.js';
import { translate } from '../strings/translate.js';

export interface LanguageSwitchProps {
  readonly locale: Locale;
  readonly onChange: (locale: Locale) => void;
}

/** Each language by its own name in its own script, so that nobody needs another one to find theirs. */
export const LANGUAGES: readonly { readonly locale: Locale; readonly short: ReactNode; readonly name: string }[] = [
  { locale: 'en', short: 'EN', name: 'English' },
  { locale: 'zh-Hans', short: <HanOutline signs={['简']} />, name: '简体中文' },
  { locale: 'zh-Hant', short: <HanOutline signs={['繁']} />, name: '繁體中文' },
];

/** EN 简 繁. `data-part="language"`. */
export const LanguageSwitch = ({ locale, onChange }: LanguageSwitchProps) => (
  <div data-part="language" className="sichao-language" role="group" aria-label={translate(locale)('language.label')}>
    {LANGUAGES.map((language) => (
      <button
        key={language.locale}
        type="button"
        lang={language.locale}
        className="sichao-language__choice"
        aria-label={language.name}
        aria-pressed={language.locale === locale}
        onClick={() => onChange(language.locale)}
      >
        {language.short}
      </button>
    ))}
  </div>
);
