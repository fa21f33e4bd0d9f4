import { CubeFit } from './ambientCube.js';
import type { OcclusionProbe } from './bakeOcclusion.js';
import { roundCount, type MoleculeData, type RoundData } from './MoleculeData.js';
import { assembled } from './placedRounds.js';
import { RaySet } from './RaySet.js';

/** Places on a ball, and around either end of a stick, that rays are sent from. */
const BALL_PLACES = 26;
const STICK_PLACES = 16;
/** Rays from each place, by how many balls and sticks there are: a few are looked at closely, a crowd as a crowd. */
const raysEach = (rounds: number): number => (rounds <= 3000 ? 15 : rounds <= 8000 ? 9 : rounds <= 40_000 ? 6 : 4);
/** Where on a stick its ends are asked for, as shares of its length: out of the ball that it is in. */
const STICK_FROM = 0.3;
const STICK_TO = 0.42;
/** Rays after which a ball or stick is taken as judged if they agree so well (variance): most are quite open, or shut in. */
const FIRST_RAYS = 78;
const AGREED = 0.02;
/** How strongly directions without rays are drawn to the mean, as a share of all rays. */
const TO_THE_MEAN = 0.006;

/** The molecule with openness baked into its balls and sticks, each for six directions. Copies have the light of the first. */
export const bakeMolecule = (molecule: MoleculeData, probe: OcclusionProbe): MoleculeData => {
  const each = raysEach(molecule.parts.reduce((sum, { unit }) => sum + roundCount(unit), 0));
  for (const { unit } of molecule.parts) {
    bakeBalls(unit.balls, probe, RaySet.aroundBall(BALL_PLACES, each));
    bakeSticks(unit.sticks, probe, RaySet.aroundAxis(STICK_PLACES, each));
  }
  return assembled(molecule.parts);
};

const bakeBalls = ({ positions, radii, open }: RoundData, probe: OcclusionProbe, rays: RaySet): void => {
  const light = new RoundLight(rays.count, probe);
  for (let i = 0; i < radii.length; i++) {
    const [x, y, z] = [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!];
    const radius = radii[i]! + probe.offset;
    light.begin(x, y, z, radius);
    for (let r = 0; r < rays.count && !light.isJudged; r++) {
      rays.take(r);
      light.ask(x + rays.nx * radius, y + rays.ny * radius, z + rays.nz * radius, rays);
    }
    light.finish(open, i * 6);
  }
};

const bakeSticks = ({ positions, radii, open }: RoundData, probe: OcclusionProbe, rays: RaySet): void => {
  const light = new RoundLight(rays.count, probe);
  for (let i = 0; i < radii.length; i++) {
    const own = i * 3;
    const other = (i ^ 1) * 3;
    const [x, y, z] = [positions[own]!, positions[own + 1]!, positions[own + 2]!];
    const [ax, ay, az] = [positions[other]! - x, positions[other + 1]! - y, positions[other + 2]! - z];
    const length = Math.hypot(ax, ay, az);
    const radius = radii[i]! + probe.offset;
    const middle = (STICK_FROM + STICK_TO) / 2;
    light.begin(x + ax * middle, y + ay * middle, z + az * middle, radius + (length * (STICK_TO - STICK_FROM)) / 2);
    rays.turnTo(ax / length, ay / length, az / length);
    for (let r = 0; r < rays.count && !light.isJudged; r++) {
      rays.take(r);
      const along = STICK_FROM + (STICK_TO - STICK_FROM) * rays.place;
      light.ask(x + ax * along + rays.nx * radius, y + ay * along + rays.ny * radius, z + az * along + rays.nz * radius, rays);
    }
    light.finish(open, i * 6);
  }
};

/** Gathers what the rays of one ball, or of one end of a stick, have met. */
class RoundLight {
  isJudged = false;

  private readonly fit: CubeFit;
  private readonly neighbours: number[] = [];
  private asked = 0;
  private sum = 0;
  private squares = 0;

  constructor(
    rays: number,
    private readonly probe: OcclusionProbe,
  ) {
    this.fit = new CubeFit(rays * TO_THE_MEAN);
  }

  /** All its rays start within `radius` of the point. */
  begin(x: number, y: number, z: number, radius: number): void {
    this.isJudged = false;
    this.asked = 0;
    this.sum = 0;
    this.squares = 0;
    this.fit.clear();
    this.probe.occluders.roundsNear(x, y, z, radius, this.neighbours);
  }

  /** Sends the ray that `rays` has at hand from a point. */
  ask(x: number, y: number, z: number, { nx, ny, nz, dx, dy, dz }: RaySet): void {
    const { probe } = this;
    // What lies inside a neighbour is never seen and must not darken what is.
    if (probe.occluders.isInside(x, y, z, this.neighbours)) return;
    const open = probe.openAlong(x, y, z, dx, dy, dz);
    if (open < 1 && probe.occluders.fromBehind && probe.isBuried(x, y, z, nx, ny, nz)) return;
    this.fit.add(nx, ny, nz, open);
    this.asked++;
    this.sum += open;
    this.squares += open * open;
    this.isJudged = this.asked === FIRST_RAYS && this.squares / FIRST_RAYS - (this.sum / FIRST_RAYS) ** 2 < AGREED;
  }

  finish(to: Float32Array, at: number): void {
    this.fit.solve(to, at);
  }
}
