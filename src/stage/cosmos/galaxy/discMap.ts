import type { GalaxyPlan } from '../../../core/cosmos/GalaxyPlan.js';

/** Side of the map, texels; it covers the disc from edge to edge. */
export const MAP_SIZE = 512;

/**
 * The glow of what no grain shows: red = old light, green = young light of the arms, blue = dust. x to the right and
 * y upward in the plan's plane. 0 … 255, with alpha full.
 */
export function discMap({ arms, bar, bulgeKpc, discRadiusKpc, discScaleKpc }: GalaxyPlan): Uint8Array {
  const toKpc = (texel: number): number => ((texel + 0.5) / MAP_SIZE - 0.5) * 2 * discRadiusKpc;
  const splat = (field: Float32Array, x: number, y: number, sigma: number, weight: number): void => addSpot(field, discRadiusKpc, x, y, sigma, weight);
  const young = new Float32Array(MAP_SIZE * MAP_SIZE);
  const dust = new Float32Array(MAP_SIZE * MAP_SIZE);
  for (const arm of arms) {
    const steps = Math.ceil(Math.abs(arm.toDeg - arm.fromDeg) * 1.5);
    for (let step = 0; step <= steps; step++) {
      const degrees = arm.fromDeg + ((arm.toDeg - arm.fromDeg) * step) / steps;
      const [x, y] = arm.at(degrees);
      // Arms fade at their ends, where tracing ends and not the arm.
      const fade = Math.min(1, 6 * Math.min(step, steps - step) / steps + 0.15);
      splat(young, x, y, 0.42 + 0.5 * arm.widthKpc, 0.11 * fade);
      const inward = 1 - 0.38 / Math.max(1, Math.hypot(x, y));
      const knot = 0.55 + 0.45 * Math.sin(degrees * 0.9) * Math.sin(degrees * 0.37 + 1);
      splat(dust, x * inward, y * inward, 0.17, 0.12 * fade * knot);
    }
  }
  normalise(young);
  normalise(dust);
  const out = new Uint8Array(MAP_SIZE * MAP_SIZE * 4);
  for (let row = 0; row < MAP_SIZE; row++) {
    for (let column = 0; column < MAP_SIZE; column++) {
      const texel = row * MAP_SIZE + column;
      const [x, y] = [toKpc(column), toKpc(row)];
      const r = Math.hypot(x, y);
      const [bx, by] = bar?.direction ?? [1, 0];
      const along = x * bx + y * by;
      const across = -x * by + y * bx;
      const barred = bar ? Math.exp(-((along / (bar.halfKpc * 0.55)) ** 2) - (across / 0.8) ** 2) * 0.55 : 0;
      const heart = Math.exp(-((r / (1.15 * bulgeKpc)) ** 2)) * 0.8;
      const edge = 1 - Math.min(1, Math.max(0, (r - 0.8 * discRadiusKpc) / (0.2 * discRadiusKpc)));
      const old = (Math.exp(-r / (1.5 * discScaleKpc)) * 0.6 + barred + heart) * edge;
      out[texel * 4] = Math.min(255, old * 200);
      out[texel * 4 + 1] = Math.min(255, (young[texel] ?? 0) * 170 * edge * Math.exp(-r / (0.9 * discRadiusKpc)));
      out[texel * 4 + 2] = Math.min(255, (dust[texel] ?? 0) * 230 * edge);
      out[texel * 4 + 3] = 255;
    }
  }
  return out;
}

/** Scales a field so that all but its brightest hundredth lies in 0 … 1. */
function normalise(field: Float32Array): void {
  const lit = field.filter((value) => value > 0).sort();
  const high = lit[Math.floor(lit.length * 0.99)] ?? 1;
  for (let index = 0; index < field.length; index++) field[index] = Math.min(1, (field[index] ?? 0) / high);
}

function addSpot(field: Float32Array, discRadiusKpc: number, xKpc: number, yKpc: number, sigmaKpc: number, weight: number): void {
  const perKpc = MAP_SIZE / (2 * discRadiusKpc);
  const [cx, cy] = [(xKpc + discRadiusKpc) * perKpc, (yKpc + discRadiusKpc) * perKpc];
  const sigma = sigmaKpc * perKpc;
  const reach = Math.ceil(2.6 * sigma);
  for (let row = Math.max(0, Math.floor(cy) - reach); row <= Math.min(MAP_SIZE - 1, cy + reach); row++) {
    for (let column = Math.max(0, Math.floor(cx) - reach); column <= Math.min(MAP_SIZE - 1, cx + reach); column++) {
      const square = ((column + 0.5 - cx) ** 2 + (row + 0.5 - cy) ** 2) / (sigma * sigma);
      const index = row * MAP_SIZE + column;
      field[index] = (field[index] ?? 0) + weight * Math.exp(-0.5 * square);
    }
  }
}
