import { pointFromSun } from '../../core/ephemeris/skyAxes.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import { pairPlace } from '../../core/stars/alphaCentauri.js';
import { STARS } from '../../core/stars/starCatalogue.js';

/** The two stars that move visibly within a visitor's lifetime. */
const PAIR = ([['hip-71683', 'a'], ['hip-71681', 'b']] as const).map(([id, star]) => ({ star, at: STARS.findIndex((one) => one.id === id) * 3 }));

/** The places of `STARS` on a date, m, axes of `sun`; α Centauri's two go round each other. */
export class StarPlaces {
  readonly positionsM = new Float64Array(STARS.length * 3);
  private dateMs = Number.NaN;
  private readonly place: Vec3 = [0, 0, 0];

  constructor() {
    STARS.forEach(({ raDeg, decDeg, distanceM }, index) => {
      this.positionsM.set(pointFromSun(this.place, raDeg, decDeg, distanceM), index * 3);
    });
  }

  takeDate(dateMs: number): void {
    if (dateMs === this.dateMs) return;
    this.dateMs = dateMs;
    for (const { star, at } of PAIR) this.positionsM.set(pairPlace(this.place, star, dateMs), at);
  }
}
