import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import './odometer.css';
import type { Locale } from '../../catalogue/schema.js';
import { formatRatio } from '../../core/format/formatRatio.js';
import { writeFormatted } from '../text/writeFormatted.js';

/** What the zoom calls every frame, past React. */
export interface OdometerHandle {
  /** `q`: log10 of the viewing distance in metres. */
  update(q: number): void;
}

export interface OdometerProps {
  readonly locale: Locale;
  readonly ref?: Ref<OdometerHandle>;
}

/** The visitor's own height in metres, as the collection's `human` has it to 2 %. */
const VISITOR_M = 1.7;
const STEPS_PER_DECADE = 20;

/** "10⁷ times smaller than you". */
export const Odometer = ({ locale, ref }: OdometerProps) => {
  const rootRef = useRef<HTMLDivElement>(null);
  const stepRef = useRef(Number.NaN);
  const localeRef = useRef(locale);

  const write = (step: number): void => {
    const root = rootRef.current;
    if (!root || Number.isNaN(step)) return;
    writeFormatted(root, formatRatio(10 ** (step / STEPS_PER_DECADE), localeRef.current).parts);
  };

  useImperativeHandle(ref, () => ({
    update: (q) => {
      const step = Math.round((q - Math.log10(VISITOR_M)) * STEPS_PER_DECADE);
      if (step === stepRef.current) return;
      stepRef.current = step;
      write(step);
    },
  }), []);

  useEffect(() => {
    localeRef.current = locale;
    write(stepRef.current);
  }, [locale]);

  return <div ref={rootRef} className="sichao-odometer" />;
};
