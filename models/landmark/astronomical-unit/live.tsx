import type { ReactNode } from 'react';
import { Group } from 'three';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { planetState } from '../../../src/core/orbits/bodyStates.js';
import { ASTRONOMICAL_UNIT, SPEED_OF_LIGHT } from '../../../src/core/units/constants.js';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { Glints } from '../../../src/stage/cosmos/glints.js';
import { mark } from '../../../src/stage/cosmos/mark.js';
import { seenAround } from '../../../src/stage/cosmos/seenAround.js';
import { LineWriter, type Colour } from '../../../src/stage/cosmos/skyLines.js';

const LINE: Colour = [0.82, 0.85, 0.92];
const CIRCLE: Colour = [0.2, 0.3, 0.46];
const LIGHT_MINUTE = (60 * SPEED_OF_LIGHT) / ASTRONOMICAL_UNIT;
/** Where light is after each whole minute, and at the end. */
const MINUTES = [...Array.from({ length: 9 }, (_, minute) => [minute * LIGHT_MINUTE, 0, 0]), [1, 0, 0]];

/** Along x: a stroke at each minute that light is under way, longer ones at both ends; and the circle of that radius. */
function ruler(): LineWriter {
  const lines = new LineWriter();
  lines.piece([0, 0, 0], [1, 0, 0], LINE);
  const stroke = (x: number, half: number): void => {
    lines.piece([x, -half, 0], [x, half, 0], LINE);
    lines.piece([x, 0, -half], [x, 0, half], LINE);
  };
  for (let minute = 1; minute * LIGHT_MINUTE < 1; minute++) stroke(minute * LIGHT_MINUTE, 0.014);
  stroke(0, 0.045);
  stroke(1, 0.045);
  lines.path(Array.from({ length: 257 }, (_, index) => [Math.cos((index / 128) * Math.PI), 0, Math.sin((index / 128) * Math.PI)]), () => CIRCLE);
  return lines;
}

function createRuler(): CosmosThing {
  const object = new Group();
  const lines = ruler().take('ruler');
  const minutes = new Glints(MINUTES, LINE, 5, 'minutes');
  object.add(lines.mesh, minutes.points, mark('sun', [0, 0, 0]), mark('one-unit', [1, 0, 0]));
  const earthM: Vec3 = [0, 0, 0];
  const speed: Vec3 = [0, 0, 0];
  let shownMs = Number.NaN;
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const alpha = view.fade * seenAround(view.q, ASTRONOMICAL_UNIT, 1.3, 1.5);
      lines.alpha = 0.75 * alpha;
      minutes.update(0.4 * alpha, heightPx, pixelRatio);
      if (view.dateMs === shownMs) return;
      shownMs = view.dateMs;
      planetState(earthM, speed, 'earth', view.dateMs);
      object.rotation.y = Math.atan2(-earthM[2], earthM[0]);
    },
    dispose: () => {
      lines.dispose();
      minutes.dispose();
    },
  };
}

/** The ruler of the Solar System, laid from the Sun towards the Earth: it ends a little before or behind it. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createRuler} />;
}
