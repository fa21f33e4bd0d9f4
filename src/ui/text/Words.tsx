import { Fragment } from 'react';
import { wordParts } from '../../core/format/parts.js';

/** Words of the catalogue, with their exponents raised: the faces have no superscript digits. */
export const Words = ({ children }: { readonly children: string }) =>
  wordParts(children).map((part, index) =>
    part.kind === 'exponent' ? <sup key={index}>{part.value}</sup> : <Fragment key={index}>{part.value}</Fragment>,
  );
