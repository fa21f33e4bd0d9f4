import { Constellation } from 'astronomy-engine';
import { describe, expect, it } from 'vitest';
import { colourTemperature, STAR_SOURCES } from '../../../src/core/stars/Star.js';
import { STARS } from '../../../src/core/stars/starCatalogue.js';

const LIGHT_YEAR_M = 9_460_730_472_580_800;
const star = (name: string) => {
  const found = STARS.find(({ name: { en } }) => en.startsWith(name));
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('near and bright stars', () => {
  it('are at least sixty, each once, nearest first, with three names and a source', () => {
    expect(STARS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(STARS.map(({ id }) => id)).size).toBe(STARS.length);
    for (let index = 1; index < STARS.length; index++) expect(STARS[index]!.distanceM).toBeGreaterThanOrEqual(STARS[index - 1]!.distanceM);
    for (const { name, source, id } of STARS) {
      for (const text of Object.values(name)) expect(text.trim(), id).not.toBe('');
      expect(STAR_SOURCES[source], id).toBeDefined();
      expect(id).toMatch(/^[a-z0-9-]+$/);
    }
    expect(STARS.filter(({ source }) => STAR_SOURCES[source].verified).length).toBeGreaterThanOrEqual(60);
  });

  // The constellation from the IAU's borders (as the ephemeris library has them): an oracle for every direction named.
  it.each([
    ['Sirius', 'CMa'], ['Canopus', 'Car'], ['Arcturus', 'Boo'], ['Vega', 'Lyr'], ['Capella', 'Aur'], ['Rigel', 'Ori'], ['Procyon', 'CMi'], ['Achernar', 'Eri'],
    ['Betelgeuse', 'Ori'], ['Hadar', 'Cen'], ['Altair', 'Aql'], ['Acrux', 'Cru'], ['Aldebaran', 'Tau'], ['Spica', 'Vir'], ['Antares', 'Sco'], ['Pollux', 'Gem'],
    ['Fomalhaut', 'PsA'], ['Deneb', 'Cyg'], ['Regulus', 'Leo'], ['Castor', 'Gem'], ['Polaris', 'UMi'], ['Dubhe', 'UMa'], ['Alioth', 'UMa'], ['Alkaid', 'UMa'],
    ['Mirfak', 'Per'], ['Algol', 'Per'], ['Hamal', 'Ari'], ['Alphard', 'Hya'], ['Nunki', 'Sgr'], ['Proxima', 'Cen'], ['Rigil', 'Cen'], ['Barnard', 'Oph'],
    ['Wolf 359', 'Leo'], ['Ross 248', 'And'], ['Lalande', 'UMa'], ['τ Ceti', 'Cet'], ['ε Indi', 'Ind'], ['61 Cygni A', 'Cyg'], ['Kapteyn', 'Pic'], ['Van Maanen', 'Psc'],
    ['EZ Aquarii', 'Aqr'], ['70 Ophiuchi', 'Oph'], ['EV Lacertae', 'Lac'], ['Luyten 726', 'Cet'], ['Kruger 60', 'Cep'], ['Ross 154', 'Sgr'], ['Ross 128', 'Vir'],
  ])('%s stands in %s', (name, symbol) => {
    const { raDeg, decDeg } = star(name);
    expect(Constellation(raDeg / 15, decDeg).symbol).toBe(symbol);
  });

  it.each([['Proxima', 4.2465], ['Barnard', 5.96], ['Sirius', 8.6], ['Procyon', 11.46], ['Altair', 16.73], ['Vega', 25.04], ['Arcturus', 36.7], ['Aldebaran', 66.6], ['Polaris', 433], ['Deneb', 1412]])(
    '%s is %d light-years away', (name, lightYears) => expect(Math.abs(star(name).distanceM / LIGHT_YEAR_M / lightYears - 1)).toBeLessThan(0.01),
  );

  it('shine as their distance and place on the main sequence say', () => {
    // Sirius M_V = 1.45, Vega 0.60, α Centauri A 4.37, Proxima 15.4.
    for (const [name, magnitude] of [['Sirius', 1.45], ['Vega', 0.6], ['Rigil', 4.37], ['Proxima', 15.4]] as const) expect(Math.abs(star(name).absoluteMagnitude - magnitude)).toBeLessThan(0.1);
    for (const { magnitude, colourIndex, absoluteMagnitude } of STARS) {
      expect(magnitude).toBeGreaterThan(-1.5);
      expect(magnitude).toBeLessThan(14);
      expect(colourIndex).toBeGreaterThan(-0.4);
      expect(colourIndex).toBeLessThan(2.2);
      expect(absoluteMagnitude).toBeGreaterThan(-9);
      expect(absoluteMagnitude).toBeLessThan(17);
    }
  });

  it('have the Sun’s warmth at the Sun’s colour', () => {
    expect(Math.abs(colourTemperature(0.65) - 5778)).toBeLessThan(60);
    expect(colourTemperature(1.5)).toBeLessThan(4000);
    expect(colourTemperature(-0.2)).toBeGreaterThan(10_000);
  });

  it('have traditional names, in the right characters', () => {
    expect(star('Rigil').name).toMatchObject({ 'zh-Hans': '南门二 A', 'zh-Hant': '南門二 A' });
    expect(star('Vega').name['zh-Hant']).toBe('織女星（織女一）');
    for (const { name } of STARS) {
      expect(name['zh-Hant']).not.toMatch(/[门鹤织军陈参毕轩辕娄楼库罗兰纳马鲁鲸宝蝎猎]/u);
      expect(name['zh-Hans']).not.toMatch(/[門鶴織軍陳參畢軒轅婁樓庫羅蘭納馬魯鯨寶蠍]/u);
    }
  });
});
