import type { ReactNode } from 'react';
import { Group } from 'three';
import { EARTH_RADIUS_M } from '../../../src/core/ephemeris/bodies.js';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { Glints } from '../../../src/stage/cosmos/glints.js';
import { mark } from '../../../src/stage/cosmos/mark.js';
import { LineWriter, type Colour } from '../../../src/stage/cosmos/skyLines.js';
import { Veil } from '../../../src/stage/cosmos/Veil.js';

const UNIT_M = 1e6;
const GROUND = EARTH_RADIUS_M / UNIT_M;
const LINE = GROUND + 0.1;
const POLE: Colour = [0.85, 0.9, 1];
const GLOW: Colour = [0.4, 0.66, 1];
/** Heights that are told of, km: where air liners fly, von Kármán's own figure. */
const TOLD_KM = [11, 83.8] as const;

/** A pole over the venue with a stroke each ten kilometres. */
function pole(): LineWriter {
  const lines = new LineWriter();
  lines.piece([0, GROUND, 0], [0, LINE, 0], POLE);
  const stroke = (heightKm: number, half: number, colour: Colour): void => {
    const y = GROUND + heightKm / 1000;
    lines.piece([-half, y, 0], [half, y, 0], colour);
    lines.piece([0, y, -half], [0, y, half], colour);
  };
  for (let km = 0; km <= 100; km += 10) stroke(km, km % 50 === 0 ? 0.018 : 0.008, POLE);
  for (const km of TOLD_KM) stroke(km, 0.013, [1, 0.72, 0.35]);
  return lines;
}

/** Rings about the pole's top, where the line is. */
function rings(): LineWriter {
  const lines = new LineWriter();
  for (const radius of [0.1, 0.2, 0.4, 0.8]) {
    // On the shell, not on a plane.
    const angle = radius / LINE;
    lines.path(
      Array.from({ length: 97 }, (_, index) => {
        const turn = (index / 48) * Math.PI;
        return [LINE * Math.sin(angle) * Math.cos(turn), LINE * Math.cos(angle), LINE * Math.sin(angle) * Math.sin(turn)];
      }),
      () => GLOW.map((value) => value * 0.5 * (1 - 0.8 * radius)) as unknown as Colour,
    );
  }
  return lines;
}

function createLine(): CosmosThing {
  const object = new Group();
  const shell = new Veil({ name: 'shell', radius: LINE, colour: [0.4, 0.66, 1], face: 0, rim: 0.3, power: 22, segments: 256 });
  shell.mesh.userData['measured'] = false;
  const lines = pole().take('pole');
  const around = rings().take('rings');
  around.mesh.userData['measured'] = false;
  const heights = new Glints(Array.from({ length: 11 }, (_, index) => [0, GROUND + index * 0.01, 0]), POLE, 4, 'heights');
  object.add(shell.mesh, lines.mesh, around.mesh, heights.points, mark('sea-level', [0, GROUND, 0]), mark('line', [0, LINE, 0]));
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const { q, fade, attention } = view;
      // Who has not asked for it passes by a faint pole at its own size; shell and rings are for who has.
      const asked = smoothstep(0.34, 1, attention) * fade;
      const inPassing = fade * Math.min(1, 3 * attention) * smoothstep(5.2, 5.6, q) * (1 - smoothstep(5.8, 6.2, q));
      const near = smoothstep(4.8, 5.4, q) * (1 - smoothstep(6.6, 7.1, q));
      shell.alpha = asked * smoothstep(5.4, 6.1, q) * (1 - smoothstep(7.2, 7.8, q));
      around.alpha = 0.8 * asked * near;
      lines.alpha = Math.max(0.8 * asked * near, 0.35 * inPassing);
      heights.update(Math.max(0.3 * asked * near, 0.12 * inPassing), heightPx, pixelRatio);
      view.shown = Math.max(asked, inPassing);
    },
    dispose: () => {
      shell.dispose();
      lines.dispose();
      around.dispose();
      heights.dispose();
    },
  };
}

/** The height at which space begins by agreement: a pole over the venue to read it by, and a thin shell about the Earth. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createLine} />;
}
