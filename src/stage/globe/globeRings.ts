/** Rings from the point under the eye to the horizon. */
export const RING_COUNT = 96;
/** Numbers a ring in the table: distance from the axis, height (both in view units), air on the way to it, cosine at the ground. */
export const RING_STRIDE = 4;

export interface RingAir {
  /** Height in which the air thins by e, m; 0 without air. */
  readonly scaleHeightM: number;
}

/**
 * Air along a ray, in units of the air straight above: 1 upwards, `horizontal` along the ground
 * (a rational fit to Chapman's function; Schüler 2012, GPU Pro 3, "An approximation to the Chapman grazing-incidence function").
 */
export const airMass = (cosine: number, horizontal: number): number => horizontal / ((horizontal - 1) * cosine + 1);

/** Air along a ray that grazes the ground and goes on to space. */
export const horizontalAirMass = (radiusM: number, scaleHeightM: number): number => Math.sqrt((Math.PI * radiusM) / (2 * scaleHeightM));

/**
 * Fills the table of a globe seen from `heightM` above its surface, relative to the point of the surface under the eye:
 * x = R sin θ, y = −2R sin²(θ/2), in float64 and only then in view units. θ grows from a few thousandths of the
 * height to the exact horizon, exponentially near the ground and evenly from afar.
 */
export function fillGlobeRings(table: Float32Array, radiusM: number, heightM: number, distanceM: number, air: RingAir): void {
  const horizonRad = Math.atan2(Math.sqrt(heightM * (2 * radiusM + heightM)), radiusM);
  const growth = Math.log1p((20 * horizonRad * radiusM) / heightM);
  const span = Math.expm1(growth);
  const horizontal = air.scaleHeightM > 0 ? horizontalAirMass(radiusM, air.scaleHeightM) : 1;
  const thinned = air.scaleHeightM > 0 ? Math.exp(-heightM / air.scaleHeightM) : 0;
  for (let ring = 0; ring < RING_COUNT; ring++) {
    const t = ring / (RING_COUNT - 1);
    const theta = ring === RING_COUNT - 1 ? horizonRad : (horizonRad * Math.expm1(growth * t)) / span;
    const half = Math.sin(theta / 2);
    const x = radiusM * Math.sin(theta);
    const drop = 2 * radiusM * half * half;
    const slant = Math.sqrt(x * x + (heightM + drop) * (heightM + drop));
    const cosAtGround = Math.max(0, (heightM * Math.cos(theta) - drop) / slant);
    const cosAtEye = (heightM + drop) / slant;
    const at = ring * RING_STRIDE;
    table[at] = x / distanceM;
    table[at + 1] = -drop / distanceM;
    table[at + 2] = air.scaleHeightM > 0 ? Math.max(0, airMass(cosAtGround, horizontal) - thinned * airMass(cosAtEye, horizontal)) : 0;
    table[at + 3] = cosAtGround;
  }
}
