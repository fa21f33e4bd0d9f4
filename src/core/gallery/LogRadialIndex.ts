import type { Vec3 } from '../maths/vec3.js';
import { circumradiusM, type Footprint } from './Footprint.js';

export interface Stand {
  readonly id: string;
  readonly kin: string;
  readonly sizeM: number;
  readonly heightM: number;
  readonly footprint: Footprint;
  /** log of the size. */
  readonly logSize: number;
  /** As `GalleryItem.eyeM`. */
  readonly eyeM: Vec3 | null;
}

const RINGS_PER_E = 5;
const SECTORS = 32;

/**
 * Finds which footprints may touch a given one, over any range of sizes: cells are steps of log radius
 * by sectors of azimuth. What covers the origin, or most of the circle, is kept apart and always looked at.
 */
export class LogRadialIndex {
  private readonly cells = new Map<number, Stand[]>();
  private readonly central: Stand[] = [];
  private readonly keys: number[] = [];

  add(stand: Stand): void {
    if (!this.collectKeys(stand.footprint, 0)) {
      this.central.push(stand);
      return;
    }
    for (const key of this.keys) {
      const cell = this.cells.get(key);
      if (cell) cell.push(stand);
      else this.cells.set(key, [stand]);
    }
  }

  /**
   * Whether `test` holds for any stand that comes nearer to the footprint than `marginM`. A stand may be tested more than
   * once.
   */
  some(footprint: Footprint, marginM: number, test: (stand: Stand) => boolean): boolean {
    for (const stand of this.central) if (test(stand)) return true;
    if (!this.collectKeys(footprint, marginM)) {
      for (const cell of this.cells.values()) for (const stand of cell) if (test(stand)) return true;
      return false;
    }
    for (const key of this.keys) {
      const cell = this.cells.get(key);
      if (cell) for (const stand of cell) if (test(stand)) return true;
    }
    return false;
  }

  /** Fills `keys` with the cells that the footprint's circle touches; false if it comes too near the origin. */
  private collectKeys(footprint: Footprint, marginM: number): boolean {
    this.keys.length = 0;
    // A hundredth more, so that no rounding leaves out a cell.
    const reachM = (circumradiusM(footprint) + marginM) * 1.01;
    const distanceM = Math.sqrt(footprint.xM * footprint.xM + footprint.zM * footprint.zM);
    if (reachM >= distanceM * 0.999) return false;
    const halfAngle = Math.asin(reachM / distanceM);
    const azimuth = Math.atan2(footprint.xM, -footprint.zM);
    const firstRing = Math.floor(Math.log(distanceM - reachM) * RINGS_PER_E);
    const lastRing = Math.floor(Math.log(distanceM + reachM) * RINGS_PER_E);
    const perSector = SECTORS / (2 * Math.PI);
    const firstSector = Math.floor((azimuth - halfAngle) * perSector);
    const lastSector = Math.floor((azimuth + halfAngle) * perSector);
    for (let ring = firstRing; ring <= lastRing; ring++) {
      for (let sector = firstSector; sector <= lastSector; sector++) {
        this.keys.push(ring * SECTORS + (((sector % SECTORS) + SECTORS) % SECTORS));
      }
    }
    return true;
  }
}
