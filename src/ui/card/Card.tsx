import { useEffect, useRef } from 'react';
import './card.css';
import './cardContent.css';
import './cardSheet.css';
import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';
import type { Locale } from '../../catalogue/schema.js';
import { typesetWords } from '../../core/format/typesetWords.js';
import { Icon } from '../icons/Icon.js';
import { translate } from '../strings/translate.js';
import { TagShape } from '../tags/TagShape.js';
import { Words } from '../text/Words.js';
import { CardActions } from './CardActions.js';
import { CardSize } from './CardSize.js';
import { CardStory } from './CardStory.js';
import type { CardDetail } from './cardDetail.js';

export type CardEntry = Pick<CatalogueEntry, 'id' | 'tag' | 'domain' | 'name' | 'summary' | 'sizeM'>;

export interface CardProps {
  readonly locale: Locale;
  readonly entry: CardEntry;
  readonly detail: CardDetail;
  /** False on a kiosk: no link leads out of the exhibit. */
  readonly allowLinks: boolean;
  /** The thing that this one is a part of. */
  readonly whole?: Pick<CatalogueEntry, 'id' | 'name'> | null;
  /** Something more that belongs to this thing alone. */
  readonly more?: { readonly label: string; readonly onOpen: () => void } | undefined;
  readonly onClose: () => void;
  readonly onLookCloser: () => void;
  readonly onBackToRail: () => void;
  /** Resolves to whether the link is now on the clipboard. */
  readonly onCopyLink: () => Promise<boolean>;
  readonly onRetry: () => void;
  readonly onChoose: (id: string) => void;
}

/** Says what a checkpoint is, how big, and why it is here. `data-part="card"`. */
export const Card = (props: CardProps) => {
  const { locale, entry, detail, whole, more, onClose } = props;
  const t = translate(locale);
  const scrollRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (scrollRef.current) scrollRef.current.scrollTop = 0;
  }, [entry.id]);

  return (
    <article
      data-part="card"
      className={`sichao-card sichao-card--${entry.tag}`}
      aria-labelledby="sichao-card-name"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <button type="button" className="sichao-button sichao-button--bare sichao-card__close" aria-label={t('card.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      <div ref={scrollRef} className="sichao-card__scroll" tabIndex={0} role="group" aria-labelledby="sichao-card-name">
        <header className="sichao-card__head">
          <p className="sichao-card__kind">
            <TagShape tag={entry.tag} />
            <span>{t(`tag.${entry.tag}`)}</span>
            <span className="sichao-card__domain">{t(`domain.${entry.domain}`)}</span>
          </p>
          <h2 id="sichao-card-name" className="sichao-card__name">{typesetWords(entry.name[locale], locale)}</h2>
          <p className="sichao-card__summary"><Words>{entry.summary[locale]}</Words></p>
        </header>
        <CardSize locale={locale} sizeM={entry.sizeM} detail={detail} />
        {more && <button type="button" className="sichao-button sichao-card__more" onClick={more.onOpen}>{more.label}</button>}
        {whole && (
          <p className="sichao-card__whole">
            {t('card.partOf')}
            <button type="button" className="sichao-card__link" onClick={() => props.onChoose(whole.id)}>{typesetWords(whole.name[locale], locale)}</button>
          </p>
        )}
        <CardStory locale={locale} detail={detail} allowLinks={props.allowLinks} onRetry={props.onRetry} />
      </div>
      <CardActions locale={locale} onLookCloser={props.onLookCloser} onBackToRail={props.onBackToRail} onCopyLink={props.onCopyLink} />
    </article>
  );
};
