import type { ReactNode } from 'react';
import { Group } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { addScaledVec3, crossVec3, normalizeVec3, subtractVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { pairOrbit } from '../../../src/core/stars/alphaCentauri.js';
import { LIGHT_YEAR } from '../../../src/core/units/constants.js';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { Glints } from '../../../src/stage/cosmos/glints.js';
import { mark } from '../../../src/stage/cosmos/mark.js';
import { seenAround } from '../../../src/stage/cosmos/seenAround.js';
import { LineWriter, type Colour } from '../../../src/stage/cosmos/skyLines.js';
import { PROXIMA, SUN, UNIT_M } from './extent.js';

const RULER: Colour = [0.5, 0.56, 0.68];
const ORBITS: Readonly<Record<'a' | 'b', Colour>> = { a: [0.85, 0.74, 0.5], b: [0.85, 0.55, 0.3] };
const LIGHT_YEAR_UNITS = LIGHT_YEAR / UNIT_M;

const ALONG = normalizeVec3([0, 0, 0], subtractVec3([0, 0, 0], PROXIMA, SUN));
const LENGTH = Math.hypot(PROXIMA[0] - SUN[0], PROXIMA[1] - SUN[1], PROXIMA[2] - SUN[2]);
const onWay = (units: number): Vec3 => [SUN[0] + units * ALONG[0], SUN[1] + units * ALONG[1], SUN[2] + units * ALONG[2]];

/** The whole light-years of the way, and its two ends. */
const lightYears = (): readonly Vec3[] => [0, 1, 2, 3, 4].map((years) => onWay(years * LIGHT_YEAR_UNITS)).concat([onWay(LENGTH)]);

/** From the Sun to Proxima, with a stroke across at each light-year. */
function ruler(): LineWriter {
  const lines = new LineWriter();
  const across = normalizeVec3([0, 0, 0], crossVec3([0, 0, 0], ALONG, [0, 1, 0]));
  const at = (units: number, aside = 0): Vec3 => addScaledVec3([0, 0, 0], onWay(units), across, aside);
  lines.piece(at(0.08), at(LENGTH - 0.08), RULER);
  for (let year = 1; year * LIGHT_YEAR_UNITS < LENGTH; year++) lines.piece(at(year * LIGHT_YEAR_UNITS, -0.05), at(year * LIGHT_YEAR_UNITS, 0.05), RULER);
  return lines;
}

function orbits(): LineWriter {
  const lines = new LineWriter();
  for (const star of ['a', 'b'] as const) {
    lines.path(pairOrbit(star, 161).map((place) => place.map((value) => value / UNIT_M)), () => ORBITS[star]);
  }
  return lines;
}

function createSystem(): CosmosThing {
  const object = new Group();
  const way = ruler().take('ruler');
  const years = new Glints(lightYears(), RULER, 5, 'light-years');
  const rounds = orbits().take('orbits');
  object.add(way.mesh, years.points, rounds.mesh, mark('sun', SUN), mark('proxima', PROXIMA));
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const wide = view.fade * seenAround(view.q, 2e16, 1.6, 1.3);
      way.alpha = 0.55 * wide;
      years.update(0.5 * wide, heightPx, pixelRatio);
      rounds.alpha = view.fade * 0.5 * smoothstep(11.4, 12.2, view.q) * (1 - smoothstep(14.2, 15, view.q));
    },
    dispose: () => {
      way.dispose();
      years.dispose();
      rounds.dispose();
    },
  };
}

/** The way to the nearest stars as a ruler, and the orbits of the pair; the stars themselves are the sky's. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createSystem} />;
}
