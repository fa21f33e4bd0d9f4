import { useEffect, useState } from 'react';
import type { Locale } from '../../catalogue/schema.js';
import { Icon } from '../icons/Icon.js';
import { translate } from '../strings/translate.js';

interface CardActionsProps {
  readonly locale: Locale;
  readonly onLookCloser: () => void;
  readonly onBackToRail: () => void;
  readonly onCopyLink: () => Promise<boolean>;
}

const ANSWER_SHOWN_MS = 2500;

/** What can be done with the chosen thing. */
export const CardActions = ({ locale, onLookCloser, onBackToRail, onCopyLink }: CardActionsProps) => {
  const t = translate(locale);
  const [copied, setCopied] = useState<boolean | null>(null);

  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), ANSWER_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = (): void => {
    onCopyLink().then(setCopied, () => setCopied(false));
  };

  return (
    <footer className="sichao-card__actions">
      <button type="button" className="sichao-button sichao-card__closer" onClick={onLookCloser}><Icon name="closer" />{t('card.lookCloser')}</button>
      <button type="button" className="sichao-button" onClick={onBackToRail}><Icon name="back" />{t('card.backToRail')}</button>
      <button type="button" className="sichao-button sichao-card__copy" aria-label={t('card.copyLink')} title={t('card.copyLink')} onClick={copy}>
        <Icon name={copied ? 'check' : 'link'} />
      </button>
      <p className="sichao-card__copied" role="status" data-shown={copied !== null}>
        {copied === null ? '' : t(copied ? 'card.linkCopied' : 'card.copyFailed')}
      </p>
    </footer>
  );
};
