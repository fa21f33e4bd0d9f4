import type { Vec3 } from '../../../core/maths/vec3.js';
import type { Sliced } from '../../../core/slices/slices.js';
import { randomSource } from '../../globe/randomSource.js';
import type { Grains } from '../grainCloud.js';
import type { GalaxyPlan } from '../../../core/cosmos/GalaxyPlan.js';

type Colour = readonly [number, number, number];
const YOUNG: Colour = [150, 185, 255];
const MIDDLE: Colour = [235, 225, 205];
const OLD: Colour = [255, 196, 120];
const NEBULA: Colour = [255, 96, 128];

const GRAINS_A_SLICE = 2000;

/** A galaxy's stars as grains: arms, bar, bulge and the thin disc between. Always the same for the same plan and count. */
export function* galaxyGrains(plan: GalaxyPlan, count: number): Sliced<Grains> {
  const grains: Grains = { positions: new Float32Array(count * 3), looks: new Uint8Array(count * 4) };
  const { positions, looks } = grains;
  const { arms, bar, bulgeKpc, discRadiusKpc, discScaleKpc, discHeightKpc, toModel } = plan;
  const random = randomSource(plan.seed);
  const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const place: Vec3 = [0, 0, 0];
  const weights = arms.map((arm) => armLength(arm.at, arm.fromDeg, arm.toDeg) * (arm.traced ? 1 : 0.8));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = 0;
  const put = (x: number, y: number, height: number, colour: Colour, size: number): void => {
    toModel(place, x, y, height);
    const shade = 0.7 + 0.3 * random();
    for (let k = 0; k < 3; k++) {
      positions[at * 3 + k] = place[k] ?? 0;
      looks[at * 4 + k] = (colour[k] ?? 0) * shade;
    }
    looks[at * 4 + 3] = size * 255;
    at++;
  };
  const shares = { arms: Math.round(count * 0.5), bulge: Math.round(count * 0.2) };
  for (let star = 0; star < shares.arms; star++) {
    if (star % GRAINS_A_SLICE === 0) yield;
    const arm = arms[pick(weights, total, random())];
    if (!arm) continue;
    const [x, y] = arm.at(arm.fromDeg + (arm.toDeg - arm.fromDeg) * random());
    const width = 0.75 * arm.widthKpc + 0.16;
    const kind = random();
    const colour = kind < 0.06 ? NEBULA : kind < 0.7 ? YOUNG : MIDDLE;
    put(x + gauss() * width, y + gauss() * width, gauss() * 0.12, colour, kind < 0.06 ? 0.85 : 0.25 + 0.5 * random() ** 3);
  }
  for (let star = 0; star < shares.bulge; star++) {
    if (star % GRAINS_A_SLICE === 0) yield;
    // A round heart inside a long bar.
    const inBar = bar !== null && star % 3 === 0;
    const along = inBar ? gauss() * bar.halfKpc * 0.42 : gauss() * 1.1 * bulgeKpc;
    const across = gauss() * (inBar ? 0.55 : 0.75 * bulgeKpc);
    const [bx, by] = bar?.direction ?? [1, 0];
    if (bar && Math.abs(along) > bar.halfKpc) continue;
    put(along * bx - across * by, along * by + across * bx, gauss() * (inBar ? 0.35 : 0.6 * bulgeKpc), OLD, 0.25 + 0.4 * random() ** 2);
  }
  while (at < count) {
    if (at % GRAINS_A_SLICE === 0) yield;
    const r = -discScaleKpc * 1.25 * Math.log((1 - random()) * (1 - random()));
    if (r > discRadiusKpc) continue;
    const turn = 2 * Math.PI * random();
    const height = gauss() * discHeightKpc * (0.5 + r / discRadiusKpc);
    put(r * Math.cos(turn), r * Math.sin(turn), height, random() < 0.3 ? OLD : MIDDLE, 0.15 + 0.3 * random() ** 3);
  }
  return grains;
}

function armLength(at: (degrees: number) => readonly [number, number], from: number, to: number): number {
  let length = 0;
  let [x, y] = at(from);
  for (let step = 1; step <= 32; step++) {
    const [nx, ny] = at(from + ((to - from) * step) / 32);
    length += Math.hypot(nx - x, ny - y);
    x = nx;
    y = ny;
  }
  return length;
}

function pick(weights: readonly number[], total: number, t: number): number {
  let left = t * total;
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index] ?? 0;
    if (left <= 0) return index;
  }
  return weights.length - 1;
}
