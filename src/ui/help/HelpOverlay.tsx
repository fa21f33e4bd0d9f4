import { useEffect, useRef } from 'react';
import './help.css';
import type { Locale } from '../../catalogue/schema.js';
import { Icon } from '../icons/Icon.js';
import { translate, type StringKey } from '../strings/translate.js';
import { TagShape } from '../tags/TagShape.js';
import { TAGS_IN_ORDER } from '../tags/tagStyle.js';

export interface HelpOverlayProps {
  readonly locale: Locale;
  readonly onClose: () => void;
}

const KEYS: readonly { readonly keys: readonly string[]; readonly does: StringKey }[] = [
  { keys: ['↑', '↓'], does: 'help.keyZoom' },
  { keys: ['Page ↑', 'Page ↓'], does: 'help.keyDecade' },
  { keys: ['Home', 'End'], does: 'help.keyEnds' },
  { keys: ['←', '→'], does: 'help.keyTurn' },
  { keys: ['Tab'], does: 'help.keyLabels' },
  { keys: ['Enter'], does: 'help.keyChoose' },
  { keys: ['Esc'], does: 'help.keyBack' },
  { keys: ['/'], does: 'help.keySearch' },
  { keys: ['?'], does: 'help.keyHelp' },
];

const GESTURES: readonly { readonly hand: StringKey; readonly does: StringKey }[] = [
  { hand: 'help.scroll', does: 'help.scrollDoes' },
  { hand: 'help.drag', does: 'help.dragDoes' },
  { hand: 'help.click', does: 'help.clickDoes' },
  { hand: 'help.rulerDrag', does: 'help.rulerDragDoes' },
];

/** Keys, gestures, the five tags, and what this is. Opened by `?`. */
export const HelpOverlay = ({ locale, onClose }: HelpOverlayProps) => {
  const t = translate(locale);
  const dialogRef = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = dialogRef.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={dialogRef}
      className="sichao-help"
      aria-labelledby="sichao-help-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="sichao-help__page">
        <header className="sichao-help__head">
          <h2 id="sichao-help-title">{t('help.title')}</h2>
          <button type="button" className="sichao-button sichao-button--bare" aria-label={t('help.close')} onClick={onClose}><Icon name="close" /></button>
        </header>
        <div className="sichao-help__columns">
          <section>
            <h3>{t('help.pointer')}</h3>
            <dl>{GESTURES.map(({ hand, does }) => <div key={hand}><dt>{t(hand)}</dt><dd>{t(does)}</dd></div>)}</dl>
            <h3>{t('help.tags')}</h3>
            <dl>
              {TAGS_IN_ORDER.map((tag) => (
                <div key={tag}><dt><TagShape tag={tag} /> {t(`tag.${tag}`)}</dt><dd>{t(`tagMeaning.${tag}`)}</dd></div>
              ))}
            </dl>
          </section>
          <section>
            <h3>{t('help.keys')}</h3>
            <dl>
              {KEYS.map(({ keys, does }) => (
                <div key={does}><dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt><dd>{t(does)}</dd></div>
              ))}
            </dl>
          </section>
        </div>
        <section className="sichao-help__about">
          <h3>{t('help.about')}</h3>
          <p>{t('help.aboutText')}</p>
        </section>
      </div>
    </dialog>
  );
};
