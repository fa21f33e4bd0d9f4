import type { ReactNode } from 'react';
import { Group } from 'three';
import { chance } from '../../../src/stage/cosmos/chance.js';
import { CosmosExhibit, type CosmosThing } from '../../../src/stage/cosmos/CosmosExhibit.js';
import { grainCloud, GrainWriter, type Grains } from '../../../src/stage/cosmos/grainCloud.js';
import { Glints } from '../../../src/stage/cosmos/glints.js';
import { seenAround } from '../../../src/stage/cosmos/seenAround.js';
import { LineWriter, type Colour } from '../../../src/stage/cosmos/skyLines.js';
import { createGrainMaterial, setScreen, setUniform } from '../../../src/stage/sky/grainMaterial.js';

const VIOLET: Colour = [0.5, 0.42, 0.95];
const RADIUS_M = 42_164_170;
const DEG = Math.PI / 180;
/** East longitudes of BeiDou-3's three geostationary satellites, degrees. */
const BEIDOU_DEG = [80, 110.5, 140] as const;
const OTHERS = 560;

const at = (eastDeg: number, radius = 1, height = 0): [number, number, number] => [radius * Math.cos(eastDeg * DEG), height, -radius * Math.sin(eastDeg * DEG)];

/** The circle, with a stroke outward at each ten degrees of longitude. */
function ring(): LineWriter {
  const lines = new LineWriter();
  lines.path(Array.from({ length: 721 }, (_, index) => at(index / 2)), () => VIOLET);
  for (let east = 0; east < 360; east += 10) lines.piece(at(east, 1.012), at(east, east % 30 === 0 ? 1.045 : 1.026), VIOLET);
  return lines;
}

/** Where the others stand along the ring is chance, but that Europe, America and East Asia are crowded. */
function satellites(): Grains {
  const { even, normal } = chance(1964);
  const writer = new GrainWriter(OTHERS + BEIDOU_DEG.length);
  const crowds = [15, -95, 105] as const;
  for (let index = 0; index < OTHERS; index++) {
    const crowd = crowds[Math.floor(even() * 3)] ?? 0;
    const place = at(even() < 0.4 ? 360 * even() : crowd + 32 * normal(), 1 + 0.0004 * normal(), 0.0008 * normal());
    writer.put(...place, [0.72, 0.7, 0.95], 0.35 + 0.3 * even());
  }
  for (const east of BEIDOU_DEG) writer.put(...at(east), [0.45, 1, 0.72], 1);
  return writer.take();
}

function createRing(): CosmosThing {
  const object = new Group();
  const circle = ring().take('circle');
  const orbit = new Glints(Array.from({ length: 72 }, (_, index) => at(index * 5)), VIOLET, 2.6, 'orbit');
  const material = createGrainMaterial(0.012, 1.8, 7);
  const dots = grainCloud(satellites(), material, 'satellites');
  dots.userData['measured'] = false;
  object.add(circle.mesh, orbit.points, dots);
  return {
    object,
    update: (view, heightPx, pixelRatio) => {
      const alpha = view.fade * seenAround(view.q, RADIUS_M, 1.3, 1.4);
      circle.alpha = alpha * 0.6;
      orbit.update(alpha * 0.3, heightPx, pixelRatio);
      setScreen(material, heightPx, pixelRatio);
      dots.visible = alpha > 0.003;
      setUniform(material, 'uAlpha', alpha);
    },
    dispose: () => {
      circle.dispose();
      orbit.dispose();
      dots.geometry.dispose();
      material.dispose();
    },
  };
}

/** The one circle over the equator on which a satellite keeps step with the ground. */
export function Live(): ReactNode {
  return <CosmosExhibit make={createRing} />;
}
