import type { ReactNode } from 'react';
import { Group, type Vector3 } from 'three';
import { leaverDirection, leaverDistanceM, STRAIGHT_SINCE_MS, VOYAGERS, type Leaver } from '../../../src/core/cosmos/voyagers.js';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { ASTRONOMICAL_UNIT } from '../../../src/core/units/constants.js';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { boundGrains, grainCloud } from '../../../src/stage/cosmos/grainCloud.js';
import { mark } from '../../../src/stage/cosmos/mark.js';
import { LineWriter, type Colour } from '../../../src/stage/cosmos/skyLines.js';
import { Veil } from '../../../src/stage/cosmos/Veil.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';
import { borderAt, NOSE, REACH, UNIT_M } from './bubble.js';

const COLOURS: readonly Colour[] = [[1, 0.78, 0.42], [0.55, 0.85, 1]];
const scratch: Vec3 = [0, 0, 0];
const radiusAt = ({ x, y, z }: Vector3): number => {
  scratch[0] = x;
  scratch[1] = y;
  scratch[2] = z;
  return borderAt(scratch);
};

/** The ways out as far as a date: from the Sun to each craft. */
function createWays() {
  const directions = VOYAGERS.map((craft) => leaverDirection([0, 0, 0], craft));
  const writer = new LineWriter();
  VOYAGERS.forEach((_, index) => writer.piece([0, 0, 0], [0, 0, 0], [0, 0, 0], COLOURS[index] ?? [1, 1, 1]));
  const lines = writer.take('ways');
  const material = createGrainMaterial(1e-9, 6, 6);
  const dots = grainCloud({ positions: new Float32Array(VOYAGERS.length * 3), looks: Uint8Array.from(COLOURS.flatMap((colour) => [...colour.map((value) => value * 255), 255])) }, material, 'craft');
  let shownMs = Number.NaN;
  return {
    parts: [lines.mesh, dots],
    update: (dateMs: number, alpha: number, heightPx: number, pixelRatio: number): void => {
      lines.alpha = dateMs > STRAIGHT_SINCE_MS ? alpha * 0.6 : 0;
      dots.visible = dateMs > STRAIGHT_SINCE_MS && alpha > 0.003;
      setScreen(material, heightPx, pixelRatio);
      setUniform(material, 'uAlpha', alpha * 1.6);
      if (dateMs === shownMs) return;
      shownMs = dateMs;
      const ends = lines.mesh.geometry.getAttribute('position');
      const places = dots.geometry.getAttribute('position');
      VOYAGERS.forEach((craft, index) => {
        const far = leaverDistanceM(craft, dateMs) / UNIT_M;
        const [x, y, z] = directions[index] ?? NOSE;
        ends.setXYZ(index * 2 + 1, x * far, y * far, z * far);
        places.setXYZ(index, x * far, y * far, z * far);
      });
      ends.needsUpdate = places.needsUpdate = true;
      boundGrains(dots);
    },
    dispose: (): void => {
      lines.dispose();
      dots.geometry.dispose();
      material.dispose();
    },
  };
}

function createBubble(): CosmosThing {
  const object = new Group();
  const border = new Veil({
    name: 'border', radius: 1, colour: [0.36, 0.58, 1], face: 0.018, rim: 0.3, power: 2.4, radiusAt,
    fadeTo: [-NOSE[0], -NOSE[1], -NOSE[2], REACH * 0.92],
  });
  const ways = createWays();
  const crossing = (craft: Leaver): readonly number[] => leaverDirection([0, 0, 0], craft).map((value) => (value * craft.crossedAu * ASTRONOMICAL_UNIT) / UNIT_M);
  object.add(border.mesh, ...ways.parts, mark('sun', [0, 0, 0]), ...VOYAGERS.map((craft) => mark(`${craft.id}-crossing`, crossing(craft))));
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const alpha = view.fade * smoothstep(12.3, 13.1, view.q) * (1 - smoothstep(14.6, 15.4, view.q));
      border.alpha = alpha;
      ways.update(view.dateMs, alpha, heightPx, pixelRatio);
    },
    dispose: () => {
      border.dispose();
      ways.dispose();
    },
  };
}

/** The bubble that the Sun's wind blows, open where nobody knows, and the two craft that have left it. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createBubble} />;
}
