import { grid, mesh, noise3, randomSource, type Solid } from '../../kit/index.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { HULL_RADIUS, RING_HEIGHT, SHIP_BASE, shipRadius, STACK_HEIGHT, TILE_FACE, TILE_FLAT_TO_FLAT, TILE_GAP, WINDWARD_DEG } from './dimensions.js';

/** The field is drawn tile by tile in a belt across the belly, and as one dark skin elsewhere. */
const COLUMNS = 24;
const ROW_HEIGHT = RING_HEIGHT / 2;
export const FIELD_BASE = SHIP_BASE + 0.45;
/** In rows of the skin. */
export const BELT = { firstRow: 21, rows: 6 } as const;

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

const BELT_LOW = FIELD_BASE + BELT.firstRow * ROW_HEIGHT;
const BELT_HEIGHT = BELT.rows * ROW_HEIGHT;
const BELT_WIDTH = Math.PI * HULL_RADIUS;

/** The windward half of the ship in black, with the step at its edge. Under the belt it is the floor of the gaps. */
export const shieldSkin = (): Solid[] => {
  const noise = noise3(18);
  const top = STACK_HEIGHT - 0.02;
  const rows = Math.ceil((top - FIELD_BASE) / ROW_HEIGHT);
  const sheet = (from: number, to: number, out: number): Solid =>
    grid({
      rows: Math.max(1, Math.round((to - from) / ROW_HEIGHT)),
      columns: COLUMNS,
      at: (u, v) => onHull(180 * u, from + v * (to - from), out),
      twoSided: false,
      material: 'tile-black',
    })
      .crease(60)
      .tint((x, y, z) => {
        // Tiles of several batches: faint patches a few metres across.
        const gain = 1 + 0.16 * noise(x / 1.3, y / 1.7, z / 1.3);
        return [0.093 * gain, 0.097 * gain, 0.108 * gain];
      });
  const edge = (across: number, from: number, to: number): Solid =>
    grid({ rows: 1, columns: rows, at: (u, v) => onHull(across, Math.min(top, FIELD_BASE + u * rows * ROW_HEIGHT), from + (to - from) * v), twoSided: false, material: 'tile-black' });
  const face = TILE_FACE - 0.004;
  const [low, high] = [BELT_LOW, BELT_LOW + BELT_HEIGHT];
  // A narrow strip beside the belt keeps the shade of the gaps from spreading over a whole row.
  const strip = 0.04;
  return [
    sheet(FIELD_BASE, low - strip, face),
    sheet(low - strip, low, face),
    sheet(low, high, TILE_FACE - 0.016).tint('#070708'),
    sheet(high, high + strip, face),
    sheet(high + strip, top, face),
    edge(0, TILE_FACE - 0.003, -0.02),
    edge(180, -0.02, TILE_FACE - 0.003),
    grid({ rows: 1, columns: COLUMNS, at: (u, v) => onHull(180 * u, FIELD_BASE, -0.02 + v * TILE_FACE), twoSided: false, material: 'tile-black' }),
  ];
};

/** Centres of the tiles in the belt: metres across from the edge, metres up. Points of the hexagons face up and down. */
export const tileCentres = (): [across: number, up: number][] => {
  const pitch = TILE_FLAT_TO_FLAT + TILE_GAP;
  const step = (pitch * Math.sqrt(3)) / 2;
  const centres: [number, number][] = [];
  for (let row = 0; row * step < BELT_HEIGHT + pitch / 3; row++) {
    for (let column = 0; column * pitch < BELT_WIDTH + pitch; column++) {
      const across = (column + (row % 2 ? 0.5 : 0)) * pitch;
      if (across < BELT_WIDTH + pitch * 0.3) centres.push([across, row * step]);
    }
  }
  return centres;
};

const degreesAcross = (across: number): number => across / HULL_RADIUS / RAD;

/** Every tile of the belt; those at its border are cut along it. */
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
        const u = Math.min(BELT_WIDTH, Math.max(0, across + size * Math.cos(angle)));
        const v = Math.min(BELT_HEIGHT, Math.max(0, up + size * Math.sin(angle)));
        return onHull(degreesAcross(u), BELT_LOW + v, out);
      });
    faces.polygon(tone, ring(corner, TILE_FACE + lift));
  }
  return faces.solids();
};

/** The tile that the part's checkpoint stands for: a quarter of the way around the belt. Its place and the way it faces, degrees. */
export const partTile = (): { position: Vec3; facingDeg: number } => {
  const middle = [BELT_WIDTH * 0.25, BELT_HEIGHT * 0.5] as const;
  const [across, up] = tileCentres().reduce((best, centre) =>
    Math.hypot(centre[0] - middle[0], centre[1] - middle[1]) < Math.hypot(best[0] - middle[0], best[1] - middle[1]) ? centre : best,
  );
  return { position: onHull(degreesAcross(across), BELT_LOW + up, 0), facingDeg: EDGE_DEG + degreesAcross(across) };
};
