import { DirectionalLight, Group, HemisphereLight, Vector3 } from 'three';
import type { Realm } from './realm.js';

const KEY = { colour: '#ffe9cf', intensity: 2.6, from: new Vector3(-1.1, 1.5, 1.0) } as const;
const RIM = { colour: '#9dc2ff', intensity: 2.2, from: new Vector3(0.9, 0.9, -1.6) } as const;
const SUN = { colour: '#fff6e8', intensity: 3.2 } as const;

/** A warm key from the upper left, a cool rim from behind and a soft fill; among the planets, the Sun where it is. */
export class Lamps {
  readonly group = new Group();
  private readonly key = new DirectionalLight(KEY.colour, KEY.intensity);
  private readonly rim = new DirectionalLight(RIM.colour, RIM.intensity);
  private readonly fill = new HemisphereLight('#b9c8e6', '#1a1510', 0.35);
  private readonly sun = new DirectionalLight(SUN.colour, 0);

  constructor() {
    this.key.position.copy(KEY.from);
    this.rim.position.copy(RIM.from);
    for (const light of [this.key, this.rim, this.fill, this.sun]) {
      light.layers.enableAll();
      this.group.add(light);
    }
    this.group.name = 'lamps';
  }

  /**
   * `sunRender`: direction to the Sun in render axes. The lamps follow the camera's heading so that a visitor who
   * walks round a thing always sees it lit from their upper left.
   */
  update(realm: Realm, headingRad: number, sunRender: Vector3): void {
    this.key.position.copy(KEY.from).applyAxisAngle(UP, headingRad);
    this.rim.position.copy(RIM.from).applyAxisAngle(UP, headingRad);
    this.key.intensity = KEY.intensity * realm.lamps;
    this.rim.intensity = RIM.intensity * realm.lamps;
    this.fill.intensity = 0.12 + 0.3 * realm.lamps;
    this.sun.position.copy(sunRender);
    this.sun.intensity = SUN.intensity * (1 - realm.lamps);
  }
}

const UP = new Vector3(0, 1, 0);
