import type { ThreeNames } from '../stars/ThreeNames.js';
import { LIGHT_YEAR } from '../units/constants.js';

export interface LocalGalaxy {
  readonly id: string;
  readonly name: ThreeNames;
  /** Type: S spirals, E ellipticals, Irr irregular, dSph dwarf spheroidals, dTrans between the last two. */
  readonly type: string;
  /** ICRS, degrees. */
  readonly raDeg: number;
  readonly decDeg: number;
  /** From the Sun, m. */
  readonly distanceM: number;
  /** m; what it is counted to is said by the source. */
  readonly radiusM: number;
  readonly source: GalaxySourceKey;
}

export const GALAXY_SOURCES = {
  celestia: { title: 'CelestiaContent data/galaxies.dsc: direction, distance, type and radius (to the faint edge; rough for irregulars)', verified: true },
  besideAndromeda: { title: 'Distance: Messier 32, 763 ± 24 kpc (copy of the encyclopaedia); direction, type and radius: CelestiaContent data/galaxies.dsc, whose distance would put it 270 000 light-years behind Andromeda', verified: true },
  mcconnachie: { title: 'McConnachie 2012, AJ 144, 4: distance and half-light radius from memory, not looked up; directions compared with d3-celestial 0.7.35 (data/lg.json)', verified: false },
} as const;

export type GalaxySourceKey = keyof typeof GALAXY_SOURCES;

type GalaxyRow = readonly [en: string, hans: string, hant: string, type: string, raDeg: number, decDeg: number, distanceLy: number, radiusLy: number, source: GalaxySourceKey];

/** Names, type, right ascension and declination (degrees), distance and radius (light-years), source. Nearest first; the Milky Way itself is a checkpoint of its own. */
const ROWS: readonly GalaxyRow[] = [
  ['Sagittarius Dwarf Spheroidal', '人马座矮椭球星系', '人馬座矮橢球星系', 'E6', 283.762, -30.4783, 65230, 4240, 'celestia'],
  ['Large Magellanic Cloud', '大麦哲伦云', '大麥哲倫雲', 'Irr', 80.892, -69.7561, 163100, 15900, 'celestia'],
  ['Small Magellanic Cloud', '小麦哲伦云', '小麥哲倫雲', 'Irr', 13.158, -72.8003, 195700, 8611, 'celestia'],
  ['Ursa Minor Dwarf', '小熊座矮星系', '小熊座矮星系', 'dSph', 227.285, 67.2225, 247879, 590, 'mcconnachie'],
  ['Draco Dwarf', '天龙座矮星系', '天龍座矮星系', 'E3', 260.004, 57.9094, 260900, 1288, 'celestia'],
  ['Sextans Dwarf', '六分仪座矮星系', '六分儀座矮星系', 'dSph', 153.2621, -1.6147, 280495, 2267, 'mcconnachie'],
  ['Sculptor Dwarf', '玉夫座矮星系', '玉夫座矮星系', 'E0', 15.037, -33.7092, 293600, 1451, 'celestia'],
  ['Carina Dwarf', '船底座矮星系', '船底座矮星系', 'dSph', 100.4029, -50.9661, 342464, 815, 'mcconnachie'],
  ['Fornax Dwarf', '天炉座矮星系', '天爐座矮星系', 'E4', 39.975, -34.5258, 456600, 1908, 'celestia'],
  ['Leo II', '狮子座 II', '獅子座 II', 'E0', 168.37, 22.1547, 685000, 1191, 'celestia'],
  ['Canes Venatici I', '猎犬座 I', '獵犬座 I', 'dSph', 202.0146, 33.5558, 711021, 1840, 'mcconnachie'],
  ['Leo I', '狮子座 I', '獅子座 I', 'E3', 152.109, 12.3081, 815400, 1142, 'celestia'],
  ['Leo T', '狮子座 T', '獅子座 T', 'dTrans', 143.7225, 17.0514, 1360072, 391, 'mcconnachie'],
  ['Phoenix Dwarf', '凤凰座矮星系', '鳳凰座矮星系', 'Irr', 27.775, -44.4447, 1435000, 962, 'celestia'],
  ['NGC 6822 (Barnard’s Galaxy)', 'NGC 6822（巴纳德星系）', 'NGC 6822（巴納德星系）', 'Irr', 296.233, -14.8064, 1793000, 4016, 'celestia'],
  ['NGC 185', 'NGC 185', 'NGC 185', 'E3', 9.738, 48.3372, 1992000, 2318, 'celestia'],
  ['Andromeda II', '仙女座 II', '仙女座 II', 'dSph', 19.1242, 33.4192, 2126540, 3836, 'mcconnachie'],
  ['Leo A', '狮子座 A', '獅子座 A', 'Irr', 149.859, 30.7464, 2251000, 1533, 'celestia'],
  ['NGC 147', 'NGC 147', 'NGC 147', 'E5', 8.296, 48.5072, 2285000, 4388, 'celestia'],
  ['Andromeda I', '仙女座 I', '仙女座 I', 'dSph', 11.4158, 38.0411, 2429865, 2192, 'mcconnachie'],
  ['Andromeda III', '仙女座 III', '仙女座 III', 'dSph', 8.8908, 36.4978, 2439650, 1562, 'mcconnachie'],
  ['IC 1613', 'IC 1613', 'IC 1613', 'Irr', 16.196, 2.1186, 2453000, 5923, 'celestia'],
  ['Cetus Dwarf', '鲸鱼座矮星系', '鯨魚座矮星系', 'dSph', 6.5458, -11.0444, 2462481, 2293, 'mcconnachie'],
  ['Pegasus Dwarf Irregular', '飞马座矮不规则星系', '飛馬座矮不規則星系', 'Irr', 352.142, 14.7467, 2479000, 1696, 'celestia'],
  ['M110', 'M110', 'M110', 'E5', 10.092, 41.6853, 2481000, 7035, 'celestia'],
  ['Andromeda VII (Cassiopeia Dwarf)', '仙女座 VII（仙后座矮星系）', '仙女座 VII（仙后座矮星系）', 'dSph', 351.6292, 50.6919, 2485312, 2531, 'mcconnachie'],
  ['M32', 'M32', 'M32', 'E2', 10.671, 40.8658, 2490000, 3416, 'besideAndromeda'],
  ['Pisces Dwarf (LGS 3)', '双鱼座矮星系（LGS 3）', '雙魚座矮星系（LGS 3）', 'dTrans', 15.9792, 21.885, 2508143, 1533, 'mcconnachie'],
  ['Andromeda VI (Pegasus Dwarf)', '仙女座 VI（飞马座矮星系）', '仙女座 VI（飛馬座矮星系）', 'dSph', 357.9429, 24.5825, 2553805, 1709, 'mcconnachie'],
  ['Andromeda Galaxy (M31)', '仙女座星系（M31）', '仙女座星系（M31）', 'Sb', 10.683, 41.2689, 2573000, 70760, 'celestia'],
  ['IC 10', 'IC 10', 'IC 10', 'Irr', 5.1, 59.2925, 2598000, 2418, 'celestia'],
  ['Triangulum Galaxy (M33)', '三角座星系（M33）', '三角座星系（M33）', 'Sc', 23.463, 30.6581, 2814000, 28120, 'celestia'],
  ['Tucana Dwarf', '杜鹃座矮星系', '杜鵑座矮星系', 'dSph', 340.4567, -64.4194, 2893007, 926, 'mcconnachie'],
  ['Wolf–Lundmark–Melotte', '沃尔夫–伦德马克–梅洛特星系', '沃夫–倫德馬克–梅洛特星系', 'Irr', 0.492, -15.4611, 3001000, 4208, 'celestia'],
  ['Sagittarius Dwarf Irregular', '人马座矮不规则星系', '人馬座矮不規則星系', 'Irr', 292.495, -17.6781, 3392000, 1500, 'celestia'],
  ['Aquarius Dwarf (DDO 210)', '宝瓶座矮星系（DDO 210）', '寶瓶座矮星系（DDO 210）', 'dTrans', 311.7158, -12.8481, 3496397, 1494, 'mcconnachie'],
  ['NGC 3109', 'NGC 3109', 'NGC 3109', 'Irr', 150.775, -26.1583, 4048000, 11250, 'celestia'],
  ['Antlia Dwarf', '唧筒座矮星系', '唧筒座矮星系', 'E3', 151.017, -27.3319, 4305000, 1272, 'celestia'],
  ['Sextans A', '六分仪座 A', '六分儀座 A', 'Irr', 152.749, -4.6928, 4305000, 3702, 'celestia'],
  ['Sextans B', '六分仪座 B', '六分儀座 B', 'Irr', 150.0, 5.3322, 4436000, 3148, 'celestia'],
];

/** The galaxies about us that belong together with ours and Andromeda, and a few at the group's edge. */
export const LOCAL_GROUP: readonly LocalGalaxy[] = ROWS.map(([en, hans, hant, type, raDeg, decDeg, distanceLy, radiusLy, source]) => ({
  id: en.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, ''),
  name: { en, 'zh-Hans': hans, 'zh-Hant': hant },
  type,
  raDeg,
  decDeg,
  distanceM: distanceLy * LIGHT_YEAR,
  radiusM: radiusLy * LIGHT_YEAR,
  source,
}));
