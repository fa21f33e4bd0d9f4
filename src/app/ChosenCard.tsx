import { useEffect, useState, type ReactNode } from 'react';
import { loadDetail } from '../catalogue/loadCatalogue.js';
import type { Locale } from '../catalogue/schema.js';
import type { Platform } from '../services/platform.js';
import { Card, translate, type CardDetail } from '../ui/pieces.js';
import { fetchFrom } from './fetchJson.js';
import { MARS_CHECKPOINT } from './marsCheckpoint.js';
import type { Show } from './Show.js';

/** "Look closer" goes this much nearer, decades. */
const CLOSER_DECADES = 0.6;

export interface ChosenCardProps {
  readonly show: Show;
  readonly platform: Platform;
  readonly id: string;
  readonly locale: Locale;
  readonly baseUrl: string;
  readonly onChoose: (id: string) => void;
  /** Opens the chart of flights to Mars. */
  readonly onChart: () => void;
  /** Where the card closes to; the rail, unless it was opened from somewhere else. */
  readonly onClose?: (() => void) | undefined;
}

/** The card of the chosen checkpoint; its story is fetched when it opens. */
export function ChosenCard({ show, platform, id, locale, baseUrl, onChoose, onChart, onClose }: ChosenCardProps): ReactNode {
  const entry = show.world.entry(id);
  const [detail, setDetail] = useState<CardDetail>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const detailFile = entry?.detailFile;

  useEffect(() => {
    if (detailFile === undefined) return undefined;
    let cancelled = false;
    setDetail({ status: 'loading' });
    loadDetail(fetchFrom(baseUrl), detailFile).then(
      (checkpoint) => {
        if (!cancelled) setDetail({ status: 'ready', checkpoint });
      },
      () => {
        if (!cancelled) setDetail({ status: 'failed' });
      },
    );
    return () => {
      cancelled = true;
    };
  }, [baseUrl, detailFile, attempt]);

  if (!entry) return null;
  const whole = entry.partOf === null ? null : (show.world.entry(entry.partOf) ?? null);
  return (
    <Card
      locale={locale}
      entry={entry}
      detail={detail}
      allowLinks
      whole={whole}
      more={id === MARS_CHECKPOINT ? { label: translate(locale)('card.marsChart'), onOpen: onChart } : undefined}
      onClose={onClose ?? (() => show.backToRail())}
      onBackToRail={() => show.backToRail()}
      onLookCloser={() => {
        show.navigator.setZoomTarget(show.navigator.viewpoint.q - CLOSER_DECADES);
        show.engine.invalidate();
      }}
      onCopyLink={() => show.copyLink(platform)}
      onRetry={() => setAttempt(attempt + 1)}
      onChoose={onChoose}
    />
  );
}
