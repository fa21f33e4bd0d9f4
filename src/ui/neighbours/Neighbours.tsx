import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import './neighbours.css';
import type { Locale } from '../../catalogue/schema.js';
import { formatSize } from '../../core/format/formatSize.js';
import { toPlainText } from '../../core/format/parts.js';
import { typesetWords } from '../../core/format/typesetWords.js';
import { translate } from '../strings/translate.js';
import { TagShape } from '../tags/TagShape.js';
import { Formatted } from '../text/Formatted.js';
import { findNeighbours, sortBySize, type NeighbourPair } from './findNeighbours.js';
import type { NeighbourCheckpoint } from './neighbourCheckpoint.js';
import { writeTimes } from './writeTimes.js';

/** What the zoom calls every frame, past React. */
export interface NeighboursHandle {
  /** `q`: log10 of the viewing distance in metres. */
  update(q: number): void;
}

export interface NeighboursProps {
  readonly locale: Locale;
  readonly checkpoints: readonly NeighbourCheckpoint[];
  /** The chosen checkpoint, whose neighbours are shown; null: those of the view's own size. */
  readonly chosenId: string | null;
  readonly ref?: Ref<NeighboursHandle>;
  readonly onChoose: (id: string) => void;
}

/** The checkpoints next in size, one larger and one smaller, and how many times. */
export const Neighbours = ({ locale, checkpoints, chosenId, ref, onChoose }: NeighboursProps) => {
  const t = translate(locale);
  const sorted = useMemo(() => sortBySize(checkpoints), [checkpoints]);
  const [pair, setPair] = useState<NeighbourPair>({ smaller: null, larger: null });
  const largerTimesRef = useRef<HTMLSpanElement>(null);
  const smallerTimesRef = useRef<HTMLSpanElement>(null);
  const liveRef = useRef({ q: 0, started: false, locale, pair, sorted, chosenIndex: -1, stepOf: Number.NaN });

  const follow = (): void => {
    const live = liveRef.current;
    if (!live.started) return;
    const chosen = live.sorted[live.chosenIndex];
    const referenceQ = chosen ? Math.log10(chosen.sizeM) : live.q;
    const found = findNeighbours(live.sorted, referenceQ, live.chosenIndex, live.pair);
    const step = Math.round(referenceQ * 50);
    if (found === live.pair && step === live.stepOf) return;
    live.stepOf = step;
    if (found !== live.pair) {
      live.pair = found;
      setPair(found);
    }
    const referenceM = chosen ? chosen.sizeM : 10 ** (step / 50);
    writeTimes(largerTimesRef.current, '×', found.larger, referenceM, live.locale);
    writeTimes(smallerTimesRef.current, '÷', found.smaller, referenceM, live.locale);
  };

  useImperativeHandle(ref, () => ({
    update: (q) => {
      liveRef.current.q = q;
      liveRef.current.started = true;
      follow();
    },
  }), []);

  useEffect(() => {
    const chosenIndex = chosenId === null ? -1 : sorted.findIndex((checkpoint) => checkpoint.id === chosenId);
    Object.assign(liveRef.current, { locale, sorted, chosenIndex, stepOf: Number.NaN });
    follow();
  }, [sorted, chosenId, locale, pair]);

  const button = (kind: 'larger' | 'smaller') => {
    const checkpoint = pair[kind];
    const timesRef = kind === 'larger' ? largerTimesRef : smallerTimesRef;
    if (!checkpoint) return <div className="sichao-neighbour sichao-neighbour--none">{t(kind === 'larger' ? 'neighbours.noneLarger' : 'neighbours.noneSmaller')}</div>;
    const size = formatSize(checkpoint.sizeM, locale);
    const name = checkpoint.name[locale];
    const label = t(kind === 'larger' ? 'neighbours.flyLarger' : 'neighbours.flySmaller', { name, size: toPlainText(size) });
    return (
      <button type="button" className={`sichao-neighbour sichao-neighbour--${kind}`} aria-label={label} onClick={() => onChoose(checkpoint.id)}>
        <svg className="sichao-icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d={kind === 'larger' ? 'M12 20V5M6 11l6-6 6 6' : 'M12 4v15M6 13l6 6 6-6'} />
        </svg>
        <span className="sichao-neighbour__text">
          <span className="sichao-neighbour__name"><TagShape tag={checkpoint.tag} /><span>{typesetWords(name, locale)}</span></span>
          <span className="sichao-neighbour__size">
            <Formatted parts={size} mayBreak />
            <span className="sichao-neighbour__times" ref={timesRef} />
          </span>
        </span>
      </button>
    );
  };

  return (
    <nav className="sichao-neighbours" aria-label={t('neighbours.label')}>
      {button('smaller')}
      {button('larger')}
    </nav>
  );
};
