import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import './scaleBar.css';
import type { Locale } from '../../catalogue/schema.js';
import { translate } from '../strings/translate.js';
import { ScaleBarWriter } from './ScaleBarWriter.js';

/** What the zoom calls every frame, past React. */
export interface ScaleBarHandle {
  /**
   * `q`: log10 of the viewing distance in metres. `pixelsPerUnit`: CSS pixels that one view unit
   * (the viewing distance) takes at the focus.
   */
  update(q: number, pixelsPerUnit: number): void;
}

export interface ScaleBarProps {
  readonly locale: Locale;
  readonly ref?: Ref<ScaleBarHandle>;
}

/** How long a stretch of the screen is at the focus, in figures and in plain words. `data-part="scale-bar"`. */
export const ScaleBar = ({ locale, ref }: ScaleBarProps) => {
  const rootRef = useRef<HTMLDivElement>(null);
  const writerRef = useRef<ScaleBarWriter | null>(null);
  const lastRef = useRef({ q: 0, pixelsPerUnit: 0 });

  useImperativeHandle(ref, () => ({
    update: (q, pixelsPerUnit) => {
      lastRef.current.q = q;
      lastRef.current.pixelsPerUnit = pixelsPerUnit;
      writerRef.current?.update(q, pixelsPerUnit);
    },
  }), []);

  useEffect(() => {
    const root = rootRef.current;
    if (!root) return undefined;
    const writer = new ScaleBarWriter(root);
    writerRef.current = writer;
    const { q, pixelsPerUnit } = lastRef.current;
    if (pixelsPerUnit > 0) writer.update(q, pixelsPerUnit);
    return () => {
      writerRef.current = null;
      writer.dispose();
    };
  }, []);

  useEffect(() => {
    writerRef.current?.speak(locale);
  }, [locale]);

  return (
    <div ref={rootRef} data-part="scale-bar" className="sichao-scale-bar" role="group" aria-label={translate(locale)('scaleBar.label')}>
      <div className="sichao-scale-bar__figure" data-slot="figure" />
      <div className="sichao-scale-bar__bar" aria-hidden="true">
        <div className="sichao-scale-bar__cap" />
        <div className="sichao-scale-bar__line" data-slot="line" />
        <div className="sichao-scale-bar__cap" data-slot="end" />
      </div>
      <div className="sichao-scale-bar__words" data-slot="words" />
      <div className="sichao-scale-bar__meaning" data-slot="meaning" />
    </div>
  );
};
