import type { Locale } from './terms.js';

/** A sentence in each language; `{name}` is filled in. */
export type SkyWords = Readonly<Record<Locale, string>>;

const say = (en: string, hans: string, hant: string): SkyWords => ({ en, 'zh-Hans': hans, 'zh-Hant': hant });

/** What is said of dates that cannot be shown, with the way to put it right; and of missions' events. Keys as in `core`. */
export const SKY_WORDS = {
  'date.empty': say('Type a date, for example 2026-11-23.', '请输入日期，例如 2026-11-23。', '請輸入日期，例如 2026-11-23。'),
  'date.notUnderstood': say('“{text}” is not a date we can read. Write year, month, day: 2026-11-23 or 2026-11-23 12:00.', '看不懂日期“{text}”。请按年、月、日书写：2026-11-23 或 2026-11-23 12:00。', '看不懂日期「{text}」。請依年、月、日書寫：2026-11-23 或 2026-11-23 12:00。'),
  'date.noSuchMonth': say('There is no month {month}. Months run from 1 to 12.', '没有 {month} 月。月份是 1 到 12。', '沒有 {month} 月。月份是 1 到 12。'),
  'date.noSuchDay': say('Month {month} of {year} has {last} days; there is no day {day}.', '{year} 年 {month} 月只有 {last} 天，没有 {day} 日。', '{year} 年 {month} 月只有 {last} 天，沒有 {day} 日。'),
  'date.noSuchTime': say('No clock shows {hour}:{minute}:{second}. Times run from 00:00 to 24:00.', '没有 {hour}:{minute}:{second} 这个时刻。时间从 00:00 到 24:00。', '沒有 {hour}:{minute}:{second} 這個時刻。時間從 00:00 到 24:00。'),
  'date.noSuchZone': say('There is no time zone {zone}. Zones run from −12:00 to +14:00.', '没有 {zone} 这个时区。时区从 −12:00 到 +14:00。', '沒有 {zone} 這個時區。時區從 −12:00 到 +14:00。'),
  'date.noLeapSecond': say('No leap second was added then. They stood at 23:59:60 UTC, on 27 days from 1972 to 2016.', '那一天没有闰秒。闰秒加在世界时 23:59:60，1972 年至 2016 年共 27 次。', '那一天沒有閏秒。閏秒加在世界時 23:59:60，1972 年至 2016 年共 27 次。'),
  'date.leapSecond': say('A leap second: shown as the midnight that follows it.', '这是一个闰秒，按随后的零点显示。', '這是一個閏秒，以隨後的零點顯示。'),
  'date.tooEarly': say('The sky is worked out from {firstYear} on; {year} is before that.', '天空从 {firstYear} 年开始推算，{year} 年更早。', '天空從 {firstYear} 年開始推算，{year} 年更早。'),
  'date.tooLate': say('The sky is worked out up to {lastYear}; {year} is after that.', '天空推算到 {lastYear} 年为止，{year} 年更晚。', '天空推算到 {lastYear} 年為止，{year} 年更晚。'),
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
