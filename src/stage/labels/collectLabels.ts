import { Vector3, type PerspectiveCamera } from 'three';
import type { CatalogueEntry } from '../../catalogue/CatalogueIndex.js';
import type { Tag } from '../../catalogue/schema.js';
import type { ExhibitSlot } from '../exhibits/ExhibitSlot.js';
import type { StageEngine } from '../StageEngine.js';
import { isWithin, outermost } from '../world/stands.js';
import { labelAnchor } from './labelAnchor.js';
import type { LabelCandidate } from './LabelLayout.js';
import type { Outline } from './Outline.js';

/** Smaller things than this go unlabelled, pixels. */
const SMALLEST_PX = 5;
/** A thing that fills the picture many times over needs no label. */
const LARGEST_PX = 6000;
const MOST = 40;
const anchor = new Vector3();
const projected = new Vector3();

export interface LabelWords {
  readonly nameOf: (entry: CatalogueEntry) => string;
  readonly sizeOf: (entry: CatalogueEntry) => string;
  readonly isDimmed: (tag: Tag, entry: CatalogueEntry) => boolean;
}

const blank = (): LabelCandidate => ({
  id: '',
  checkpoint: '',
  name: '',
  sizeText: '',
  tag: 'landmark',
  anchorXPx: 0,
  anchorYPx: 0,
  priority: 0,
  emphasised: false,
  isBeside: false,
  isBehind: false,
});

/** Writes the chosen thing's outline; returns how far it is from the eye, or −1 where there is none or it is of the sky. */
function takeChosen(out: Outline, engine: StageEngine, chosen: string | null, camera: PerspectiveCamera): number {
  out.clear();
  const slot = chosen === null ? undefined : engine.exhibits.slot(chosen);
  if (!slot || !slot.group.visible || outermost(slot.stand).entry.place.kind === 'sky') return -1;
  const { boundsMin, boundsMax } = slot.entry.model;
  const { position, quaternion, scale } = slot.group;
  out.take(boundsMin, boundsMax, (point) => point.multiply(scale).applyQuaternion(quaternion).add(position), camera, engine.widthPx, engine.heightPx);
  return slot.centreRender.distanceTo(camera.position);
}

/**
 * Gathers what may be labelled in this frame into reused objects, and what the chosen thing looks like into `outline`; returns
 * how many there are.
 */
export function collectLabels(out: LabelCandidate[], outline: Outline, engine: StageEngine, chosen: string | null, words: LabelWords): number {
  const camera = engine.activeCamera;
  if (!camera) return 0;
  let count = 0;
  const chosenAway = takeChosen(outline, engine, chosen, camera);
  for (const slot of engine.exhibits.slots) {
    const { view, entry } = slot;
    if (count >= MOST || !slot.group.visible || view.fade * view.shown < 0.3) continue;
    if (view.apparentPx < SMALLEST_PX || view.apparentPx > LARGEST_PX || words.isDimmed(entry.tag, entry)) continue;
    // An echo of what was chosen is not what was chosen.
    const isChosen = slot.id === chosen;
    // What surrounds the eye, or is the ground under it, has no place to point at.
    if (!isChosen && slot.centreRender.distanceTo(camera.position) < slot.radiusRender * 1.15) continue;
    if (isBehindGlobe(slot, engine.exhibits.slots, camera.position)) continue;
    labelAnchor(anchor, slot, camera);
    if (!inFront(engine, anchor)) continue;
    projected.copy(anchor).project(camera);
    const x = ((projected.x + 1) / 2) * engine.widthPx;
    const y = ((1 - projected.y) / 2) * engine.heightPx;
    if (!isChosen && (x < -20 || x > engine.widthPx + 20 || y < -engine.heightPx * 0.6 || y > engine.heightPx)) continue;
    const candidate = (out[count] ??= blank());
    candidate.id = slot.id;
    candidate.checkpoint = entry.id;
    candidate.name = words.nameOf(entry);
    candidate.sizeText = words.sizeOf(entry);
    candidate.tag = entry.tag;
    candidate.anchorXPx = x;
    candidate.anchorYPx = Math.max(y, 64);
    candidate.emphasised = isChosen;
    candidate.isBeside = chosenAway >= 0 && chosen !== null && !isWithin(slot.stand, chosen);
    candidate.isBehind = candidate.isBeside && slot.centreRender.distanceTo(camera.position) > chosenAway;
    // What is about as large as the view matters most; haze and smallness take from it.
    const scale = Math.abs(Math.log10(view.apparentPx / (engine.heightPx * 0.5)));
    candidate.priority = (isChosen ? 100 : 1) / (0.3 + scale * scale);
    count++;
  }
  return count;
}

const toThing = new Vector3();
const toGlobe = new Vector3();

/** What is asked of a slot of the stage here. */
export type PlacedThing = Pick<ExhibitSlot, 'centreRender' | 'radiusRender'> & {
  readonly entry: Pick<CatalogueEntry, 'place' | 'measure' | 'sizeM'>;
  readonly view: Pick<ExhibitSlot['view'], 'distanceM'>;
};

/** Whether a world stands between the eye and a thing of the sky: the Moon below the horizon has no label. */
export function isBehindGlobe(slot: PlacedThing, slots: readonly PlacedThing[], eye: Vector3): boolean {
  if (slot.entry.place.kind !== 'sky') return false;
  const far = toThing.copy(slot.centreRender).sub(eye).length();
  toThing.divideScalar(far);
  for (const { entry, centreRender, view } of slots) {
    // What surrounds a world, such as its orbits, is not behind it.
    if (entry === slot.entry || !isWorld(entry) || centreRender.distanceTo(slot.centreRender) < slot.radiusRender) continue;
    const along = toGlobe.copy(centreRender).sub(eye).dot(toThing);
    const radius = entry.sizeM / 2 / view.distanceM;
    if (along <= 0 || along > far) continue;
    if (toGlobe.addScaledVector(toThing, -along).length() < radius * 0.98) return true;
  }
  return false;
}

const isWorld = ({ place, measure }: PlacedThing['entry']): boolean => place.kind === 'sky' && place.positionM === undefined && measure.kind === 'diameter' && place.frame !== 'galaxy' && place.frame !== 'cosmos';

const toPoint = new Vector3();
const forward = new Vector3();

function inFront(engine: StageEngine, point: Vector3): boolean {
  const camera = engine.activeCamera;
  if (!camera) return false;
  camera.getWorldDirection(forward);
  return toPoint.copy(point).sub(camera.position).dot(forward) > 0;
}
