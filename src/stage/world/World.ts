import type { BuiltModel, CatalogueEntry, CatalogueIndex } from '../../catalogue/CatalogueIndex.js';
import { EARTH_RADIUS_M, SKY_BODIES } from '../../core/ephemeris/bodies.js';
import { placeSkyFrames, type Venue } from '../../core/ephemeris/placeSkyFrames.js';
import { FrameTree, type FrameId } from '../../core/frames/FrameTree.js';
import { lerp, smootherstep, smoothstep } from '../../core/maths/interpolation.js';
import { IDENTITY_QUATERNION, quaternionFromAxisAngle, rotateVec3 } from '../../core/maths/quaternion.js';
import { addVec3, lengthVec3, scaleVec3, type ReadonlyVec3, type Vec3 } from '../../core/maths/vec3.js';
import type { NavigatorTarget, RailAngles } from '../../core/navigation/NavigatorTarget.js';
import type { FlightObstacle } from '../../core/flight/FlightObstacle.js';
import { createRail, type Rail, type RailStop } from '../../core/rail/Rail.js';
import { groundView } from './groundView.js';
import { outermost, standsOf, type Stand } from './stands.js';
import { createSkyRail, type SkyRail } from './skyRail.js';
import { ScaleIndex, type ScaleItem } from '../../core/visibility/ScaleIndex.js';

/** The frame in which an exhibit's model stands: its axes, metres. */
export const exhibitFrame = (id: string): FrameId => `exhibit:${id}`;

const OPAQUE_BODIES = new Set(SKY_BODIES.map((body) => body.frame));
/** The nearest that the camera comes to a body's centre, in its radii. */
const GLOBE_CLEARANCE = 1.06;
/** The rail passes a thing at three times its size, and leans from it towards the origin, where the small things are. */
const RAIL_DISTANCE_IN_SIZES = 3;
const RAIL_TOWARDS_ORIGIN = 0.85;
const BENCH_RAIL_ENDS = { fromQ: 3.4, toQ: 5.6 } as const;
const BENCH_PITCH_RAD = 0.21;
const SKY_PITCH_RAD = 0.5;
const UP: ReadonlyVec3 = [0, 1, 0];
const ORIGIN: ReadonlyVec3 = [0, 0, 0];

/** Places frames in a tree whose sky stands as on the given date, ms since 1970 UTC. */
export type FramePlacer = (tree: FrameTree, dateMs: number) => void;

/** The middle of the model's box, metres in the exhibit's frame. */
export function modelCentreM(model: BuiltModel): Vec3 {
  const { boundsMin: low, boundsMax: high, unitM } = model;
  return [((low[0] + high[0]) / 2) * unitM, ((low[1] + high[1]) / 2) * unitM, ((low[2] + high[2]) / 2) * unitM];
}

/** Half of the model's box diagonal, metres. */
export function modelRadiusM(model: BuiltModel): number {
  const { boundsMin: low, boundsMax: high, unitM } = model;
  return (Math.hypot(high[0] - low[0], high[1] - low[1], high[2] - low[2]) / 2) * unitM;
}

/** The longest side of the model's box, metres. */
export function modelExtentM(model: BuiltModel): number {
  const { boundsMin: low, boundsMax: high, unitM } = model;
  return Math.max(high[0] - low[0], high[1] - low[1], high[2] - low[2]) * unitM;
}

/**
 * The whole world as numbers: every frame and exhibit in its place on the date shown, the rail through them,
 * and the index that finds what can be seen. Float64, metres; knows nothing of drawing.
 */
export class World {
  readonly tree = new FrameTree('cosmos');
  readonly entries: ReadonlyMap<string, CatalogueEntry>;
  /** Every place in which an exhibit is seen: its own has its id, echoes have others. */
  readonly stands: ReadonlyMap<string, Stand>;
  readonly index: ScaleIndex;
  readonly obstacles: readonly FlightObstacle[];
  private readonly benchRail: Rail;
  private readonly skyRail: SkyRail;
  private placedDateMs: number;
  private readonly framesInAir: ReadonlySet<FrameId>;
  private readonly placers: FramePlacer[] = [];

  constructor(
    catalogue: CatalogueIndex,
    readonly venue: Venue,
    dateMs: number,
  ) {
    this.entries = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
    this.placedDateMs = dateMs;
    placeSkyFrames(this.tree, dateMs, venue);
    this.stands = standsOf(this.entries);
    for (const stand of this.stands.values()) this.placeStand(stand);
    this.index = new ScaleIndex([...this.stands.values()].map(toScaleItem));
    this.framesInAir = new Set([...this.stands.values()].flatMap((stand) => (outermost(stand).entry.place.kind === 'sky' ? [] : [toScaleItem(stand).frame])));
    this.obstacles = [...this.entries.values()].flatMap(toObstacle);
    this.benchRail = createRail(this.railStops());
    this.skyRail = createSkyRail(this.tree);
  }

  /** The date on which the sky stands now. */
  get dateMs(): number {
    return this.placedDateMs;
  }

  /** Moves the sky to a date. Cheap when the date is the one already shown. */
  showDate(dateMs: number): void {
    if (dateMs === this.placedDateMs) return;
    placeSkyFrames(this.tree, dateMs, this.venue);
    this.placedDateMs = dateMs;
    for (const place of this.placers) place(this.tree, dateMs);
  }

  /** Adds frames that go by the date: they are placed now and with every change of it. Once, however often it is asked. */
  addFrames(place: FramePlacer): void {
    if (this.placers.includes(place)) return;
    this.placers.push(place);
    place(this.tree, this.placedDateMs);
  }

  /** Whether what stands in a frame of the index is on the bench or inside of something there, where haze hides what is far. */
  isInAir(frame: FrameId): boolean {
    return this.framesInAir.has(frame);
  }

  entry(id: string): CatalogueEntry | undefined {
    return this.entries.get(id);
  }

  /** The rail's focus at zoom `q`, bench metres. */
  readonly railFocus = (out: Vec3, q: number): Vec3 => {
    this.benchRail.focusAt(out, q);
    // Above the largest thing on the floor there is nothing to lean to but the place itself.
    scaleVec3(out, out, 1 - smootherstep(BENCH_RAIL_ENDS.fromQ, BENCH_RAIL_ENDS.toQ, q));
    return this.skyRail.handOver(out, q);
  };

  /** The rail's own angles: level among things on the floor, from above among worlds. */
  readonly railAngles = (out: RailAngles, q: number): RailAngles => {
    out.yawRad = 0;
    out.pitchRad = lerp(BENCH_PITCH_RAD, SKY_PITCH_RAD, smoothstep(5.5, 8, q));
    return out;
  };

  /** Where to look at an exhibit from. */
  targetOf(entry: CatalogueEntry): NavigatorTarget {
    const frame = exhibitFrame(entry.id);
    const { targetM, distanceM, yawRad, pitchRad } = entry.focus;
    const q = Math.log10(distanceM);
    return {
      id: entry.id,
      frame,
      focusM: targetM,
      q,
      ...(isOnTheGround(entry) ? groundView(this.tree, frame, targetM, q, yawRad, pitchRad) : { yawRad: yawRad + this.turnOf(entry), pitchRad }),
      ...(isGlobe(entry) ? { nearestQ: Math.log10((entry.sizeM / 2) * GLOBE_CLEARANCE) } : {}),
    };
  }

  /** The exhibit's turn about the bench's vertical, with that of the whole that it is part of, radians. */
  private turnOf(entry: CatalogueEntry): number {
    const whole = entry.place.kind === 'part' && entry.partOf ? this.entries.get(entry.partOf) : undefined;
    return entry.benchTurnRad + (whole ? this.turnOf(whole) : 0);
  }

  private placeStand({ id, entry, within, node }: Stand): void {
    const frame = exhibitFrame(id);
    if (within) {
      const { unitM, anchors, anchorTurns } = within.entry.model;
      // The build refuses a node that is not there; a museum's pack may still name one, and the rest must go on.
      const anchor = (node === null ? undefined : anchors[node]) ?? ORIGIN;
      this.tree.place(frame, exhibitFrame(within.id), scaleVec3([0, 0, 0], anchor, unitM), (node !== null && anchorTurns?.[node]) || IDENTITY_QUATERNION);
    } else if (entry.place.kind === 'sky') this.tree.place(frame, entry.place.frame, entry.place.positionM ?? ORIGIN);
    else this.tree.place(frame, 'bench', entry.benchPositionM ?? ORIGIN, quaternionFromAxisAngle([0, 0, 0, 1], UP, entry.benchTurnRad));
  }

  private railStops(): RailStop[] {
    const stops: RailStop[] = [];
    for (const entry of this.entries.values()) {
      if (entry.place.kind !== 'bench' || entry.place.strewn || !entry.benchPositionM) continue;
      const turn = quaternionFromAxisAngle([0, 0, 0, 1], UP, entry.benchTurnRad);
      const focusM = addVec3([0, 0, 0], entry.benchPositionM, rotateVec3([0, 0, 0], turn, modelCentreM(entry.model)));
      scaleVec3(focusM, focusM, RAIL_TOWARDS_ORIGIN);
      stops.push({ q: Math.log10(RAIL_DISTANCE_IN_SIZES * modelExtentM(entry.model)), focusM });
    }
    return stops;
  }
}

/** A body that one looks at from outside, and must not zoom into. */
const isGlobe = (entry: CatalogueEntry): boolean =>
  entry.place.kind === 'sky' && entry.measure.kind === 'diameter' && OPAQUE_BODIES.has(entry.place.frame);

/** A thing told in the turning Earth's axes that one looks at from over its own ground. */
const isOnTheGround = ({ place, focus }: CatalogueEntry): boolean =>
  place.kind === 'sky' && place.frame === 'earth' && place.positionM === undefined && lengthVec3(focus.targetM) > EARTH_RADIUS_M / 2;

function toScaleItem({ id, entry, within }: Stand): ScaleItem {
  const bench = within === null && entry.place.kind === 'bench';
  const centre = modelCentreM(entry.model);
  const turn = quaternionFromAxisAngle([0, 0, 0, 1], UP, entry.benchTurnRad);
  return {
    id,
    radiusM: modelRadiusM(entry.model),
    frame: bench ? 'bench' : exhibitFrame(id),
    positionM:
      bench && entry.benchPositionM
        ? addVec3([0, 0, 0], entry.benchPositionM, rotateVec3([0, 0, 0], turn, centre))
        : centre,
  };
}

function toObstacle(entry: CatalogueEntry): FlightObstacle[] {
  if (entry.place.kind !== 'bench' || entry.place.strewn || !entry.benchPositionM) return [];
  const { boundsMin: low, boundsMax: high, unitM } = entry.model;
  const cosine = Math.abs(Math.cos(entry.benchTurnRad));
  const sine = Math.abs(Math.sin(entry.benchTurnRad));
  const halfWidthM = ((high[0] - low[0]) / 2) * unitM;
  const halfDepthM = ((high[2] - low[2]) / 2) * unitM;
  const turn = quaternionFromAxisAngle([0, 0, 0, 1], UP, entry.benchTurnRad);
  const centre = rotateVec3([0, 0, 0], turn, modelCentreM(entry.model));
  return [
    {
      frame: 'bench',
      centerM: addVec3([0, 0, 0], entry.benchPositionM, centre),
      halfSizeM: [
        halfWidthM * cosine + halfDepthM * sine,
        ((high[1] - low[1]) / 2) * unitM,
        halfWidthM * sine + halfDepthM * cosine,
      ],
    },
  ];
}
