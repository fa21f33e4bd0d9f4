import type { FormattedPart } from '../../core/format/parts.js';

/** Sets a typeset quantity into an element outside React, reusing its children. For text that follows the zoom. */
export const writeFormatted = (element: HTMLElement, parts: readonly FormattedPart[]): void => {
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part) continue;
    const name = part.kind === 'exponent' ? 'SUP' : 'SPAN';
    let child = element.children[index];
    if (child?.nodeName !== name) {
      const made = element.ownerDocument.createElement(name);
      if (child) element.replaceChild(made, child);
      else element.append(made);
      child = made;
    }
    if (child.textContent !== part.value) child.textContent = part.value;
  }
  while (element.children.length > parts.length) element.lastElementChild?.remove();
};

/** Puts a typeset quantity in the place of `{slot}` in a sentence. */
export const insertParts = (sentence: string, slot: string, parts: readonly FormattedPart[]): readonly FormattedPart[] => {
  const at = sentence.indexOf(slot);
  if (at < 0) return [{ kind: 'text', value: sentence }];
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + slot.length);
  return [
    ...(before ? [{ kind: 'text', value: before } as const] : []),
    ...parts,
    ...(after ? [{ kind: 'text', value: after } as const] : []),
  ];
};
