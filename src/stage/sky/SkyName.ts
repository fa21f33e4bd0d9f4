import type { Leaver } from '../../core/cosmos/voyagers.js';
import type { SkyBody } from '../../core/ephemeris/bodies.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import type { ThreeNames } from '../../core/stars/ThreeNames.js';

/** Something of the sky that has a name but no exhibit of its own, or is too small to carry its exhibit's label. */
export interface SkyName {
  readonly name: ThreeNames;
  /** m, axes of `sun`; of what moves it is written before each use. */
  readonly placeM: Vec3;
  /** From where it is told, m: the name goes when that is far smaller than the view. */
  readonly fromSunM: number;
  readonly kind: 'star' | 'galaxy' | 'structure' | 'sun' | 'body' | 'craft';
  /** It is named only from this zoom on. */
  readonly fromQ: number;
  /** How far it shines, m, where that may be more than a dot. */
  readonly radiusM?: number;
  /** It is where this body is, and named only while the body is a dot. */
  readonly body?: SkyBody;
  /** It is where this craft is on the date shown. */
  readonly leaver?: Leaver;
}
