import type { Camera } from './camera.js';
import type { MeshData } from './MeshData.js';

/** A mesh's vertices on the screen: pixel x, pixel y and 1/depth. 1/depth is 0 for what is behind the eye. */
export const projectVertices = ({ positions }: MeshData, camera: Camera): Float64Array => {
  const screen = new Float64Array(positions.length);
  const { eye, right, up, forward } = camera;
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i]! - eye[0];
    const y = positions[i + 1]! - eye[1];
    const z = positions[i + 2]! - eye[2];
    const depth = x * forward[0] + y * forward[1] + z * forward[2];
    if (depth <= 0) continue;
    screen[i] = camera.centreXPx + (camera.scalePx * (x * right[0] + y * right[1] + z * right[2])) / depth;
    screen[i + 1] = camera.centreYPx - (camera.scalePx * (x * up[0] + y * up[1] + z * up[2])) / depth;
    screen[i + 2] = 1 / depth;
  }
  return screen;
};

/** Called for each pixel whose centre a triangle covers, with its weights on the screen. */
export type PixelVisit = (pixel: number, wa: number, wb: number, wc: number, inverseDepth: number) => void;

/** Walks the pixels of one triangle that faces the eye. `a`, `b`, `c` are vertex numbers. */
export const walkTriangle = (
  screen: Float64Array,
  a: number,
  b: number,
  c: number,
  width: number,
  height: number,
  visit: PixelVisit,
): void => {
  const ax = screen[a * 3]!;
  const ay = screen[a * 3 + 1]!;
  const aw = screen[a * 3 + 2]!;
  const bx = screen[b * 3]!;
  const by = screen[b * 3 + 1]!;
  const bw = screen[b * 3 + 2]!;
  const cx = screen[c * 3]!;
  const cy = screen[c * 3 + 1]!;
  const cw = screen[c * 3 + 2]!;
  if (aw <= 0 || bw <= 0 || cw <= 0) return;
  // The screen's y runs down, so a counter-clockwise triangle has a negative area here.
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (!(area < 0)) return;
  const x0 = Math.max(0, Math.ceil(Math.min(ax, bx, cx) - 0.5));
  const x1 = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx) - 0.5));
  const y0 = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const y1 = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  for (let y = y0; y <= y1; y++) {
    const py = y + 0.5;
    for (let x = x0; x <= x1; x++) {
      const px = x + 0.5;
      const wa = ((bx - px) * (cy - py) - (cx - px) * (by - py)) / area;
      const wb = ((cx - px) * (ay - py) - (ax - px) * (cy - py)) / area;
      const wc = 1 - wa - wb;
      if (wa < 0 || wb < 0 || wc < 0) continue;
      visit(y * width + x, wa, wb, wc, wa * aw + wb * bw + wc * cw);
    }
  }
};
