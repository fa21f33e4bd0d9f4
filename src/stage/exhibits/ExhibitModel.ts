import { BoxGeometry, Group, Mesh, MeshStandardMaterial, Vector3, type IUniform, type Material, type Object3D } from 'three';
import type { BuiltModel, ModelLevel } from '../../catalogue/CatalogueIndex.js';
import { createContactShadowMaterial } from '../materials/contactShadowMaterial.js';
import { createExhibitMaterial } from '../materials/exhibitMaterial.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import { inTasks } from '../../core/slices/slices.js';
import { PAGE_TASKS } from '../cosmos/pageTasks.js';
import type { BallCloud } from '../molecules/BallCloud.js';
import { ballCloudsIn, disposeLevel, dressMolecules } from '../molecules/dressMolecules.js';
import { ImpostorQuads } from '../molecules/Impostors.js';
import { MoleculeMotion } from '../molecules/MoleculeMotion.js';
import type { LiveModel, LiveView } from './liveView.js';
import type { ModelLoader } from './ModelLoader.js';

/** A level is drawn when the square around the thing has this many pixels for each of its triangles: more are not seen. */
const PIXELS_PER_TRIANGLE = 2.5;
/** A level is kept until the apparent size has left its range by this factor, so that it does not flicker. */
const HYSTERESIS = 1.15;

/** What comes first is the second coarsest level: recognisable, and a tenth of the finest one's bytes. */
const FIRST_FROM_COARSEST = 2;

const CONTACT_SHADOW_ORDER = -5;

type LevelCost = Pick<ModelLevel, 'triangles' | 'fromPx'>;

/** Which level of detail, finest first, suits an apparent size in pixels; `current` is kept near the border. */
export function levelFor(apparentPx: number, levels: readonly LevelCost[], current: number): number {
  if (current >= 0 && idealLevel(apparentPx * HYSTERESIS, levels) <= current && current <= idealLevel(apparentPx / HYSTERESIS, levels)) {
    return current;
  }
  return idealLevel(apparentPx, levels);
}

function idealLevel(apparentPx: number, levels: readonly LevelCost[]): number {
  const affordable = (apparentPx * apparentPx) / PIXELS_PER_TRIANGLE;
  for (let level = 0; level < levels.length - 1; level++) {
    const { triangles = 0, fromPx } = levels[level] ?? {};
    if (fromPx === undefined ? triangles <= affordable : apparentPx >= fromPx) return level;
  }
  return Math.max(0, levels.length - 1);
}

/**
 * How a model comes: the right level at once (stills), a small file first so that something true stands there soon,
 * or only that small file for now.
 */
export type Haste = 'whole' | 'quick-then-fine' | 'quick';

export interface ExhibitModelEvents {
  /** Something new can be drawn. */
  readonly onChange: () => void;
  readonly onFailure: (error: unknown) => void;
}

/**
 * The built model of one exhibit: loads the level that its apparent size calls for, keeps the last one until the new
 * one is there, and stands in a plain box of true size if its file cannot be read. Children are in model units.
 */
export class ExhibitModel implements LiveModel {
  readonly root = new Group();
  readonly uFade: IUniform<number> = { value: 0 };
  readonly uEmphasis: IUniform<number> = { value: 1 };
  /** How its live part displaces its balls and sticks. */
  readonly motion = new MoleculeMotion();
  private readonly opaque = createExhibitMaterial(this);
  private readonly glass = createExhibitMaterial(this, { translucent: true });
  private readonly contactShadow: Material;
  private readonly levels: (Group | 'loading' | undefined)[];
  private clouds: readonly BallCloud[] = [];
  private readonly eye = new Vector3();
  private shown = -1;
  private wanted = -1;
  private failed = false;
  private disposed = false;

  constructor(
    private readonly model: BuiltModel,
    private readonly loader: ModelLoader,
    uHaze: IUniform<number>,
    private readonly events: ExhibitModelEvents,
  ) {
    this.levels = model.levels.map(() => undefined);
    this.contactShadow = createContactShadowMaterial(this.uFade, uHaze);
  }

  /** True once something stands there: a level, the placeholder, or nothing because the model is live only. */
  get ready(): boolean {
    return this.shown >= 0 || this.failed || this.levels.length === 0;
  }

  get hasFailed(): boolean {
    return this.failed;
  }

  /** True once the level that its apparent size calls for stands there. */
  get settled(): boolean {
    return this.failed || this.levels.length === 0 || (this.shown >= 0 && this.shown === this.wanted);
  }

  /** The level that is drawn; another object when it changes. */
  get shownLevel(): Group | null {
    const level = this.levels[this.shown];
    return level instanceof Group ? level : null;
  }

  /** Picks and, where needed, fetches the level for an apparent size in pixels. */
  update({ apparentPx }: Pick<LiveView, 'apparentPx'>, { levelBias }: { readonly levelBias: number }, haste: Haste): void {
    if (this.failed || this.levels.length === 0) return;
    this.wanted = levelFor(apparentPx * levelBias, this.model.levels, this.shown);
    if (this.wanted === this.shown) return;
    if (haste !== 'whole' && this.shown < 0) {
      this.bring(Math.max(this.wanted, this.levels.length - FIRST_FROM_COARSEST));
      if (this.shown < 0) return;
    }
    if (haste === 'quick') return;
    this.bring(this.wanted);
  }

  /** Sorts the balls for an eye (metres, the exhibit's own axes) and a picture of so many pixels a unit at distance one. */
  arrange(eyeM: Readonly<Vec3>, { pixelsPerUnit }: { readonly pixelsPerUnit: number }): void {
    if (this.clouds.length === 0) return;
    this.eye.fromArray(eyeM).divideScalar(this.model.unitM);
    for (const cloud of this.clouds) cloud.arrange(this.eye, pixelsPerUnit);
  }

  dispose(): void {
    this.disposed = true;
    for (const level of this.levels) if (level instanceof Group) disposeLevel(level);
    disposeLevel(this.root);
    this.root.clear();
    this.opaque.dispose();
    this.glass.dispose();
    this.contactShadow.dispose();
  }

  private bring(index: number): void {
    const level = this.levels[index];
    if (level === undefined) void this.fetch(index);
    else if (level !== 'loading') this.show(index, level);
  }

  private async fetch(index: number): Promise<void> {
    const level = this.model.levels[index];
    if (!level) return;
    this.levels[index] = 'loading';
    try {
      const scene = await this.loader.load(level.file);
      if (this.disposed) {
        disposeLevel(scene);
        return;
      }
      await this.dress(scene);
      if (this.disposed) {
        disposeLevel(scene);
        return;
      }
      this.levels[index] = scene;
    } catch (error) {
      if (this.disposed) return;
      this.levels[index] = undefined;
      if (this.shown < 0) this.standIn();
      this.failed = true;
      this.events.onFailure(error);
    }
    this.events.onChange();
  }

  private show(index: number, level: Group): void {
    const previous = this.levels[this.shown];
    if (previous instanceof Group) this.root.remove(previous);
    this.root.add(level);
    this.clouds = ballCloudsIn(level);
    this.shown = index;
  }

  private async dress(scene: Object3D): Promise<void> {
    await inTasks(dressMolecules(scene, this), PAGE_TASKS);
    scene.traverse((object) => {
      if (!(object instanceof Mesh) || object instanceof ImpostorQuads) return;
      const name = (object.material as Material).name;
      (object.material as Material).dispose();
      if (name === 'contact-shadow') {
        object.material = this.contactShadow;
        object.renderOrder = CONTACT_SHADOW_ORDER;
        object.userData['measured'] = false;
      } else object.material = name === 'glass' ? this.glass : this.opaque;
    });
  }

  private standIn(): void {
    const { boundsMin: low, boundsMax: high } = this.model;
    const box = new Mesh(
      new BoxGeometry(high[0] - low[0], high[1] - low[1], high[2] - low[2]),
      new MeshStandardMaterial({ color: '#5b6678', roughness: 0.9, transparent: true, opacity: 0.35 }),
    );
    box.position.set((high[0] + low[0]) / 2, (high[1] + low[1]) / 2, (high[2] + low[2]) / 2);
    box.name = 'placeholder';
    this.root.add(box);
    this.shown = -1;
  }
}
