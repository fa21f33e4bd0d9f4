import './notices.css';
import type { Locale } from '../../catalogue/schema.js';
import { isStringKey, translate, type Translate } from '../strings/translate.js';
import { Icon } from '../icons/Icon.js';

export interface NoticeView {
  readonly id: string;
  readonly kind: 'info' | 'warning' | 'error';
  /** A key of the interface's strings or of the words about dates; anything else is shown as it stands. */
  readonly messageKey: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface NoticesProps {
  readonly locale: Locale;
  readonly notices: readonly NoticeView[];
  /** Words that are fetched later than the rest: those about dates. Null for a key that they do not know. */
  readonly laterWords?: ((locale: Locale, notice: NoticeView) => string | null) | undefined;
  readonly onDismiss: (id: string) => void;
}

/** A notice may come from anywhere; one that does not fit its sentence must still be shown, not break the page. */
const messageOf = ({ messageKey, values }: NoticeView, t: Translate): string => {
  // Until its own words have come, what an address says wrongly is told in general.
  if (!isStringKey(messageKey)) return 'key' in values && 'value' in values ? t('addressBadValue', values) : messageKey;
  try {
    return t(messageKey, values);
  } catch {
    return [messageKey, ...Object.values(values)].join(' ');
  }
};

/** Short words to the visitor. The region is always there, or its first message would not be read out. `data-part="notice"`. */
export const Notices = ({ locale, notices, laterWords, onDismiss }: NoticesProps) => {
  const t = translate(locale);
  return (
    <div className="sichao-notices" role="region" aria-label={t('notice.label')} aria-live="polite" aria-relevant="additions">
      {notices.map((notice) => (
        <div key={notice.id} data-part="notice" data-kind={notice.kind} className={`sichao-notice sichao-notice--${notice.kind}`}>
          <Icon name={notice.kind === 'info' ? 'info' : 'warning'} />
          <p>
            <span className="sichao-hidden">{t(`notice.${notice.kind}`)}: </span>
            {laterWords?.(locale, notice) ?? messageOf(notice, t)}
          </p>
          <button type="button" className="sichao-button sichao-button--bare" aria-label={t('notice.dismiss')} onClick={() => onDismiss(notice.id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
};
