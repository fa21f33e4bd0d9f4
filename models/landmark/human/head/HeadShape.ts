/**
 * What sets two heads apart. A head is modelled in millimetres: the origin between the ear openings, y up, z to the
 * front, x to its left; 232 from the chin to the vertex, 154 wide, 197 deep, as in surveys of adult men.
 */
export interface HeadShape {
  /** Breadth of the jaw: 1 for the man. */
  readonly jaw: number;
  /** Breadth of the cheekbones: 1 for the man. */
  readonly cheekbones: number;
  /** How far the brow stands out, mm. */
  readonly brow: number;
  /** Length of the nose before the face: 1 for the man. */
  readonly nose: number;
  /** Fullness of the lips: 1 for the man. */
  readonly lips: number;
  /** Size of the eyes: 1 for the man. */
  readonly eyes: number;
  /** Ears are seen; hair covers them otherwise. */
  readonly ears: boolean;
  /** Girth of the neck: 1 for the man. */
  readonly neck: number;
  /** How far the cheeks are filled, mm. */
  readonly cheeks: number;
}

/** Chin to vertex in the head's own millimetres; the vertex lies at `VERTEX_MM`. */
export const HEAD_HEIGHT_MM = 232;
export const VERTEX_MM = 131;
