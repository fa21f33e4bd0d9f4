import { box, cylinder, grid, group, mirrored, mixColours, randomSource, tube, type Solid } from '../../kit/index.js';

export interface WingOptions {
  readonly panels: number;
  /** Along the wing and across it, m. */
  readonly panelSize: readonly [number, number];
  /** From the hinge on the body to the first panel, m. */
  readonly yokeLength: number;
  /** Columns and rows of cells on a panel. */
  readonly cells: readonly [number, number];
  readonly seed: number;
}

export const PANEL_GAP = 0.05;
const THICK = 0.028;

/** From the hinge to the tip, m. */
export const wingLength = ({ panels, panelSize, yokeLength }: Pick<WingOptions, 'panels' | 'panelSize' | 'yokeLength'>): number =>
  yokeLength + panels * panelSize[0] + (panels - 1) * PANEL_GAP;

/** A wing along +x from its hinge at the origin; the cells look along +z. */
export const solarWing = (options: WingOptions): Solid => {
  const { panels, panelSize, yokeLength } = options;
  const [width, height] = panelSize;
  const random = randomSource(options.seed);
  const rod = { radius: 0.02, segments: 8, material: 'carbon-fibre' } as const;
  const arms = mirrored('y', tube({ path: [[0.16, 0.05, 0], [yokeLength * 0.55, height * 0.24, 0], [yokeLength - 0.01, height * 0.27, 0]], ...rod }));
  const parts: Solid[] = [
    cylinder({ radius: 0.085, height: 0.15, segments: 20, bevel: 0.01, material: 'aluminium' }).turn('z', -90),
    box({ size: [0.1, 0.16, 0.1], bevel: 0.012, material: 'dark-steel' }).move(0.16, -0.08, 0),
    ...arms,
    tube({ path: [[yokeLength * 0.55, -height * 0.24, 0], [yokeLength * 0.55, height * 0.24, 0]], ...rod, radius: 0.016 }),
  ];
  for (let panel = 0; panel < panels; panel++) {
    const x = yokeLength + width / 2 + panel * (width + PANEL_GAP);
    parts.push(solarPanel(width, height, options.cells, random).move(x, 0, 0));
    const hingeX = x - width / 2 - PANEL_GAP / 2;
    for (const y of panel === 0 ? [-height * 0.27, height * 0.27] : [-height * 0.36, 0, height * 0.36]) {
      parts.push(
        cylinder({ radius: 0.016, height: 0.12, segments: 6, material: 'stainless' }).move(hingeX, y - 0.06, -0.012),
        box({ size: [0.11, 0.05, 0.012], material: 'aluminium' }).move(hingeX, y - 0.025, -0.024),
      );
    }
  }
  return group(parts);
};

/** One panel, centred, cells on +z: carbon face sheet, white back with stiffeners and harness, cells one by one. */
const solarPanel = (width: number, height: number, [columns, rows]: readonly [number, number], random: () => number): Solid => {
  const margin = 0.035;
  const gap = 0.009;
  const stepX = (width - 2 * margin) / columns;
  const stepY = (height - 2 * margin) / rows;
  const parts: Solid[] = [
    box({ size: [width, height, THICK], bevel: 0.006, material: 'silver-foil' }).tint('#8f959e').move(0, -height / 2, 0),
    box({ size: [width - 0.05, height - 0.05, 0.006], material: 'white-paint' }).move(0, -height / 2 + 0.025, -THICK / 2 - 0.004),
    box({ size: [width - 0.12, 0.03, 0.012], material: 'kapton' }).move(0, height * 0.14, -THICK / 2 - 0.012),
    box({ size: [width - 0.12, 0.03, 0.012], material: 'kapton' }).move(0, -height * 0.2, -THICK / 2 - 0.012),
  ];
  for (const x of [-0.34, 0.34]) {
    for (const y of [-0.32, 0.32]) {
      parts.push(cylinder({ radius: 0.032, height: 0.03, segments: 6, material: 'dark-steel' }).turn('x', -90).move(x * width, y * height, -THICK / 2 - 0.012));
      parts.push(cylinder({ radius: 0.024, height: 0.014, segments: 8, material: 'aluminium' }).turn('x', 90).move(x * width, y * height, THICK / 2));
    }
  }
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const shade = mixColours('#101d44', '#22397a', random());
      parts.push(
        cell(stepX - gap, stepY - gap)
          .move(-width / 2 + margin + stepX * column + gap / 2, -height / 2 + margin + stepY * row + gap / 2, THICK / 2 + 0.005)
          .tint(() => shade),
      );
    }
  }
  return group(parts);
};

/** One cell, a face alone: it lies so close to its panel that no edge shows. */
const cell = (width: number, height: number): Solid =>
  grid({ rows: 1, columns: 1, twoSided: false, material: 'solar-cell', at: (u, v) => [u * width, v * height, 0] });
