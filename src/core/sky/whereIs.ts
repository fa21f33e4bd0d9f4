import { LOCAL_GROUP } from '../cosmos/localGroup.js';
import { STRUCTURES } from '../cosmos/structures.js';
import { SKY_BODIES } from '../ephemeris/bodies.js';
import { beidou3 } from '../ephemeris/navigationConstellation.js';
import { pointFromSun } from '../ephemeris/skyAxes.js';
import { where, type SkyPlace } from '../ephemeris/where.js';
import type { FrameTree } from '../frames/FrameTree.js';
import type { Vec3 } from '../maths/vec3.js';
import { missionOf, MISSION_IDS, type MissionId } from '../missions/missions.js';
import { positionAt } from '../missions/missionPlace.js';
import { satellitesOverGround } from '../positioning/constellationView.js';
import { STARS } from '../stars/starCatalogue.js';

const CONSTELLATION = beidou3();
const point: Vec3 = [0, 0, 0];
const isMission = (id: string): id is MissionId => (MISSION_IDS as readonly string[]).includes(id);

/**
 * Where anything of the sky is on the date of a placed tree: bodies (`mars`), stars (`hip-32349`), galaxies, clusters and
 * walls (`coma-cluster`), BeiDou's satellites by number (`beidou-3/0` … `/29`) and spacecraft (`tianwen-1/lander`, or
 * `tianwen-1` for its first track). Null for what is unknown, and for spacecraft that are not under way then.
 */
export function whereIs(tree: FrameTree, id: string, dateMs: number): SkyPlace | null {
  if (SKY_BODIES.some(({ frame }) => frame === id)) return where(tree, id, dateMs);
  const [whole = '', part] = id.split('/');
  if (whole === 'beidou-3') return satellite(tree, Number(part), dateMs);
  if (isMission(whole)) return craft(tree, whole, part, dateMs);
  const far = STARS.find((star) => star.id === id) ?? LOCAL_GROUP.find((galaxy) => galaxy.id === id) ?? STRUCTURES.find((structure) => structure.id === id);
  return far ? where(tree, 'sun', dateMs, pointFromSun([0, 0, 0], far.raDeg, far.decDeg, far.distanceM)) : null;
}

function satellite(tree: FrameTree, index: number, dateMs: number): SkyPlace | null {
  const nominal = CONSTELLATION[index];
  if (!nominal) return null;
  satellitesOverGround([point], [nominal], dateMs);
  return where(tree, 'earth', dateMs, point);
}

function craft(tree: FrameTree, id: MissionId, part: string | undefined, dateMs: number): SkyPlace | null {
  const { tracks } = missionOf(id);
  const track = part === undefined ? tracks[0] : tracks.find((candidate) => candidate.id === part);
  const frame = track ? positionAt(point, track, dateMs) : null;
  return frame === null ? null : where(tree, frame, dateMs, point);
}
