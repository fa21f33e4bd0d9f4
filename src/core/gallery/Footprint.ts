/** The rectangle of floor under an exhibit, in bench metres (x right, z towards the visitor). */
export interface Footprint {
  xM: number;
  zM: number;
  /** About the vertical, positive from +z towards +x. */
  turnRad: number;
  cosTurn: number;
  sinTurn: number;
  /** Half the extent along the model's own x. */
  halfWidthM: number;
  /** Half the extent along the model's own z. */
  halfDepthM: number;
}

export const createFootprint = (widthM: number, depthM: number): Footprint => ({
  xM: 0,
  zM: 0,
  turnRad: 0,
  cosTurn: 1,
  sinTurn: 0,
  halfWidthM: widthM / 2,
  halfDepthM: depthM / 2,
});

export const moveFootprint = (out: Footprint, xM: number, zM: number, turnRad: number): Footprint => {
  out.xM = xM;
  out.zM = zM;
  out.turnRad = turnRad;
  out.cosTurn = Math.cos(turnRad);
  out.sinTurn = Math.sin(turnRad);
  return out;
};

/** Radius of the circle round the rectangle. */
export const circumradiusM = (a: Footprint): number => Math.sqrt(a.halfWidthM * a.halfWidthM + a.halfDepthM * a.halfDepthM);

/** Half the extent along a horizontal direction given by its x and z (a unit vector). */
export const halfExtentM = (a: Footprint, directionX: number, directionZ: number): number =>
  a.halfWidthM * Math.abs(directionX * a.cosTurn - directionZ * a.sinTurn) +
  a.halfDepthM * Math.abs(directionX * a.sinTurn + directionZ * a.cosTurn);

/** Whether a point of the floor lies in the rectangle or within `gapM` of its sides. */
export const footprintHolds = (a: Footprint, xM: number, zM: number, gapM: number): boolean => {
  const dx = xM - a.xM;
  const dz = zM - a.zM;
  return Math.abs(dx * a.cosTurn - dz * a.sinTurn) <= a.halfWidthM + gapM && Math.abs(dx * a.sinTurn + dz * a.cosTurn) <= a.halfDepthM + gapM;
};

/** No corner is further than this from the middle, along any direction. */
const reachM = (a: Footprint): number => a.halfWidthM + a.halfDepthM;

const apartAlong = (a: Footprint, b: Footprint, directionX: number, directionZ: number, gapM: number): boolean =>
  Math.abs((b.xM - a.xM) * directionX + (b.zM - a.zM) * directionZ) >=
  halfExtentM(a, directionX, directionZ) + halfExtentM(b, directionX, directionZ) + gapM;

/** Whether the two rectangles come nearer to each other than `gapM` (separating axes: exact for touching sides). */
export const footprintsOverlap = (a: Footprint, b: Footprint, gapM: number): boolean =>
  !(
    Math.abs(b.xM - a.xM) >= reachM(a) + reachM(b) + gapM ||
    Math.abs(b.zM - a.zM) >= reachM(a) + reachM(b) + gapM ||
    apartAlong(a, b, a.cosTurn, -a.sinTurn, gapM) ||
    apartAlong(a, b, a.sinTurn, a.cosTurn, gapM) ||
    apartAlong(a, b, b.cosTurn, -b.sinTurn, gapM) ||
    apartAlong(a, b, b.sinTurn, b.cosTurn, gapM)
  );
