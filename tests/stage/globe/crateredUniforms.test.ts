import { describe, expect, it } from 'vitest';
import type { Vector3 } from 'three';
import { craterShare, LEAST_DIAMETER } from '../../../src/core/craters/craterLaw.js';
import { crateredUniforms } from '../../../src/stage/globe/crateredUniforms.js';
import { WIDEST_TEXELS } from '../../../src/stage/globe/crateredShader.js';
import { MOON_STYLE, PLANET_STYLES, type GlobeStyle } from '../../../src/stage/globe/GlobeStyle.js';

const octavesOf = (style: GlobeStyle): readonly Vector3[] => crateredUniforms(style)['uCraters']?.value as readonly Vector3[];
const cellM = ({ radiusM }: GlobeStyle, cells: number): number => (0.5 * Math.PI * radiusM) / cells;

describe.each<[string, GlobeStyle]>([['the Moon', MOON_STYLE], ['Mars', PLANET_STYLES['mars']!]])('the invented craters of %s', (_, style) => {
  const octaves = octavesOf(style);

  it('begin where the map shows a crater whole, at four of its texels, and leave no gap below', () => {
    const texelM = (2 * Math.PI * style.radiusM) / 2048;
    const widest = (2 * LEAST_DIAMETER * cellM(style, octaves[0]!.x)) / texelM;
    expect(widest).toBeGreaterThan(0.96 * WIDEST_TEXELS);
    expect(widest).toBeLessThan(1.04 * WIDEST_TEXELS);
  });

  it('are half as wide from octave to octave, in cells whose borders do not meet', () => {
    for (const [index, { x: cells }] of octaves.entries()) {
      expect(cells % 2).toBe(1);
      const next = octaves[index + 1];
      if (next) expect(next.x / cells).toBeCloseTo(2, 1);
    }
  });

  it('are as many as the law gives, and never more than one a cell', () => {
    for (const { x: cells, y: old, z: young } of octaves) {
      expect(old).toBeCloseTo(craterShare(style.cratered!.oldLaw, cellM(style, cells)), 12);
      expect(old).toBeLessThanOrEqual(1);
      expect(young).toBeGreaterThan(0);
    }
  });
});

it('a body with water or without relief has none', () => {
  expect(crateredUniforms(PLANET_STYLES['jupiter']!)).toEqual({});
});
