/** How to fly to a checkpoint. */
export interface FlightOptions {
  readonly durationMs?: number;
  /** Shown before take-off, ms since 1970 UTC. */
  readonly dateMs?: number | undefined;
}
