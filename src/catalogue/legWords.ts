import { say, type SkyWords } from './sayWords.js';

/** What a craft does on a leg of its way. Keys are the legs' ids in `core/missions`. */
export const LEG_WORDS = {
  ascent: say('Climbing into orbit', '正飞向轨道', '正飛向軌道'),
  parking: say('In a waiting orbit about the Earth', '在绕地停泊轨道上', '在繞地停泊軌道上'),
  'to-the-moon': say('On the way to the Moon', '飞往月球途中', '飛往月球途中'),
  'lunar-approach': say('Falling towards the Moon', '正落向月球', '正落向月球'),
  'lunar-ellipse': say('In a long orbit about the Moon', '在环月椭圆轨道上', '在環月橢圓軌道上'),
  'lunar-lowering': say('Lowering its orbit about the Moon', '正降低环月轨道', '正降低環月軌道'),
  'lunar-orbit': say('In orbit about the Moon', '在环月轨道上', '在環月軌道上'),
  'lunar-waiting': say('Waiting in orbit for the samples', '在环月轨道上等待样品', '在環月軌道上等候樣本'),
  'lunar-raising': say('Raising its orbit for the way home', '正抬高轨道，准备返航', '正抬高軌道，準備返航'),
  'leaving-the-moon': say('Leaving the Moon', '正离开月球', '正離開月球'),
  homeward: say('On the way home', '返回地球途中', '返回地球途中'),
  entry: say('Coming down through the air', '正穿过大气返回', '正穿過大氣返回'),
  'lander-lunar-orbit': say('Circling the Moon, about to land', '绕月飞行，准备着陆', '繞月飛行，準備登陸'),
  'descent-ellipse': say('Falling towards the landing site', '正落向着陆区', '正落向登陸區'),
  'powered-descent': say('Coming down on its engine', '动力下降', '動力下降'),
  'on-the-moon': say('Standing on the Moon', '停在月面上', '停在月面上'),
  'lunar-ascent': say('Climbing from the Moon with the samples', '携样品从月面上升', '攜樣本從月面上升'),
  climbing: say('Climbing towards the orbiter', '正升向轨道器', '正升向軌道器'),
  phasing: say('Catching up with the orbiter', '正追赶轨道器', '正追趕軌道器'),
  rendezvous: say('Closing in on the orbiter, to dock', '正接近轨道器，准备对接', '正接近軌道器，準備對接'),
  'leaving-the-earth': say('Leaving the Earth', '正离开地球', '正離開地球'),
  'cruise-to-manoeuvre': say('Circling the Sun, before the deep-space manoeuvre', '绕日飞行，深空机动之前', '繞日飛行，深空變軌之前'),
  'cruise-to-mars': say('Circling the Sun, on the way to Mars', '绕日飞行，前往火星途中', '繞日飛行，前往火星途中'),
  'mars-approach': say('Falling towards Mars', '正落向火星', '正落向火星'),
  'mars-capture': say('Captured, far out around Mars', '已被火星捕获，在远大的轨道上', '已被火星捕獲，在遠大的軌道上'),
  'mars-polar': say('In an orbit over the poles of Mars', '在经过火星两极的轨道上', '在經過火星兩極的軌道上'),
  'mars-lowering': say('Lowering its orbit about Mars', '正降低环火轨道', '正降低環火軌道'),
  'mars-parking': say('Looking for a landing place from orbit', '在停泊轨道上勘察着陆区', '在停泊軌道上勘察登陸區'),
  'mars-relay': say('Relaying for the rover', '为火星车中继通信', '為火星車中繼通訊'),
  'mars-science': say('Mapping Mars', '正为火星测绘', '正為火星測繪'),
  'lander-fall': say('Falling towards the landing site', '正落向着陆区', '正落向登陸區'),
  'mars-entry': say('Coming down through the air of Mars', '正穿过火星大气下降', '正穿過火星大氣下降'),
  'on-mars': say('Standing on Mars', '停在火星表面', '停在火星表面'),
  'first-stage': say('Climbing on the booster', '由助推器推升', '由推進器推升'),
  'ship-burn': say('Climbing on its own engines', '以自身发动机上升', '以自身發動機上升'),
  silent: say('Coasting after contact was lost', '失去联络后滑行', '失去聯絡後滑行'),
  debris: say('Fragments falling', '碎片下落', '碎片下落'),
} as const satisfies Readonly<Record<string, SkyWords>>;

const words: Readonly<Record<string, SkyWords>> = LEG_WORDS;

/** The words for a leg; null for one that has none. */
export const legWords = (legId: string): SkyWords | null => (Object.hasOwn(words, legId) ? (words[legId] ?? null) : null);
