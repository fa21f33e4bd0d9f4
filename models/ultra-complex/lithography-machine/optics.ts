import { box, cylinder, group, lathe, ring, type Solid } from '../../kit/index.js';
import { MASK_EDGE } from './dimensions.js';
import { chiefRay, facingDeg, ILLUMINATOR, MASK, PROJECTION, type Mirror, type PlanePoint } from './lightPath.js';

const GLASS = '#b9a27a';

/** A polished blank of glass-ceramic with its coated face up at y = 0, in its holding ring with three feet. */
const mirrorBody = (radius: number, thickness: number): Solid => {
  const dish = 0.05 * radius;
  return group(
    lathe({
      profile: [[0, -thickness], [radius * 0.9, -thickness], [radius, -thickness * 0.86], [radius, -0.004]],
      segments: 40,
      material: 'ceramic',
    }).tint(GLASS),
    lathe({ profile: [[radius, -0.004], [radius * 0.985, 0.003], [radius * 0.66, -dish * 0.45], [radius * 0.33, -dish * 0.85], [0, -dish]], segments: 40, material: 'mirror' }).tint('#d5cbea'),
    lathe({
      profile: [[radius * 1.03, -thickness * 0.7], [radius * 1.16, -thickness * 0.7], [radius * 1.16, -thickness * 0.3], [radius * 1.03, -thickness * 0.3], [radius * 1.03, -thickness * 0.7]],
      segments: 40,
      material: 'titanium',
    }),
    ...ring(3, radius * 1.12, () => box({ size: [radius * 0.22, thickness * 0.9, radius * 0.16], bevel: 0.004, material: 'aluminium' }).move(0, -thickness * 0.95, 0)),
  );
};

const placed = (solid: Solid, { at }: Mirror, before: PlanePoint, after: PlanePoint): Solid => solid.turn('z', facingDeg(before, at, after)).move(at[0], at[1], 0);

const neighboursOf = (at: PlanePoint): [PlanePoint, PlanePoint] => {
  const path = chiefRay();
  const i = path.findIndex((p) => p[0] === at[0] && p[1] === at[1]);
  return [path[i - 1]!, path[i + 1]!];
};

/** The projection optics' six mirrors, each with an arm to the back half of its barrel. */
export const projectionMirrors = (): Solid[] =>
  PROJECTION.map((mirror) => {
    const [before, after] = neighboursOf(mirror.at);
    const thickness = 0.06 + mirror.radius * 0.28;
    const arm = box({ size: [mirror.radius * 0.7, 0.07, 0.5], bevel: 0.01, material: 'titanium' }).move(0, -thickness * 0.75, -mirror.radius - 0.2);
    return placed(group(mirrorBody(mirror.radius, thickness), arm), mirror, before, after);
  });

/** Barrel of the projection optics, its front half taken away: rings, skin and posts. */
export const projectionBarrel = (): Solid => {
  const back = { startDeg: 90, arcDeg: 180, segments: 56 } as const;
  const skin: [number, number][] = [[0.78, 1.3], [0.82, 1.3], [0.82, 2.78], [0.78, 2.78], [0.78, 1.3]];
  const flange = (y: number, inner: number, outer: number, height: number): Solid => {
    const p: [number, number][] = [[inner, y], [outer, y], [outer, y + height], [inner, y + height], [inner, y]];
    return lathe({ profile: p, ...back, material: 'aluminium' });
  };
  return group(
    lathe({ profile: skin, ...back, material: 'dark-grey-paint' }).tint('#a4adb9'),
    ...[1.28, 1.66, 2.04, 2.42, 2.74].map((y) => flange(y, 0.7, 0.9, 0.05)),
    ...[1.28, 2.74].flatMap((y) =>
      ring(15, 0.86, () => cylinder({ radius: 0.012, height: 0.022, segments: 6, material: 'dark-steel' }).move(0, y + 0.05, 0), { startDeg: 96, arcDeg: 168 }),
    ),
    ...ring(7, 0.84, () => box({ size: [0.05, 1.4, 0.06], bevel: 0.006, material: 'aluminium' }).move(0, 1.32, 0), { startDeg: 105, arcDeg: 150 }),
  ).move(-0.46, 0, 0);
};

/** A mirror of many small mirrors that can be tilted one by one: rows of facets on a round plate. */
const facetMirror = (radius: number, size: readonly [number, number]): Solid => {
  const facets: Solid[] = [];
  const [w, d] = size;
  for (let x = -radius; x <= radius; x += w) {
    for (let z = -radius; z <= radius; z += d) {
      if (Math.hypot(Math.abs(x) + w * 0.4, Math.abs(z) + d * 0.4) > radius) continue;
      const bowl = (0.12 * (x * x + z * z)) / radius;
      facets.push(box({ size: [w * 0.86, 0.014, d * 0.9], material: 'mirror' }).tint(Math.round(x / w + z / d) % 2 === 0 ? '#d9d2ee' : '#c3bce2').move(x, 0.002 + bowl, z));
    }
  }
  return group(
    ...facets,
    cylinder({ radius: radius * 1.08, height: 0.05, segments: 40, bevel: 0.008, material: 'copper' }).tint('#a8704a').move(0, -0.05, 0),
    cylinder({ radius: radius * 0.9, height: 0.12, segments: 32, material: 'titanium' }).move(0, -0.165, 0),
    ...ring(8, radius * 0.62, () => cylinder({ radius: 0.016, height: 0.08, segments: 8, material: 'steel' }).move(0, -0.24, 0)),
  );
};

export const illuminator = (): Solid[] =>
  ILLUMINATOR.map((mirror, i) => {
    const [before, after] = neighboursOf(mirror.at);
    if (i < 2) {
      const facets = facetMirror(mirror.radius, i === 0 ? [0.03, 0.085] : [0.034, 0.034]);
      const bracket = box({ size: [0.18, 0.16, 0.62], bevel: 0.015, material: 'titanium' }).move(0, -0.36, -0.3);
      return placed(group(facets, bracket), mirror, before, after);
    }
    const strip = box({ size: [0.2, 0.035, 0.2], bevel: 0.006, material: 'ceramic' }).tint(GLASS).move(0, -0.037, 0);
    const face = box({ size: [0.19, 0.004, 0.19], material: 'mirror' }).tint('#d5cbea').move(0, -0.002, 0);
    const holder = box({ size: [0.1, 0.05, 0.6], bevel: 0.008, material: 'titanium' }).move(0, -0.09, -0.24);
    return placed(group(strip, face, holder), mirror, before, after);
  });

/** The mask: a plate 152 mm square that looks down, its pattern's field in the middle. */
export const mask = (): Solid =>
  group(
    box({ size: [MASK_EDGE, 0.00635, MASK_EDGE], bevel: 0.001, material: 'silicon' }).tint('#343a52').move(MASK[0], MASK[1], 0),
    box({ size: [0.104, 0.001, 0.132], material: 'mirror' }).tint('#8a78c8').move(MASK[0], MASK[1] - 0.0011, 0),
  );
