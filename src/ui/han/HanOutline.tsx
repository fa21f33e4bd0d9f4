import './hanOutline.css';
import { HAN_OUTLINES } from './hanOutlines.js';

export type OutlinedSign = keyof typeof HAN_OUTLINES;

const EM = 1000;

/**
 * Characters drawn without any typeface, one em each: right on a machine that has no Chinese one. Decoration, so the
 * words must stand beside it or in the label of its parent.
 */
export const HanOutline = ({ signs }: { readonly signs: readonly OutlinedSign[] }) => (
  <svg className="sichao-han" viewBox={`0 0 ${signs.length * EM} ${EM}`} style={{ width: `${signs.length}em` }} aria-hidden="true" focusable="false">
    {signs.map((sign, index) => <path key={sign} d={HAN_OUTLINES[sign]} transform={`translate(${index * EM} 0)`} />)}
  </svg>
);
