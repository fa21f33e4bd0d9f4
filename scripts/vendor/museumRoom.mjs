/**
 * The room whose light fills the bench: soft boxes in a dark room, what polished metal needs to mirror. Metres about
 * the middle of the view, x right, y up, z towards the visitor; colours of panels are linear radiance.
 * `node scripts/vendor/museumEnvironment.mjs` makes `src/stage/atmosphere/museum-environment.bin` from it.
 */
export const MUSEUM_ROOM = {
  walls: { size: [18, 13, 18], at: [0, 3, 0], colour: '#3a4252' },
  panels: [
    { size: [8, 0.1, 6], at: [-3.5, 6.5, 2.5], colour: [14, 12.8, 11] },
    { size: [0.1, 5, 9], at: [-8.5, 3, 0], colour: [4.2, 3.9, 3.5] },
    { size: [9, 5, 0.1], at: [3, 4, -8.5], colour: [3.2, 4.1, 5.6] },
    { size: [0.1, 4, 9], at: [8.5, 2.5, 1], colour: [1.9, 2.2, 2.8] },
    { size: [12, 2.5, 0.1], at: [0, 3, 8.5], colour: [2.6, 2.6, 2.7] },
  ],
  /** Softens the panels' edges, radians. */
  blurRad: 0.03,
};
