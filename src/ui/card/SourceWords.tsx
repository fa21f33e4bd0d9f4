import { HanWords } from '../han/HanWords.js';
import { Words } from '../text/Words.js';

/**
 * A source's title or publisher, which stays in its own language: Chinese ones are of the mainland, the others are in
 * Latin letters, and a Chinese face would give those its full-width quotation marks.
 */
export const SourceWords = ({ children }: { readonly children: string }) =>
  /\p{Script=Han}/u.test(children)
    ? <HanWords lang="zh-Hans">{children}</HanWords>
    : <span lang="en"><Words>{children}</Words></span>;
