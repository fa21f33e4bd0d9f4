import type { FormattedPart } from '../../core/format/parts.js';

/** A typeset quantity: exponents raised, units kept with their number. */
export const Formatted = ({ parts }: { readonly parts: readonly FormattedPart[] }) => (
  <span className="sichao-formatted">
    {parts.map((part, index) =>
      part.kind === 'exponent' ? <sup key={index}>{part.value}</sup> : <span key={index}>{part.value}</span>,
    )}
  </span>
);
