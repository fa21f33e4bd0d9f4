import { say, type SkyWords } from '../../catalogue/sayWords.js';

/** The words of the chart of flights to Mars. */
export const CHART_WORDS = {
  title: say('How far is Mars?', '火星有多远？', '火星有多遠？'),
  lead: say(
    'The distance that counts is energy: how hard one must be thrown off from the Earth (C₃) to leave on one day and arrive on another. Bright is cheap. Every 26 months such a window opens.',
    '真正要紧的“距离”是能量：某天出发、某天到达，离开地球时要有多大的能量（C₃）。越亮越省。这样的窗口每 26 个月打开一次。',
    '真正要緊的「距離」是能量：某天出發、某天抵達，離開地球時要有多大的能量（C₃）。越亮越省。這樣的窗口每 26 個月開啟一次。',
  ),
  window: say('Launch window', '发射窗口', '發射窗口'),
  departs: say('Leaving the Earth', '离开地球', '離開地球'),
  arrives: say('Arriving at Mars', '到达火星', '抵達火星'),
  energy: say('Departure energy C₃', '出发能量 C₃', '出發能量 C₃'),
  arrivalSpeed: say('Speed at Mars, far out', '到达时相对火星的速度', '抵達時相對火星的速度'),
  duration: say('Time of flight', '飞行时间', '飛行時間'),
  days: say('{days} days', '{days} 天', '{days} 天'),
  none: say('No flight is possible between these dates.', '这两天之间无法飞行。', '這兩天之間無法飛行。'),
  legend: say('C₃ in km²/s²', 'C₃（km²/s²）', 'C₃（km²/s²）'),
  beyond: say('more', '更多', '更多'),
  cheapest: say('cheapest', '最省', '最省'),
  showDeparture: say('Show the departure', '显示出发日', '顯示出發日'),
  showArrival: say('Show the arrival', '显示到达日', '顯示抵達日'),
  plot: say(
    'Chart: departure to the right, arrival upwards. Arrow keys move by days, with Shift by ten steps; Enter shows the departure.',
    '图表：向右是出发日，向上是到达日。方向键逐日移动，按住 Shift 移动十步；回车键显示出发日。',
    '圖表：向右是出發日，向上是抵達日。方向鍵逐日移動，按住 Shift 移動十步；Enter 鍵顯示出發日。',
  ),
  reckoned: say(
    'Reckoned here from the planets’ places (Lambert’s arcs, without the pull of other bodies). Real flights: {names}.',
    '由本馆按行星位置推算（兰伯特弧，不计其他天体引力）。真实飞行：{names}。',
    '由本館依行星位置推算（蘭伯特弧，不計其他天體引力）。真實飛行：{names}。',
  ),
  reckonedOnly: say(
    'Reckoned here from the planets’ places (Lambert’s arcs, without the pull of other bodies).',
    '由本馆按行星位置推算（兰伯特弧，不计其他天体引力）。',
    '由本館依行星位置推算（蘭伯特弧，不計其他天體引力）。',
  ),
  close: say('Close', '关闭', '關閉'),
  'flown.hope': say('Hope', '希望号', '希望號'),
  'flown.tianwen-1': say('Tianwen-1', '天问一号', '天問一號'),
  'flown.perseverance': say('Perseverance', '毅力号', '毅力號'),
} as const satisfies Readonly<Record<string, SkyWords>>;

export type ChartWordKey = keyof typeof CHART_WORDS;
