import { DATE_WORDS } from './dateWords.js';
import { say, type SkyWords } from './sayWords.js';

/** What is said of dates that cannot be shown, with the way to put it right; and of missions' events. Keys as in `core`. */
export const SKY_WORDS = {
  ...DATE_WORDS,
  'mission.reconstructed': say('Reconstructed from published dates', '根据公布的日期重建', '依公布的日期重建'),
  'mission.craft.tianwen-1:orbiter': say('Tianwen-1', '天问一号', '天問一號'),
  'mission.craft.tianwen-1:lander': say('Lander with Zhurong', '着陆器与祝融号', '著陸器與祝融號'),
  'mission.craft.change-5:orbiter': say('Chang’e-5', '嫦娥五号', '嫦娥五號'),
  'mission.craft.change-5:lander': say('Chang’e-5 lander', '嫦娥五号着陆器', '嫦娥五號著陸器'),
  'mission.craft.change-6:orbiter': say('Chang’e-6', '嫦娥六号', '嫦娥六號'),
  'mission.craft.change-6:lander': say('Chang’e-6 lander', '嫦娥六号着陆器', '嫦娥六號著陸器'),
  'mission.craft.starship-flight-7:ship': say('Starship', '星舰', '星艦'),
  'mission.event.launch': say('Launch', '发射', '發射'),
  'mission.event.injection': say('Leaving Earth orbit', '离开地球轨道', '離開地球軌道'),
  'mission.event.correction-1': say('First course correction', '第一次中途修正', '第一次中途修正'),
  'mission.event.correction-2': say('Second course correction', '第二次中途修正', '第二次中途修正'),
  'mission.event.correction-3': say('Third course correction', '第三次中途修正', '第三次中途修正'),
  'mission.event.correction-4': say('Fourth course correction', '第四次中途修正', '第四次中途修正'),
  'mission.event.manoeuvre': say('Deep-space manoeuvre', '深空机动', '深空變軌'),
  'mission.event.arrival': say('Braking into orbit of Mars', '近火制动，进入环火轨道', '近火煞車，進入環火軌道'),
  'mission.event.plane-change': say('Turning the orbit over the poles', '调整为经过两极的轨道', '調整為經過兩極的軌道'),
  'mission.event.lowering': say('Braking into a lower orbit', '再次制动，降低轨道', '再次煞車，降低軌道'),
  'mission.event.parking': say('Parking orbit, to look for a landing place', '进入停泊轨道，勘察着陆区', '進入停泊軌道，勘察著陸區'),
  'mission.event.separation': say('Lander and orbiter part', '着陆器与轨道器分离', '著陸器與軌道器分離'),
  'mission.event.landing': say('Landing', '着陆', '著陸'),
  'mission.event.drive-off': say('Zhurong drives onto Mars', '祝融号驶上火星表面', '祝融號駛上火星表面'),
  'mission.event.science-orbit': say('Orbit for mapping Mars', '进入遥感使命轨道', '進入遙測任務軌道'),
  'mission.event.lunar-arrival': say('Braking into orbit of the Moon', '近月制动，进入环月轨道', '近月煞車，進入環月軌道'),
  'mission.event.circular-orbit': say('Orbit made round', '进入近圆环月轨道', '進入近圓環月軌道'),
  'mission.event.lift-off': say('Samples lift off from the Moon', '携带样品从月面起飞', '攜帶樣本從月面起飛'),
  'mission.event.docking': say('Docking in orbit of the Moon', '环月轨道交会对接', '環月軌道交會對接'),
  'mission.event.raising': say('First burn homeward', '第一次月地转移入射', '第一次月地轉移點火'),
  'mission.event.departure': say('Leaving the Moon', '离开月球，返回地球', '離開月球，返回地球'),
  'mission.event.return': say('Landing in Inner Mongolia', '在内蒙古着陆', '在內蒙古著陸'),
  'mission.event.staging': say('Ship and booster part', '飞船与助推器分离', '飛船與推進器分離'),
  'mission.event.loss': say('Contact lost', '失去联络', '失去聯絡'),
  'mission.event.break-up': say('Break-up seen from the ground', '地面看到飞船解体', '地面看到飛船解體'),
} as const satisfies Readonly<Record<string, SkyWords>>;

export type SkyWordKey = keyof typeof SKY_WORDS;
