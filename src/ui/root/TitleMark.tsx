import './frame.css';
import type { Locale } from '../../catalogue/schema.js';
import { HanOutline } from '../han/HanOutline.js';
import { translate } from '../strings/translate.js';

/** The name, small, top left. */
export const TitleMark = ({ locale }: { readonly locale: Locale }) => (
  <h1 className="sichao-title" title={translate(locale)('appTagline')}>
    <HanOutline signs={['四', '超']} />
    <span className="sichao-hidden" lang="zh-Hant">四超</span>
    <span className="sichao-title__latin" lang="en">Sichao</span>
  </h1>
);
