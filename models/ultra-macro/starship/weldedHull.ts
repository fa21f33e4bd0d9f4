import { lathe, mixColours, randomSource, type Solid } from '../../kit/index.js';
import { HULL_RADIUS, RING_HEIGHT } from './dimensions.js';

const SEGMENTS = 40;
const SEAM_HALF = 0.035;

/** A barrel of welded rings from `from` up to `to`; the seams are counted from `seamsFrom`. */
export const weldedHull = (from: number, to: number, seamsFrom: number, seed: number): Solid[] => {
  const random = randomSource(seed);
  const first = Math.ceil((from - seamsFrom) / RING_HEIGHT + 1e-6);
  const last = Math.floor((to - seamsFrom) / RING_HEIGHT - 1e-6);
  const seams = Array.from({ length: last - first + 1 }, (_, i) => seamsFrom + (first + i) * RING_HEIGHT);
  const ends = [from - SEAM_HALF, ...seams, to + SEAM_HALF];
  const rings = ends.slice(1).map((upper, i) => {
    const lower = ends[i]!;
    // No two coils of sheet are polished alike, and none is quite even around.
    const shade = mixColours('#aeb2b7', '#d3d6da', random());
    const phase = random() * 6.28;
    return lathe({
      profile: [
        [HULL_RADIUS, lower + SEAM_HALF],
        [HULL_RADIUS, upper - SEAM_HALF],
      ],
      segments: SEGMENTS,
      material: 'stainless',
    }).tint((x, _y, z) => {
      const around = Math.atan2(x, z);
      const gain = 1 + 0.035 * Math.sin(3 * around + phase) + 0.025 * Math.sin(8 * around - 2 * phase);
      return [shade[0] * gain, shade[1] * gain, shade[2] * gain];
    });
  });
  const welds = seams.map((y) =>
    lathe({
      profile: [
        [HULL_RADIUS, y - SEAM_HALF],
        [HULL_RADIUS, y + SEAM_HALF],
      ],
      segments: SEGMENTS,
      material: 'dark-steel',
    }),
  );
  return [...rings, ...welds];
};
