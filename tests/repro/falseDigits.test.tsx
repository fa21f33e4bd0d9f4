// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { formatSize } from '../../src/core/format/formatSize.js';
import { toPlainText } from '../../src/core/format/parts.js';
import { CardSize } from '../../src/ui/card/CardSize.js';
import { Neighbours } from '../../src/ui/neighbours/Neighbours.js';
import { SearchResult } from '../../src/ui/search/SearchResult.js';
import { Formatted } from '../../src/ui/text/Formatted.js';
import { readCheckpoints } from '../support/checkpointFiles.js';
import { render } from '../ui/render.js';

/*
 * A size told in light-years showed digits that its source does not give: the Orion Nebula, "about 24 light-years", was
 * 23.99 on its card. The digits of the file are the oracle: metres as its author wrote them, from the source.
 */
const digitsOf = (figure: string): number => figure.replace(/^0[.]?0*/, '').replace(/[^0-9]/g, '').replace(/^0+/, '').length;
/** The first figure of a text, without its power of ten and unit. Groups of digits are parted by thin spaces. */
const figureOf = (text: string): string => /[0-9](?:[0-9.]|[\u2009\u202f\u00a0](?=[0-9]{3}(?![0-9])))*/.exec(text)?.[0] ?? '';
/** Zeros at the end of a whole number say how large it is, not how well it is known. */
const shownDigits = (text: string): number => {
  const figure = figureOf(text);
  return digitsOf(figure.includes('.') ? figure : figure.replace(/[^0-9]/g, '').replace(/0+$/, ''));
};
const givenDigits = (sizeM: number): number => digitsOf(/^[0-9.]+/.exec(sizeM.toString().includes('e') ? sizeM.toString() : sizeM.toExponential())?.[0] ?? '');

const checkpoints = readCheckpoints();

/** As it stands on the page, its powers of ten raised. */
const told = (sizeM: number): string => {
  const words = render(<Formatted parts={formatSize(sizeM, 'en')} />);
  const text = words.container.textContent;
  words.unmount();
  return text;
};

describe('a size shows no digit that was not given', () => {
  it.each(checkpoints.map((checkpoint) => [checkpoint.id, checkpoint] as const))('%s', (_, checkpoint) => {
    const sizeM = checkpoint.size.value;
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const card = render(<CardSize locale={locale} sizeM={sizeM} detail={{ status: 'loading' }} />);
      const entry = { id: checkpoint.id, name: checkpoint.name, summary: checkpoint.summary, tag: checkpoint.tag, domain: checkpoint.domain, sizeM, thumbnailFile: '' };
      const found = render(<SearchResult locale={locale} entry={entry} optionId="o" active={false} thumbnailUrl={null} onPoint={() => undefined} onChoose={() => undefined} />);
      for (const text of [card.find('.sichao-card__figure').textContent, found.find('.sichao-result__size').textContent]) {
        expect(shownDigits(text), `${locale}: ${text} of ${String(sizeM)} m`).toBeLessThanOrEqual(givenDigits(sizeM));
        expect(shownDigits(text), text).toBeGreaterThan(0);
      }
      card.unmount();
      found.unmount();
      // In the label, on the ruler and among the neighbours, which ask for nothing else.
      for (const style of ['prefixed', 'plain'] as const) {
        const text = toPlainText(formatSize(sizeM, locale, style));
        expect(shownDigits(text), `${locale}: ${text} of ${String(sizeM)} m`).toBeLessThanOrEqual(givenDigits(sizeM));
        expect(shownDigits(text), text).toBeGreaterThan(0);
      }
    }
  });

  it('wherever a size stands beside a name', () => {
    const sorted = [...checkpoints].sort((a, b) => a.size.value - b.size.value);
    const entries = sorted.map(({ id, name, tag, size }) => ({ id, name, tag, sizeM: size.value }));
    sorted.slice(1, -1).forEach((checkpoint, index) => {
      const shown = render(<Neighbours locale="en" checkpoints={entries} chosenId={checkpoint.id} ref={(handle) => handle?.update(0)} onChoose={() => undefined} />);
      const texts = shown.all('.sichao-neighbour').map(({ textContent }) => textContent);
      for (const next of [sorted[index], sorted[index + 2]]) {
        if (!next) continue;
        const size = told(next.size.value);
        expect(texts.some((text) => text.includes(size)), `${checkpoint.id}: ${size} in ${texts.join(' | ')}`).toBe(true);
      }
      shown.unmount();
    });
  });

  it('and would be found out', () => {
    expect(shownDigits('23.99\u00a0light-years')).toBe(4);
    expect(shownDigits('12\u2009700\u00a0km')).toBe(3);
    expect([givenDigits(2.27e17), givenDigits(100_000), givenDigits(0.34e-9)]).toEqual([3, 1, 2]);
  });
});
