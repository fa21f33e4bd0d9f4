import type { IUniform, Object3D } from 'three';

const KEY = 'growth';

/** How large the balls and sticks of one cloud are drawn, as a share of their own size. */
export class Growth {
  readonly uGrown: IUniform<number> = { value: 1 };

  /** The one that an object was dressed with. */
  static of({ userData }: Object3D): Growth | null {
    const found: unknown = userData[KEY];
    return found instanceof Growth ? found : null;
  }

  get share(): number {
    return this.uGrown.value;
  }

  set share(value: number) {
    this.uGrown.value = value;
  }

  remember(object: Object3D): void {
    object.userData[KEY] = this;
  }
}
