import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import './ruler.css';
import type { Locale } from '../../catalogue/schema.js';
import { formatSize } from '../../core/format/formatSize.js';
import { toPlainText } from '../../core/format/parts.js';
import { translate } from '../strings/translate.js';
import { TagShape } from '../tags/TagShape.js';
import { arrangeMarks, type RulerCheckpoint } from './rulerMarks.js';
import { RulerController } from './RulerController.js';

/** What the zoom calls every frame, past React. */
export interface RulerHandle {
  /** `q`: log10 of the viewing distance in metres. */
  update(q: number): void;
}

export interface RulerProps {
  readonly locale: Locale;
  readonly checkpoints: readonly RulerCheckpoint[];
  readonly ref?: Ref<RulerHandle>;
  /** The hand has taken hold of the ruler. */
  readonly onDragStart: () => void;
  /** The hand asks for this `q`, as often as it moves. */
  readonly onDrag: (q: number) => void;
  readonly onDragEnd: () => void;
  /** A key or a tap asks to go to this `q`. */
  readonly onZoomTo: (q: number) => void;
  /** A checkpoint was chosen. */
  readonly onChoose: (id: string) => void;
}

const NAMES_SHOWN = 5;

/** The whole range of sizes at the right edge, with a lens where the visitor is. `data-part="ruler"`. */
export const Ruler = ({ locale, checkpoints, ref, ...callbacks }: RulerProps) => {
  const t = translate(locale);
  const rootRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const hereRef = useRef<HTMLDivElement>(null);
  const tipRef = useRef<HTMLDivElement>(null);
  const callbacksRef = useRef(callbacks);
  const controllerRef = useRef<RulerController | null>(null);
  const lastQRef = useRef(0);
  const [pointedAt, setPointedAt] = useState<readonly RulerCheckpoint[]>([]);
  const marks = useMemo(() => arrangeMarks(checkpoints), [checkpoints]);

  useEffect(() => {
    callbacksRef.current = callbacks;
  });

  useImperativeHandle(ref, () => ({
    update: (q) => {
      lastQRef.current = q;
      controllerRef.current?.update(q);
    },
  }), []);

  useEffect(() => {
    const [root, canvas, here, tip] = [rootRef.current, canvasRef.current, hereRef.current, tipRef.current];
    if (!root || !canvas || !here || !tip) return undefined;
    const controller = new RulerController({ root, canvas, here, tip }, callbacksRef, setPointedAt);
    controllerRef.current = controller;
    controller.update(lastQRef.current);
    return () => {
      controllerRef.current = null;
      controller.dispose();
    };
  }, []);

  useEffect(() => {
    controllerRef.current?.show(locale, checkpoints, marks);
  }, [locale, checkpoints, marks]);

  const sizeText = (sizeM: number) => toPlainText(formatSize(sizeM, locale));
  return (
    <div
      ref={rootRef}
      data-part="ruler"
      className="sichao-ruler"
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('ruler.label')}
      aria-describedby="sichao-ruler-help"
    >
      <canvas ref={canvasRef} className="sichao-ruler__canvas" aria-hidden="true" />
      <div ref={hereRef} className="sichao-ruler__here" aria-hidden="true">
        <span className="sichao-ruler__here-word">{t('ruler.here')}</span>
      </div>
      <div ref={tipRef} className="sichao-ruler__tip" aria-hidden="true" hidden={pointedAt.length === 0}>
        {pointedAt.slice(0, NAMES_SHOWN).map((checkpoint) => (
          <div key={checkpoint.id} className="sichao-ruler__tip-row">
            <TagShape tag={checkpoint.tag} />
            <span>{checkpoint.name[locale]}</span>
            <span className="sichao-ruler__tip-size">{sizeText(checkpoint.sizeM)}</span>
          </div>
        ))}
        {pointedAt.length > NAMES_SHOWN && <div>{t('ruler.more', { count: pointedAt.length - NAMES_SHOWN })}</div>}
      </div>
      <span id="sichao-ruler-help" hidden>
        {t('ruler.help')}
      </span>
    </div>
  );
};
