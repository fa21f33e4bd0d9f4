import type { CardEntry, RulerCheckpoint, SearchEntry } from '../../src/ui/pieces.js';
import type { Domain, Tag } from '../../src/catalogue/schema.js';

type Row = readonly [id: string, tag: Tag, domain: Domain, sizeM: number, en: string, hans: string, hant: string];

const ROWS: readonly Row[] = [
  ['proton', 'landmark', 'matter', 1.68e-15, 'Proton', '质子', '質子'],
  ['silicon-atom', 'ultra-micro', 'matter', 2.3517e-10, 'Silicon atoms in a crystal', '硅晶体中的原子', '矽晶體中的原子'],
  ['dna-base-pair', 'ultra-micro', 'life', 3.4e-10, 'DNA base pair', 'DNA 碱基对', 'DNA 鹼基對'],
  ['dna-double-helix', 'ultra-micro', 'life', 2e-9, 'DNA double helix', 'DNA 双螺旋', 'DNA 雙螺旋'],
  ['transistor-5nm', 'ultra-micro', 'information', 5.1e-8, '5 nm transistor', '5 纳米晶体管', '5 奈米電晶體'],
  ['synthetic-biology-bacterium', 'ultra-micro', 'life', 2.1e-6, 'Engineered bacterium', '合成生物学细菌', '合成生物學細菌'],
  ['hair-diameter', 'landmark', 'life', 8e-5, 'Human hair', '头发丝', '頭髮絲'],
  ['human', 'landmark', 'life', 1.7, 'A person', '人', '人'],
  ['steam-engine', 'landmark', 'energy', 7.6, 'Watt’s steam engine', '瓦特蒸汽机', '瓦特蒸汽機'],
  ['lithography-machine', 'ultra-complex', 'information', 10.9, 'EUV lithography machine', '极紫外光刻机', '極紫外光微影機'],
  ['gpt-4-parameters', 'ultra-complex', 'information', 12.07, 'GPT-4’s parameters as grains', 'GPT-4 的参数（以沙粒计）', 'GPT-4 的參數（以沙粒計）'],
  ['fusion-tokamak', 'ultra-extreme', 'energy', 11, 'EAST fusion tokamak', '“东方超环”核聚变装置', '「東方超環」核融合裝置'],
  ['supersonic-aircraft', 'ultra-extreme', 'space', 32.7, 'Mach 3 aircraft', '三马赫飞机', '三馬赫飛機'],
  ['starship', 'ultra-macro', 'space', 123.1, 'Starship', '星舰', '星艦'],
  ['earth', 'landmark', 'space', 1.2742e7, 'Earth', '地球', '地球'],
  ['beidou-3', 'ultra-macro', 'space', 8.43e7, 'BeiDou-3 ring', '北斗三号星座', '北斗三號星座'],
  ['change-lunar', 'ultra-macro', 'space', 3.844e8, 'Chang’e lunar missions', '嫦娥探月', '嫦娥探月'],
  ['tianwen-1', 'ultra-macro', 'space', 3.8e11, 'Tianwen-1’s way to Mars', '天问一号的火星之路', '天問一號的火星之路'],
  ['pluto', 'ultra-extreme', 'space', 2.3766e6, 'Pluto', '冥王星', '冥王星'],
  ['milky-way', 'landmark', 'space', 8.3e20, 'Milky Way', '银河系', '銀河系'],
  ['observable-universe', 'landmark', 'space', 8.8e26, 'Observable universe', '可观测宇宙', '可觀測宇宙'],
];

export type Sample = CardEntry & SearchEntry & RulerCheckpoint;

/** The names and sizes of the first checkpoints, enough to look at the interface without a built collection. */
export const SAMPLES: readonly Sample[] = ROWS.map(([id, tag, domain, sizeM, en, hans, hant]) => ({
  id,
  tag,
  domain,
  sizeM,
  name: { en, 'zh-Hans': hans, 'zh-Hant': hant },
  summary: {
    en: `${en}: one line that says what it is and why it stands at the limit.`,
    'zh-Hans': `${hans}：一句话说明它是什么、为何站在极限上。`,
    'zh-Hant': `${hant}：一句話說明它是什麼、為何站在極限上。`,
  },
  thumbnailFile: '',
}));

/** Many made-up checkpoints, for measuring. */
export const manySamples = (count: number): readonly Sample[] =>
  Array.from({ length: count }, (_, index) => {
    const sample = SAMPLES[index % SAMPLES.length] as Sample;
    // The golden ratio spreads them evenly without chance.
    const q = -35 + 62 * ((index * 0.6180339887498949) % 1);
    return { ...sample, id: `${sample.id}-${index}`, sizeM: 10 ** q };
  });
