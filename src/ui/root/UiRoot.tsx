import { useEffect, type ReactNode } from 'react';
import '@fontsource-variable/noto-sans/wght.css';
import '../theme.css';
import type { Locale } from '../../catalogue/schema.js';
import { loadFonts } from './loadFonts.js';

export interface UiRootProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** What every other piece stands in: the language, the faces and the tokens. */
export const UiRoot = ({ locale, children }: UiRootProps) => {
  useEffect(() => {
    // Without its own face a language falls back to one of the system's: nothing to tell the visitor.
    loadFonts(locale).catch(() => undefined);
  }, [locale]);
  return (
    <div className="sichao-ui" lang={locale}>
      {children}
    </div>
  );
};
