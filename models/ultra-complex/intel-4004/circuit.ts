import { box, group, mesh, randomSource, type Solid } from '../../kit/index.js';
import { DIE, DIE_TOP, FEATURE, pads } from './dimensions.js';

/** Heights of the two layers of wiring, thicker than in nature so that they catch the light. */
const SILICON_LINE = 0.0012;
const METAL = 0.0016;

/** A patch of the die: like transistors in rows and columns. */
export interface Block {
  readonly name: string;
  readonly x: number;
  readonly z: number;
  readonly width: number;
  readonly depth: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The parts of a 4004 and about where they lie: two memories of dynamic cells, three transistors each, with their
 * decoders; the adder and accumulator; the instruction decoder; timing and the outputs along the edge.
 */
export const BLOCKS: readonly Block[] = [
  { name: 'index-registers', x: -0.92, z: -0.72, width: 1.36, depth: 0.98, columns: 24, rows: 18 },
  { name: 'address-stack', x: 0.86, z: -0.72, width: 1.5, depth: 0.98, columns: 25, rows: 18 },
  { name: 'register-decoder', x: -0.02, z: -0.72, width: 0.2, depth: 0.98, columns: 4, rows: 26 },
  { name: 'instruction-decoder', x: -0.98, z: 0.52, width: 1.2, depth: 1.16, columns: 20, rows: 23 },
  { name: 'adder', x: 0.3, z: 0.26, width: 1.14, depth: 0.66, columns: 19, rows: 17 },
  { name: 'accumulator', x: 0.3, z: 0.88, width: 1.14, depth: 0.42, columns: 18, rows: 11 },
  { name: 'timing', x: 1.26, z: 0.52, width: 0.62, depth: 1.16, columns: 11, rows: 23 },
  { name: 'outputs', x: 0, z: 1.2, width: 2.9, depth: 0.07, columns: 80, rows: 1 },
];

/** Transistors drawn in all blocks. */
export const transistorCount = (): number => BLOCKS.reduce((sum, { columns, rows }) => sum + columns * rows, 0);

interface Rectangle {
  readonly x: number;
  readonly z: number;
  readonly width: number;
  readonly depth: number;
}

/** Many low rectangles in one mesh: top and the two long sides that are seen from in front and above. */
const tiles = (rectangles: readonly Rectangle[], y: number, height: number): Solid => {
  const positions: number[] = [];
  const indices: number[] = [];
  for (const { x, z, width, depth } of rectangles) {
    const first = positions.length / 3;
    const [a, b, c, d] = [x - width / 2, x + width / 2, z - depth / 2, z + depth / 2];
    positions.push(a, y + height, c, a, y + height, d, b, y + height, d, b, y + height, c);
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  return mesh({ positions, indices, material: 'aluminium' });
};

/** The gate of each transistor where a line of silicon crosses its channel, and the channel itself. */
const transistors = (): Solid[] => {
  const random = randomSource(4004);
  const channels: Rectangle[] = [];
  const gates: Rectangle[] = [];
  for (const { x, z, width, depth, columns, rows } of BLOCKS)
    for (let i = 0; i < columns; i++)
      for (let j = 0; j < rows; j++) {
        const [px, pz] = [x - width / 2 + ((i + 0.5) * width) / columns, z - depth / 2 + ((j + 0.5) * depth) / rows];
        const long = 1 + 1.2 * random();
        channels.push({ x: px, z: pz, width: FEATURE * 2.4 * long, depth: FEATURE * 1.5 });
        gates.push({ x: px + FEATURE * (random() - 0.5), z: pz, width: FEATURE, depth: FEATURE * 2.7 });
      }
  return [
    tiles(channels, DIE_TOP + 0.0004, 0.0002).tint('#4f7f63'),
    tiles(gates, DIE_TOP + 0.0006, SILICON_LINE).tint('#b56a4a'),
  ];
};

/** Lines of metal over the blocks, one over each column, and trunks between the blocks. */
const metal = (): Solid => {
  const random = randomSource(71);
  const lines: Rectangle[] = [];
  for (const { x, z, width, depth, columns, rows } of BLOCKS) {
    if (rows < 2) continue;
    for (let i = 0; i < columns; i++) {
      const px = x - width / 2 + ((i + 0.5) * width) / columns + FEATURE * 1.5;
      // A line is broken here and there, as the circuit needs it.
      let from = z - depth / 2;
      while (from < z + depth / 2 - 0.02) {
        const to = Math.min(z + depth / 2, from + depth * (0.25 + 0.75 * random()));
        lines.push({ x: px, z: (from + to) / 2, width: FEATURE, depth: to - from - FEATURE * 1.5 });
        from = to;
      }
    }
  }
  // The bus of four lines between memories and logic, and power around the edge.
  for (let i = 0; i < 6; i++) lines.push({ x: 0, z: -0.19 + i * 0.022, width: 3.3, depth: FEATURE * 1.2 });
  for (const side of [-1, 1]) {
    lines.push({ x: 0, z: side * 1.285, width: 3.5, depth: 0.045 });
    lines.push({ x: side * 1.78, z: 0, width: 0.045, depth: 2.6 });
  }
  return tiles(lines, DIE_TOP + 0.001, METAL).tint('#cfd6dd');
};

/** Square pads, and the short lines that lead to them. */
const bondPads = (): Solid[] =>
  pads().map(([x, z]) => {
    const inwards = Math.abs(x) > 1.8 ? [-Math.sign(x) * 0.09, 0] : [0, -Math.sign(z) * 0.09];
    return group(
      box({ size: [0.125, 0.003, 0.125], bevel: 0.0012, material: 'aluminium' }).move(x, DIE_TOP, z).tint('#e3e7ec'),
      box({ size: [inwards[0] ? 0.12 : 0.03, 0.0022, inwards[1] ? 0.12 : 0.03], material: 'aluminium' }).move(x + inwards[0]!, DIE_TOP, z + inwards[1]!).tint('#cfd6dd'),
    );
  });

/** A maker's two letters, drawn in metal as the designer left them: straight strokes of an F, a full stop, and an F. */
const initials = (): Solid => {
  const stroke = (x: number, z: number, width: number, depth: number): Rectangle => ({ x: 1.62 + x, z: 1.18 + z, width, depth });
  const letter = (x: number): Rectangle[] => [stroke(x, 0, 0.008, 0.05), stroke(x + 0.014, -0.021, 0.02, 0.008), stroke(x + 0.011, 0, 0.014, 0.008)];
  return tiles([...letter(0), stroke(0.034, 0.021, 0.008, 0.008), ...letter(0.052), stroke(0.086, 0.021, 0.008, 0.008)], DIE_TOP + 0.001, METAL).tint('#e3e7ec');
};

export const circuit = (): Solid[] => [
  // Dark blue-green where glass lies over bare silicon.
  box({ size: [DIE.length, DIE.thickness, DIE.width], bevel: 0.012, material: 'silicon' }).tint('#3d5560').move(0, DIE_TOP - DIE.thickness, 0),
  ...BLOCKS.filter(({ rows }) => rows > 1).map(({ x, z, width, depth }, i) =>
    tiles([{ x, z, width: width + 0.02, depth: depth + 0.02 }], DIE_TOP, 0.0002).tint(['#5b4f6b', '#4f5f74', '#6a5a4a'][i % 3]!),
  ),
  ...transistors(),
  metal(),
  ...bondPads(),
  initials(),
];

