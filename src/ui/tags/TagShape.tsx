import type { Tag } from '../../catalogue/schema.js';
import { TAG_OUTLINE, TAG_STYLE } from './tagStyle.js';

/** A tag's shape in its colour; decoration, so its name must stand beside it or in the label of its parent. */
export const TagShape = ({ tag }: { readonly tag: Tag }) => {
  const { colour, shape } = TAG_STYLE[tag];
  return (
    <svg className="sichao-tag-shape" viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true" focusable="false">
      {shape === 'ring' ? (
        <path d={TAG_OUTLINE[shape]} fill="none" stroke={colour} strokeWidth="0.36" />
      ) : (
        <path d={TAG_OUTLINE[shape]} fill={colour} />
      )}
    </svg>
  );
};
