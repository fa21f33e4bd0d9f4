import type { ThreeNames } from '../stars/ThreeNames.js';
import { PARSEC } from '../units/constants.js';

/** A cluster, supercluster, wall or void beyond the Local Group. */
export interface CosmicStructure {
  readonly id: string;
  readonly name: ThreeNames;
  readonly kind: 'group' | 'cluster' | 'supercluster' | 'wall' | 'void' | 'attractor';
  /** Direction of its middle, ICRS, degrees. */
  readonly raDeg: number;
  readonly decDeg: number;
  /** From here, m: as far as it is now (comoving), by H₀ = 70 km/s/Mpc where only a redshift is published. */
  readonly distanceM: number;
  /** Its longest way across, m. */
  readonly extentM: number;
  readonly source: string;
  /** Whether the numbers were seen there. */
  readonly verified: boolean;
}

const MEGAPARSEC = 1e6 * PARSEC;
const MEMORY = 'from memory, not looked up';

const structure = (id: string, kind: CosmicStructure['kind'], [en, hans, hant]: readonly [string, string, string], raDeg: number, decDeg: number, distanceMpc: number, extentMpc: number, source: string, verified = false): CosmicStructure => ({
  id,
  kind,
  name: { en, 'zh-Hans': hans, 'zh-Hant': hant },
  raDeg,
  decDeg,
  distanceM: distanceMpc * MEGAPARSEC,
  extentM: extentMpc * MEGAPARSEC,
  source: verified ? source : `${source}; ${MEMORY}`,
  verified,
});

/** Nearest first. Distances of the far ones are good to a tenth or so, extents to a third: structures have no edges. */
export const STRUCTURES: readonly CosmicStructure[] = [
  structure('sculptor-group', 'group', ['Sculptor Group', '玉夫座星系群', '玉夫座星系群'], 11.9, -25.3, 3.5, 2, 'Karachentsev et al. 2003, A&A 404, 93'),
  structure('m81-group', 'group', ['M81 Group', 'M81 星系群', 'M81 星系群'], 148.9, 69.1, 3.6, 1, 'Karachentsev 2005, AJ 129, 178'),
  structure('centaurus-a-group', 'group', ['Centaurus A / M83 Group', '半人马座 A–M83 星系群', '半人馬座 A–M83 星系群'], 201.4, -40, 4, 2, 'Karachentsev 2005, AJ 129, 178'),
  structure('leo-i-group', 'group', ['Leo I Group (M96)', '狮子座 I 星系群（M96）', '獅子座 I 星系群（M96）'], 161.7, 12.6, 10.5, 1, 'Karachentsev & Karachentseva 2004, ARep 48, 267'),
  structure('virgo-cluster', 'cluster', ['Virgo Cluster', '室女座星系团', '室女座星系團'], 187.7, 12.39, 16.5, 4.4, 'Mei et al. 2007, ApJ 655, 144 (16.5 Mpc); 8° radius as in the facts', true),
  structure('fornax-cluster', 'cluster', ['Fornax Cluster', '天炉座星系团', '天爐座星系團'], 54.62, -35.45, 20, 2, 'Blakeslee et al. 2009, ApJ 694, 556'),
  structure('eridanus-cluster', 'cluster', ['Eridanus Cluster', '波江座星系团', '波江座星系團'], 52.6, -21.2, 23, 3, 'Brough et al. 2006, MNRAS 369, 1351'),
  structure('antlia-cluster', 'cluster', ['Antlia Cluster', '唧筒座星系团', '唧筒座星系團'], 157.5, -35.3, 41, 2, 'Bassino et al. 2008, MNRAS 386, 1145'),
  structure('centaurus-cluster', 'cluster', ['Centaurus Cluster (Abell 3526)', '半人马座星系团（阿贝尔 3526）', '半人馬座星系團（艾伯耳 3526）'], 192.2, -41.31, 49, 3, 'NED, z = 0.0114'),
  structure('hydra-cluster', 'cluster', ['Hydra Cluster (Abell 1060)', '长蛇座星系团（阿贝尔 1060）', '長蛇座星系團（艾伯耳 1060）'], 159.17, -27.53, 54, 3, 'NED, z = 0.0126'),
  structure('norma-cluster', 'cluster', ['Norma Cluster (Abell 3627)', '矩尺座星系团（阿贝尔 3627）', '矩尺座星系團（艾伯耳 3627）'], 243.6, -60.9, 68, 4, 'Woudt et al. 2008, MNRAS 383, 445, z = 0.0162'),
  structure('great-attractor', 'attractor', ['Great Attractor', '巨引源', '巨引源'], 243, -61, 68, 60, 'Lynden-Bell et al. 1988, ApJ 326, 19; its heart taken at the Norma Cluster'),
  structure('local-void', 'void', ['Local Void', '本空洞', '本空洞'], 279, 18, 23, 60, 'Tully et al. 2008, ApJ 676, 184'),
  structure('perseus-cluster', 'cluster', ['Perseus Cluster (Abell 426)', '英仙座星系团（阿贝尔 426）', '英仙座星系團（艾伯耳 426）'], 49.95, 41.51, 74, 4, 'NED, z = 0.0179'),
  structure('perseus-pisces', 'supercluster', ['Perseus–Pisces Supercluster', '英仙–双鱼超星系团', '英仙–雙魚超星系團'], 30, 36, 70, 90, 'Giovanelli & Haynes 1985, AJ 90, 2445'),
  structure('laniakea', 'supercluster', ['Laniakea Supercluster', '拉尼亚凯亚超星系团', '拉尼亞凱亞超星系團'], 158, -46, 77, 160, 'Tully et al. 2014, Nature 513, 71 (160 Mpc across)'),
  structure('leo-cluster', 'cluster', ['Leo Cluster (Abell 1367)', '狮子座星系团（阿贝尔 1367）', '獅子座星系團（艾伯耳 1367）'], 176.15, 19.84, 94, 4, 'NED, z = 0.022'),
  structure('coma-cluster', 'cluster', ['Coma Cluster (Abell 1656)', '后发座星系团（阿贝尔 1656）', '后髮座星系團（艾伯耳 1656）'], 194.95, 27.98, 99, 6, 'NED, z = 0.0231'),
  structure('great-wall', 'wall', ['Great Wall (CfA2)', '长城（CfA2）', '長城（CfA2）'], 195, 27, 100, 200, 'Geller & Huchra 1989, Science 246, 897'),
  structure('ophiuchus-cluster', 'cluster', ['Ophiuchus Cluster', '蛇夫座星系团', '蛇夫座星系團'], 258.12, -23.38, 120, 5, 'NED, z = 0.028'),
  structure('hercules-cluster', 'cluster', ['Hercules Cluster (Abell 2151)', '武仙座星系团（阿贝尔 2151）', '武仙座星系團（艾伯耳 2151）'], 241.3, 17.75, 157, 4, 'NED, z = 0.0366'),
  structure('shapley', 'supercluster', ['Shapley Supercluster', '沙普利超星系团', '沙普利超星系團'], 202, -31.5, 200, 120, 'Proust et al. 2006, A&A 447, 133 (core Abell 3558, z = 0.048)'),
  structure('south-pole-wall', 'wall', ['South Pole Wall', '南极墙', '南極牆'], 50, -75, 170, 420, 'Pomarède et al. 2020, ApJ 897, 133'),
  structure('vela-supercluster', 'supercluster', ['Vela Supercluster', '船帆座超星系团', '船帆座超星系團'], 146, -49, 255, 115, 'Kraan-Korteweg et al. 2017, MNRAS 466, L29, z = 0.06'),
  structure('horologium', 'supercluster', ['Horologium–Reticulum Supercluster', '时钟–网罟超星系团', '時鐘–網罟超星系團'], 49, -50, 275, 150, 'Fleenor et al. 2005, AJ 130, 957, z = 0.065'),
  structure('bootes-void', 'void', ['Boötes Void', '牧夫座空洞', '牧夫座空洞'], 217.5, 46, 215, 100, 'Kirshner et al. 1981, ApJ 248, L57'),
  structure('corona-borealis', 'supercluster', ['Corona Borealis Supercluster', '北冕座超星系团', '北冕座超星系團'], 231, 29, 310, 100, 'Small et al. 1998, ApJ 492, 45, z = 0.073'),
  structure('sloan-great-wall', 'wall', ['Sloan Great Wall', '斯隆长城', '史隆長城'], 195, 0, 330, 420, 'Gott et al. 2005, ApJ 624, 463 (420 Mpc long, z = 0.078)'),
].sort((a, b) => a.distanceM - b.distanceM);
