import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/support/listFiles.mjs';
import { ROOT } from '../../scripts/support/root.mjs';
import { LOCALES } from '../../src/catalogue/schema.js';
import en from '../../src/ui/strings/en.json';
import zhHans from '../../src/ui/strings/zh-Hans.json';
import zhHant from '../../src/ui/strings/zh-Hant.json';
import { isStringKey, translate } from '../../src/ui/strings/translate.js';

const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };
const slots = (message: string): string[] => [...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? '').filter((name) => name !== 'count').toSorted();
const HAN = /\p{Script=Han}/u;

describe('strings', () => {
  it.each(LOCALES)('%s has the keys of English, in its order, and no empty string', (locale) => {
    expect(Object.keys(FILES[locale] ?? {})).toEqual(Object.keys(en));
    for (const [key, message] of Object.entries(FILES[locale] ?? {})) expect(message.trim(), key).not.toBe('');
  });

  it.each(['zh-Hans', 'zh-Hant'])('%s is Chinese throughout', (locale) => {
    for (const [key, message] of Object.entries(FILES[locale] ?? {})) {
      expect(HAN.test(message), `${key}: ${message}`).toBe(true);
    }
  });

  it('asks for the same values in each language', () => {
    for (const [key, message] of Object.entries(en)) {
      expect(slots(zhHans[key as keyof typeof en]), key).toEqual(slots(message));
      expect(slots(zhHant[key as keyof typeof en]), key).toEqual(slots(message));
    }
  });

  it('has no string that nothing reads', () => {
    const source = listFiles(ROOT, ['src'], (path) => /\.tsx?$/.test(path)).map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
    // Keys that are put together: `tag.${tag}`.
    const stems = [...source.matchAll(/t\(`([\w.]+\.)\$\{/g)].map(([, stem]) => stem ?? '');
    const read = (key: string): boolean => source.includes(`'${key}'`) || stems.some((stem) => key.startsWith(stem));
    expect(stems.length).toBeGreaterThan(2);
    expect(Object.keys(en).filter((key) => !read(key))).toEqual([]);
  });

  it('parses as ICU messages', () => {
    for (const [locale, file] of Object.entries(FILES)) {
      for (const message of Object.values(file)) expect(() => new IntlMessageFormat(message, locale)).not.toThrow();
    }
  });

  it('keeps Simplified characters and terms out of Traditional, and the other way round', () => {
    expect(Object.values(zhHant).join('')).not.toMatch(/[这为个们来发显点击关闭设备网链复义观极软纳览启动应须无内标签数据时钟屏东实结维宽长]/u);
    expect(Object.values(zhHans).join('')).not.toMatch(/[這為個們來發顯點擊關閉設備網鏈複義觀極軟納覽啟動應須無內標籤數據時鐘東實結維寬長]/u);
    expect(Object.values(zhHant).join('')).not.toMatch(/信息|软件|屏幕|鼠標|搜索|全屏|網絡/u);
    expect(Object.values(zhHans).join('')).not.toMatch(/资讯|软体|萤幕|滑鼠|搜寻|网路/u);
  });

  it('fills in values and counts by the language', () => {
    expect(translate('en')('search.count', { count: 1 })).toBe('1 checkpoint');
    expect(translate('en')('search.count', { count: 21 })).toBe('21 checkpoints');
    expect(translate('zh-Hant')('search.count', { count: 21 })).toBe('21 件展品');
    expect(translate('en')('card.sourceNumber', { number: 2, title: 'CODATA' })).toBe('Source 2: CODATA');
  });

  it('gives the same function for the same language, and knows its keys', () => {
    expect(translate('en')).toBe(translate('en'));
    expect(isStringKey('card.close')).toBe(true);
    expect(isStringKey('toString')).toBe(false);
  });
});
