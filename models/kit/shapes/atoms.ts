import type { ReadonlyVec3 } from '../../../src/core/maths/vec3.js';
import { parseColour } from '../colour.js';
import { materialNamed, type MaterialName } from '../materials.js';
import { Molecule, type Finish } from '../Molecule.js';

/** What balls and sticks look like: a material by name, with its colour and values changed where given. */
export interface MoleculeLook {
  /** Default `cpk-C`. Opaque materials only. */
  readonly material?: MaterialName;
  /** sRGB, `#rrggbb`. */
  readonly colour?: string;
  readonly metalness?: number;
  readonly roughness?: number;
  readonly glow?: number;
}

export interface AtomOptions extends MoleculeLook {
  /** The centre, model units. */
  readonly at: ReadonlyVec3;
  /** Model units. */
  readonly radius: number;
}

/** The values of a look; glass cannot be drawn this way. */
export const finishOf = ({ material = 'cpk-C', metalness, roughness, glow }: MoleculeLook): Finish => {
  const own = materialNamed(material);
  if (own.opacity < 1) throw new Error(`"${material}" lets light through: atoms and bonds are opaque`);
  return { metalness: metalness ?? own.metalness, roughness: roughness ?? own.roughness, glow: glow ?? own.glow };
};

/** Exact balls. */
export const atoms = (list: readonly AtomOptions[]): Molecule =>
  new Molecule(
    list.map((atom) => {
      if (!(atom.radius > 0)) throw new Error(`atoms: a radius must be positive, not ${atom.radius}`);
      return {
        centre: [...atom.at],
        radius: atom.radius,
        colour: parseColour(atom.colour ?? materialNamed(atom.material ?? 'cpk-C').colour),
        finish: finishOf(atom),
      };
    }),
    [],
  );
