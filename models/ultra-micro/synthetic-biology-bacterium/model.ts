import { anchor, defineModel, keep } from '../../kit/index.js';
import { fimbriae, flagella } from './appendages.js';
import { FLAGELLA } from './bundle.js';
import { CENTRE_Y, envelope, LENGTH, pores } from './cell.js';
import { chromosome, NUCLEOID_PIECE, plasmid, PLASMID_AT } from './chromosome.js';
import { cutFaces, proteins, ribosomes } from './cytoplasm.js';

const build = () => {
  const { outer, wall, inner } = envelope();
  return [
    keep('body', outer.move(0, CENTRE_Y, 0)),
    ...[wall, inner, ...pores(220), ...cutFaces(), ...chromosome(), ...plasmid(), ...fimbriae(150)].map(
      (solid) => solid.move(0, CENTRE_Y, 0),
    ),
    ribosomes(660).move(0, CENTRE_Y, 0),
    proteins(550).move(0, CENTRE_Y, 0),
    keep(FLAGELLA, flagella().map((solid) => solid.move(0, CENTRE_Y, 0))),
    anchor('plasmid', [PLASMID_AT[0], CENTRE_Y + PLASMID_AT[1], PLASMID_AT[2]]),
    anchor('nucleoid', [NUCLEOID_PIECE.at[0], CENTRE_Y + NUCLEOID_PIECE.at[1], NUCLEOID_PIECE.at[2]]),
    // Over the body: the flagella draw the middle of the box far to the left.
    anchor('label', [0, 2 * CENTRE_Y + 1, 0]),
    anchor('pole', [LENGTH / 2, CENTRE_Y, 0]),
  ];
};

/** Centred on its body; the flagella trail away to −x. */
export const model = defineModel({ unitM: 1e-7, build, occlusionReach: 6 });
