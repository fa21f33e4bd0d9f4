import { useEffect } from 'react';
import { loadFonts } from '../root/loadFonts.js';

export interface HanWordsProps {
  readonly lang: 'zh-Hans' | 'zh-Hant';
  readonly children: string;
}

/** Chinese words on a page of any language, in their own script's face, which is fetched when they are first shown. */
export const HanWords = ({ lang, children }: HanWordsProps) => {
  useEffect(() => {
    // Without it the system's face is shown: nothing to tell the visitor.
    loadFonts(lang).catch(() => undefined);
  }, [lang]);
  return <span lang={lang}>{children}</span>;
};
