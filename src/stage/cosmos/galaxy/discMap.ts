import type { ArmPiece, GalaxyPlan } from '../../../core/cosmos/GalaxyPlan.js';
import type { Sliced } from '../../../core/slices/slices.js';

/** Side of the map, texels; it covers the disc from edge to edge. */
export const MAP_SIZE = 512;

/** Steps of the table of what goes by the distance from the middle alone. */
const RADII = 2048;
/** Bins in which the brightest hundredth of a field is looked for. */
const BINS = 4096;

/** Rows of the map that are worked out together. */
const BAND_ROWS = 64;
/** Steps along an arm that are put together. */
const ARM_STEPS = 64;

/**
 * The glow of what no grain shows, texel by texel: red = old light, green = young light of the arms, blue = dust, alpha
 * full. x to the right and y upward in the plan's plane.
 */
export function* discMap(plan: GalaxyPlan): Sliced<Uint8Array> {
  const texels = new Uint8Array(MAP_SIZE * MAP_SIZE * 4);
  const young = new Float32Array(MAP_SIZE * MAP_SIZE);
  const dust = new Float32Array(MAP_SIZE * MAP_SIZE);
  for (const arm of plan.arms) yield* addArm(young, dust, arm, plan.discRadiusKpc);
  normalise(young);
  yield;
  normalise(dust);
  yield;
  const byRadius = radialTable(plan);
  for (let row = 0; row < MAP_SIZE; row += BAND_ROWS) {
    writeBand(texels, plan, young, dust, byRadius, row);
    yield;
  }
  return texels;
}

function writeBand(out: Uint8Array, { bar, discRadiusKpc }: GalaxyPlan, young: Float32Array, dust: Float32Array, byRadius: Float32Array, firstRow: number): void {
  const perTexel = (2 * discRadiusKpc) / MAP_SIZE;
  const barX = bar?.direction[0] ?? 1;
  const barY = bar?.direction[1] ?? 0;
  const perBarLength = bar ? 1 / (bar.halfKpc * 0.55) : 0;
  for (let row = firstRow; row < firstRow + BAND_ROWS; row++) {
    const y = (row + 0.5) * perTexel - discRadiusKpc;
    for (let column = 0; column < MAP_SIZE; column++) {
      const x = (column + 0.5) * perTexel - discRadiusKpc;
      const texel = row * MAP_SIZE + column;
      // The corners lie beyond the edge, where there is nothing.
      const step = Math.min(RADII - 1, Math.round((Math.sqrt(x * x + y * y) / discRadiusKpc) * (RADII - 1))) * 3;
      const edge = byRadius[step + 2] as number;
      let old = byRadius[step] as number;
      if (bar) {
        const along = (x * barX + y * barY) * perBarLength;
        const across = (y * barX - x * barY) / 0.8;
        const power = along * along + across * across;
        if (power < 16) old += Math.exp(-power) * 0.55 * edge;
      }
      out[texel * 4] = Math.min(255, old * 200);
      out[texel * 4 + 1] = Math.min(255, (young[texel] as number) * (byRadius[step + 1] as number));
      out[texel * 4 + 2] = Math.min(255, (dust[texel] as number) * 230 * edge);
      out[texel * 4 + 3] = 255;
    }
  }
}

/** For each step of the radius: old light (0 … 1), what the arms' light is multiplied with, and how far the edge leaves anything. */
function radialTable({ bulgeKpc, discRadiusKpc, discScaleKpc }: GalaxyPlan): Float32Array {
  const table = new Float32Array(RADII * 3);
  for (let step = 0; step < RADII; step++) {
    const r = (step / (RADII - 1)) * discRadiusKpc;
    const edge = 1 - Math.min(1, Math.max(0, (r - 0.8 * discRadiusKpc) / (0.2 * discRadiusKpc)));
    const heart = Math.exp(-((r / (1.15 * bulgeKpc)) ** 2)) * 0.8;
    table[step * 3] = (Math.exp(-r / (1.5 * discScaleKpc)) * 0.6 + heart) * edge;
    table[step * 3 + 1] = 170 * edge * Math.exp(-r / (0.9 * discRadiusKpc));
    table[step * 3 + 2] = edge;
  }
  return table;
}

function* addArm(young: Float32Array, dust: Float32Array, arm: ArmPiece, discRadiusKpc: number): Sliced<void> {
  const steps = Math.ceil(Math.abs(arm.toDeg - arm.fromDeg) * 1.5);
  for (let step = 0; step <= steps; step++) {
    const degrees = arm.fromDeg + ((arm.toDeg - arm.fromDeg) * step) / steps;
    const [x, y] = arm.at(degrees);
    // Arms fade at their ends, where tracing ends and not the arm.
    const fade = Math.min(1, 6 * Math.min(step, steps - step) / steps + 0.15);
    addSpot(young, discRadiusKpc, x, y, 0.42 + 0.5 * arm.widthKpc, 0.11 * fade);
    const inward = 1 - 0.38 / Math.max(1, Math.hypot(x, y));
    const knot = 0.55 + 0.45 * Math.sin(degrees * 0.9) * Math.sin(degrees * 0.37 + 1);
    addSpot(dust, discRadiusKpc, x * inward, y * inward, 0.17, 0.12 * fade * knot);
    if (step % ARM_STEPS === ARM_STEPS - 1) yield;
  }
}

/** Scales a field so that all but its brightest hundredth lies in 0 … 1. */
function normalise(field: Float32Array): void {
  let most = 0;
  let lit = 0;
  for (let index = 0; index < field.length; index++) {
    const value = field[index] as number;
    if (value > most) most = value;
    if (value > 0) lit++;
  }
  if (lit === 0) return;
  const bins = new Uint32Array(BINS);
  for (let index = 0; index < field.length; index++) {
    const value = field[index] as number;
    if (value > 0) {
      const bin = Math.min(BINS - 1, Math.floor((value / most) * BINS));
      bins[bin] = (bins[bin] as number) + 1;
    }
  }
  let high = BINS;
  for (let brighter = 0; high > 1 && brighter < lit * 0.01; high--) brighter += bins[high - 1] as number;
  const scale = 1 / ((high / BINS) * most);
  for (let index = 0; index < field.length; index++) field[index] = Math.min(1, (field[index] as number) * scale);
}

const columnWeights = new Float32Array(MAP_SIZE);

/** A Gaussian's weight at a place is that of its row times that of its column. */
function addSpot(field: Float32Array, discRadiusKpc: number, xKpc: number, yKpc: number, sigmaKpc: number, weight: number): void {
  const perKpc = MAP_SIZE / (2 * discRadiusKpc);
  const cx = (xKpc + discRadiusKpc) * perKpc;
  const cy = (yKpc + discRadiusKpc) * perKpc;
  const perSigma = 1 / (sigmaKpc * perKpc);
  const reach = Math.ceil(2.6 * sigmaKpc * perKpc);
  const firstColumn = Math.max(0, Math.floor(cx) - reach);
  const lastColumn = Math.min(MAP_SIZE - 1, cx + reach);
  for (let column = firstColumn; column <= lastColumn; column++) columnWeights[column] = Math.exp(-0.5 * ((column + 0.5 - cx) * perSigma) ** 2);
  for (let row = Math.max(0, Math.floor(cy) - reach); row <= Math.min(MAP_SIZE - 1, cy + reach); row++) {
    const rowWeight = weight * Math.exp(-0.5 * ((row + 0.5 - cy) * perSigma) ** 2);
    const from = row * MAP_SIZE;
    for (let column = firstColumn; column <= lastColumn; column++) field[from + column] = (field[from + column] as number) + rowWeight * (columnWeights[column] as number);
  }
}
