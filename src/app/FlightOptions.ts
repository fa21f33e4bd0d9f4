/** How to fly to a checkpoint. */
export interface FlightOptions {
  readonly durationMs?: number;
  /** Shown before take-off, ms since 1970 UTC. */
  readonly dateMs?: number | undefined;
  /** From where to look instead of the checkpoint's own pose. */
  readonly pose?: { readonly yawRad?: number; readonly pitchRad?: number } | undefined;
}
