import './formatted.css';
import { Fragment } from 'react';
import type { FormattedPart } from '../../core/format/parts.js';

export interface FormattedProps {
  readonly parts: readonly FormattedPart[];
  /** Set large in a narrow place, where a long quantity may go on in a second line with its unit. */
  readonly mayBreak?: boolean;
}

/** A typeset quantity on one line: exponents raised, units kept with their number. */
export const Formatted = ({ parts, mayBreak = false }: FormattedProps) => (
  <span className={mayBreak ? 'sichao-formatted sichao-formatted--may-break' : 'sichao-formatted'}>
    {parts.map((part, index) => {
      if (part.kind === 'exponent') return <sup key={index}>{part.value}</sup>;
      const beginsUnit = part.kind === 'unit' && parts[index - 1]?.kind === 'text';
      return <Fragment key={index}>{mayBreak && beginsUnit && <wbr />}<span>{part.value}</span></Fragment>;
    })}
  </span>
);
