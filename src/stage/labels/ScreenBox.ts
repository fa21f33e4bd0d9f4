/** A rectangle in CSS pixels from the stage's upper left. */
export interface ScreenBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
