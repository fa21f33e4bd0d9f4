import { checkpointSchema, type Checkpoint } from '../../src/catalogue/schema.js';

const words = (en: string, hans: string, hant: string) => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

/** A checkpoint with everything that a card can show. */
export const sampleCheckpoint = (): Checkpoint => checkpointSchema.parse({
  id: 'silicon-atom', tag: 'ultra-micro', domain: 'matter',
  name: words('Silicon atoms in a crystal', '硅晶体中的原子', '矽晶體中的原子'),
  summary: words('Where chips become grainy', '芯片在此显出颗粒', '晶片在此顯出顆粒'),
  story: words('Each atom holds four neighbours.', '每个原子牵着四个邻居。', '每個原子牽著四個鄰居。'),
  notes: [words('A ball is a convention.', '球只是约定。', '球只是約定。')],
  size: {
    value: 2.3517e-10, what: words('bond length', '键长', '鍵長'), measure: { kind: 'between', from: 'a', to: 'b' },
    uncertainty: words('2 parts in 10⁸', '亿分之二', '億分之二'), source: 'codata',
  },
  quantities: [
    { kind: 'length', label: words('Lattice parameter', '晶格常数', '晶格常數'), value: 5.431020511e-10, unit: 'm', uncertainty: null, source: 'codata' },
    { kind: 'number_density', label: words('Atoms per volume', '原子数密度', '原子數密度'), value: 4.994e28, unit: 'm^-3', uncertainty: null, source: 'textbook' },
  ],
  sources: [
    { id: 'codata', title: 'CODATA 2022', publisher: 'NIST', year: 2022, url: 'https://physics.nist.gov/cuu/Constants/', verified: true },
    { id: 'textbook', title: 'Introduction to Solid State Physics', publisher: 'Wiley', year: 2005, url: null, verified: false },
  ],
  seedQuote: '1奈米可以容納210個原子', seedNote: words('A lost tilde: 2~10.', '漏了波浪号：2~10。', '漏了波浪號：2~10。'),
  focus: { targetM: [0, 0, 0], yawDeg: 0, pitchDeg: 0, distanceM: 1e-9 },
  model: { triangles: 1000, kilobytes: 10 },
});
