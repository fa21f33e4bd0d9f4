import { anchor, box, cylinder, defineModel, torus, tube, type Solid } from '../../kit/index.js';
import { CORE_AT, envelopeAt, FIELD, FREE_AT, GLASS, PACKET, REACH, WAVELENGTH } from './packet.js';

/** A single-mode fibre: radius of its glass, and of the core in which the light is led. */
const CLADDING = 62.5;
export const CORE = 4.5;
const LENGTH = 300;

/** The glass, clear to the core, with its cleaved ends. */
const cladding = (): Solid[] => {
  const rim = (x: number): Solid => torus({ radius: CLADDING - 0.6, tube: 0.6, segments: 96, tubeSegments: 8, material: 'screen' }).turn('z', 90).move(x, CORE_AT[1], CORE_AT[2]).tint('#27363f');
  return [
    cylinder({ radius: CLADDING, height: LENGTH, segments: 96, material: 'glass' }).turn('z', -90).move(-LENGTH / 2, CORE_AT[1], CORE_AT[2]).tint('#6f96b0'),
    rim(-LENGTH / 2),
    rim(LENGTH / 2),
  ];
};

const core = (): Solid =>
  cylinder({ radius: CORE, height: LENGTH, segments: 32, material: 'lens-glass' }).turn('z', -90).move(-LENGTH / 2, CORE_AT[1], CORE_AT[2]).tint('#4d7fae');

/** The bell under which the field swings, as four thin lines; and the axis on which it rides. */
const bell = (): Solid[] => {
  const half = REACH * PACKET;
  const xs = Array.from({ length: 61 }, (_, i) => -half + (2 * half * i) / 60);
  const along = (y: number, z: number, tint: string): Solid =>
    tube({ path: xs.map((x) => [x, FREE_AT[1] + y * FIELD * envelopeAt(x, PACKET), FREE_AT[2] + z * FIELD * envelopeAt(x, PACKET)]), radius: 0.12, segments: 5, material: 'screen' }).tint(tint);
  return [
    along(1, 0, '#7a3a20'), along(-1, 0, '#7a3a20'), along(0, 1, '#2a4486'), along(0, -1, '#2a4486'),
    cylinder({ radius: 0.09, height: 2 * half + 16, segments: 6, material: 'screen' }).turn('z', -90).move(-half - 8, FREE_AT[1], FREE_AT[2]).tint('#4d5462'),
  ];
};

/** Marks the length between the two places of half intensity: feet on the floor, and a line between. */
const gauge = (): Solid[] => [
  ...[-PACKET / 2, PACKET / 2].map((x) => box({ size: [0.5, FREE_AT[1] - FIELD * 0.75, 0.5], material: 'screen' }).move(x, 0, FREE_AT[2]).tint('#8f6526')),
  box({ size: [PACKET, 0.5, 0.5], material: 'screen' }).move(0, 1.5, FREE_AT[2]).tint('#8f6526'),
];

/** Two feet of dark glass under the fibre. */
const cradle = (): Solid[] => [-110, 110].map((x) => box({ size: [16, 6, 76], bevel: 1.2, material: 'dark-grey-paint' }).move(x, 0, CORE_AT[2]));

export const model = defineModel({
  unitM: 1e-6,
  build: () => [
    ...cladding(),
    core(),
    ...bell(),
    ...gauge(),
    ...cradle(),
    anchor('crest-0', [...FREE_AT]),
    anchor('crest-1', [FREE_AT[0] + WAVELENGTH, FREE_AT[1], FREE_AT[2]]),
    anchor('half-before', [-PACKET / 2, FREE_AT[1], FREE_AT[2]]),
    anchor('half-after', [PACKET / 2, FREE_AT[1], FREE_AT[2]]),
    anchor('glass-crest-0', [...CORE_AT]),
    anchor('glass-crest-1', [CORE_AT[0] + WAVELENGTH / GLASS, CORE_AT[1], CORE_AT[2]]),
  ],
});
