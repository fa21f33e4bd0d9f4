import { ASTRONOMICAL_UNIT, LIGHT_YEAR } from '../units/constants.js';
import type { PerLocale } from './locale.js';

export type LengthUnitId = 'fm' | 'pm' | 'nm' | 'µm' | 'mm' | 'cm' | 'm' | 'km' | 'au' | 'ly';

export type LengthUnit = {
  readonly id: LengthUnitId;
  /** Metres in one of it. */
  readonly inM: number;
  /** Its power of ten, where it has one: then the point is moved and nothing is divided. */
  readonly exponent: number | null;
  /** Numbers from here on, counted in this unit, belong to the next. */
  readonly below: number;
  readonly one: PerLocale<string>;
  readonly many: PerLocale<string>;
  /** What one of it is, in plain words. */
  readonly meaning: PerLocale<string>;
};

const words = (en: string, hans: string, hant: string): PerLocale<string> => ({
  en,
  'zh-Hans': hans,
  'zh-Hant': hant,
});

const metric = (
  id: LengthUnitId,
  exponent: number,
  below: number,
  name: PerLocale<string>,
  meaning: PerLocale<string>,
): LengthUnit => ({
  id,
  inM: Number(`1e${exponent}`),
  exponent,
  below,
  one: name,
  many: { ...name, en: `${name.en}s` },
  meaning,
});

/** Smallest first. Traditional Chinese follows the usage of Taiwan: 奈米, 公分, 公尺. */
export const LENGTH_UNITS: readonly LengthUnit[] = [
  metric('fm', -15, 1e3, words('femtometre', '飞米', '飛米'),
    words(
      'a femtometre is a millionth of a billionth of a metre',
      '1 飞米是 1 米的千万亿分之一',
      '1 飛米是 1 公尺的千兆分之一',
    )),
  // From 0.1 nm on nanometres: the base pair's 0.34 nm is known by that number.
  metric('pm', -12, 1e2, words('picometre', '皮米', '皮米'),
    words(
      'a picometre is a trillionth of a metre',
      '1 皮米是 1 米的万亿分之一',
      '1 皮米是 1 公尺的兆分之一',
    )),
  metric('nm', -9, 1e3, words('nanometre', '纳米', '奈米'),
    words(
      'a nanometre is a billionth of a metre',
      '1 纳米是 1 米的十亿分之一',
      '1 奈米是 1 公尺的十億分之一',
    )),
  metric('µm', -6, 1e3, words('micrometre', '微米', '微米'),
    words(
      'a micrometre is a millionth of a metre',
      '1 微米是 1 米的百万分之一',
      '1 微米是 1 公尺的百萬分之一',
    )),
  metric('mm', -3, 1e1, words('millimetre', '毫米', '毫米'),
    words(
      'a millimetre is a thousandth of a metre',
      '1 毫米是 1 米的千分之一',
      '1 毫米是 1 公尺的千分之一',
    )),
  metric('cm', -2, 1e2, words('centimetre', '厘米', '公分'),
    words(
      'a centimetre is a hundredth of a metre',
      '1 厘米是 1 米的百分之一',
      '1 公分是 1 公尺的百分之一',
    )),
  metric('m', 0, 1e3, words('metre', '米', '公尺'),
    words(
      'a metre is about one long step',
      '1 米约是一大步',
      '1 公尺約是一大步',
    )),
  metric('km', 3, ASTRONOMICAL_UNIT / 1e3, words('kilometre', '公里', '公里'),
    words(
      'a kilometre is a thousand metres',
      '1 公里是 1000 米',
      '1 公里是 1000 公尺',
    )),
  {
    id: 'au',
    inM: ASTRONOMICAL_UNIT,
    exponent: null,
    below: 1e4,
    one: words('astronomical unit', '天文单位', '天文單位'),
    many: words('astronomical units', '天文单位', '天文單位'),
    meaning: words(
      'an astronomical unit (au) is the mean distance from the Earth to the Sun',
      '1 天文单位（au）是日地平均距离',
      '1 天文單位（au）是日地平均距離',
    ),
  },
  {
    id: 'ly',
    inM: LIGHT_YEAR,
    exponent: null,
    below: Infinity,
    one: words('light-year', '光年', '光年'),
    many: words('light-years', '光年', '光年'),
    meaning: words(
      'a light-year is how far light travels in a year',
      '1 光年是光一年走的路程',
      '1 光年是光一年走的路程',
    ),
  },
];
