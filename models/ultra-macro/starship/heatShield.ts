import { mesh, randomSource, type Solid } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { HULL_RADIUS, RING_HEIGHT, SHIP_BASE, shipRadius, STACK_HEIGHT, TILE_FACE, TILE_FLAT_TO_FLAT, TILE_GAP, WINDWARD_DEG } from './dimensions.js';

/** The field of tiles is drawn tile by tile inside this window, and as dark panels of half a ring elsewhere. */
const COLUMNS = 20;
const PANEL_HEIGHT = RING_HEIGHT / 2;
export const FIELD_BASE = SHIP_BASE + 0.45;
/** In columns and rows of panels; the window starts at the tiles' edge, where bare steel meets them. */
export const WINDOW = { columns: 6, firstRow: 20, rows: 10 } as const;

const RAD = Math.PI / 180;
const EDGE_DEG = WINDWARD_DEG - 90;

/** Angle across the field (0 at the edge, in degrees) and height to a point that stands `out` off the steel. */
const onHull = (acrossDeg: number, y: number, out: number): Vec3 => {
  const angle = (EDGE_DEG + acrossDeg) * RAD;
  const r = shipRadius(y) + out;
  return [r * Math.sin(angle), y, r * Math.cos(angle)];
};

const TONES = ['#131417', '#17181b', '#1b1c20', '#202226'] as const;

/** Collects faces tone by tone; each face keeps its own vertices. */
class Faces {
  readonly #positions = TONES.map((): number[] => []);
  readonly #indices = TONES.map((): number[] => []);

  polygon(tone: number, points: readonly Vec3[]): void {
    const positions = this.#positions[tone]!;
    const base = positions.length / 3;
    points.forEach((point) => positions.push(...point));
    for (let i = 2; i < points.length; i++) this.#indices[tone]!.push(base, base + i - 1, base + i);
  }

  solids(): Solid[] {
    return TONES.flatMap((tone, i) => {
      const positions = this.#positions[i]!;
      return positions.length > 0 ? [mesh({ positions, indices: this.#indices[i]!, material: 'tile-black' }).tint(tone)] : [];
    });
  }
}

const inWindow = (row: number, column: number): boolean =>
  column < WINDOW.columns && row >= WINDOW.firstRow && row < WINDOW.firstRow + WINDOW.rows;

/** The windward half of the ship in black panels, with the step at its edge. */
export const shieldPanels = (): Solid[] => {
  const random = randomSource(18);
  const faces = new Faces();
  const span = 180 / COLUMNS;
  const top = STACK_HEIGHT - 0.05;
  const rows = Math.ceil((top - FIELD_BASE) / PANEL_HEIGHT);
  for (let row = 0; row < rows; row++) {
    const low = FIELD_BASE + row * PANEL_HEIGHT;
    const high = Math.min(top, low + PANEL_HEIGHT);
    for (let column = 0; column < COLUMNS; column++) {
      const [from, to] = [column * span, (column + 1) * span];
      const tone = random() < 0.12 ? (random() < 0.5 ? 0 : 3) : random() < 0.5 ? 1 : 2;
      if (!inWindow(row, column)) {
        const out = TILE_FACE - 0.004;
        faces.polygon(tone, [onHull(from, low, out), onHull(to, low, out), onHull(to, high, out), onHull(from, high, out)]);
      } else {
        faces.polygon(0, [onHull(from, low, 0.012), onHull(to, low, 0.012), onHull(to, high, 0.012), onHull(from, high, 0.012)]);
      }
    }
    faces.polygon(1, [onHull(0, low, -0.02), onHull(0, low, TILE_FACE - 0.003), onHull(0, high, TILE_FACE - 0.003), onHull(0, high, -0.02)]);
    faces.polygon(1, [onHull(180, low, TILE_FACE - 0.003), onHull(180, low, -0.02), onHull(180, high, -0.02), onHull(180, high, TILE_FACE - 0.003)]);
  }
  const foot = Array.from({ length: COLUMNS }, (_, column) => [column * span, (column + 1) * span] as const);
  for (const [from, to] of foot) {
    faces.polygon(1, [onHull(from, FIELD_BASE, -0.02), onHull(to, FIELD_BASE, -0.02), onHull(to, FIELD_BASE, TILE_FACE - 0.004), onHull(from, FIELD_BASE, TILE_FACE - 0.004)]);
  }
  return faces.solids();
};

const WINDOW_WIDTH = (WINDOW.columns * 180 * RAD * HULL_RADIUS) / COLUMNS;
const WINDOW_LOW = FIELD_BASE + WINDOW.firstRow * PANEL_HEIGHT;
const WINDOW_HEIGHT = WINDOW.rows * PANEL_HEIGHT;

/** Centres of the tiles in the window: metres across from the edge, metres up. Points of the hexagons face up and down. */
export const tileCentres = (): [across: number, up: number][] => {
  const pitch = TILE_FLAT_TO_FLAT + TILE_GAP;
  const step = (pitch * Math.sqrt(3)) / 2;
  const centres: [number, number][] = [];
  for (let row = 0; row * step < WINDOW_HEIGHT + pitch / 3; row++) {
    for (let column = 0; column * pitch < WINDOW_WIDTH + pitch; column++) {
      const across = (column + (row % 2 ? 0.5 : 0)) * pitch;
      if (across < WINDOW_WIDTH + pitch * 0.3) centres.push([across, row * step]);
    }
  }
  return centres;
};

const degreesAcross = (across: number): number => across / HULL_RADIUS / RAD;

/** Every tile of the window with bevelled edges; those at its border are cut along it. */
export const tiles = (): Solid[] => {
  const random = randomSource(33);
  const faces = new Faces();
  const corner = TILE_FLAT_TO_FLAT / Math.sqrt(3);
  for (const [across, up] of tileCentres()) {
    const tone = random() < 0.16 ? (random() < 0.5 ? 0 : 3) : random() < 0.5 ? 1 : 2;
    // No tile lies quite flush with the next.
    const lift = (random() - 0.5) * 0.006;
    const ring = (size: number, out: number): Vec3[] =>
      Array.from({ length: 6 }, (_, i) => {
        const angle = (60 * i - 90) * RAD;
        const u = Math.min(WINDOW_WIDTH, Math.max(0, across + size * Math.cos(angle)));
        const v = Math.min(WINDOW_HEIGHT, Math.max(0, up + size * Math.sin(angle)));
        return onHull(degreesAcross(u), WINDOW_LOW + v, out);
      });
    const face = ring(corner - 0.009, TILE_FACE + lift);
    const rim = ring(corner, TILE_FACE - 0.03);
    faces.polygon(tone, face);
    face.forEach((_, i) => {
      const next = (i + 1) % 6;
      faces.polygon(tone, [rim[i]!, rim[next]!, face[next]!, face[i]!]);
    });
  }
  return faces.solids();
};

/** The tile that the part's checkpoint stands for: the middle of the window. Its place and the way it faces, degrees. */
export const partTile = (): { position: Vec3; facingDeg: number } => {
  const middle = [WINDOW_WIDTH * 0.5, WINDOW_HEIGHT * 0.5] as const;
  const [across, up] = tileCentres().reduce((best, centre) =>
    Math.hypot(centre[0] - middle[0], centre[1] - middle[1]) < Math.hypot(best[0] - middle[0], best[1] - middle[1]) ? centre : best,
  );
  return { position: onHull(degreesAcross(across), WINDOW_LOW + up, 0), facingDeg: EDGE_DEG + degreesAcross(across) };
};
