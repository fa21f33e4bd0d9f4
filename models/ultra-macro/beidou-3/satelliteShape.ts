import { BoxGeometry, BufferAttribute, CylinderGeometry, type BufferGeometry } from 'three';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';

type Colour = readonly [number, number, number];
const FOIL: Colour = [0.72, 0.5, 0.16];
const WHITE: Colour = [0.82, 0.83, 0.85];
const CELLS: Colour = [0.05, 0.09, 0.28];
const FRAME: Colour = [0.5, 0.52, 0.55];

const painted = (geometry: BufferGeometry, [r, g, b]: Colour): BufferGeometry => {
  const count = geometry.getAttribute('position').count;
  const colours = new Float32Array(count * 3);
  for (let vertex = 0; vertex < count; vertex++) colours.set([r, g, b], vertex * 3);
  geometry.setAttribute('color', new BufferAttribute(colours, 3));
  geometry.deleteAttribute('uv');
  return geometry;
};

const box = (size: readonly [number, number, number], at: readonly [number, number, number], colour: Colour): BufferGeometry =>
  painted(new BoxGeometry(...size).translate(...at), colour);

/**
 * A medium-orbit satellite in metres: body 2.25 × 1.0 × 1.22 m, wings 10.5 m from tip to tip (an estimate).
 * −y faces the Earth with the navigation antenna; the wings lie along x.
 */
export function satelliteShape(): BufferGeometry {
  const parts: BufferGeometry[] = [
    box([1.22, 2.25, 1], [0, 0, 0], FOIL),
    box([1.24, 0.08, 1.02], [0, -1.15, 0], WHITE),
    painted(new CylinderGeometry(0.45, 0.45, 0.1, 24).translate(0, -1.24, 0), WHITE),
  ];
  for (const side of [-1, 1]) {
    parts.push(box([0.7, 0.06, 0.06], [side * 0.95, 0, 0], FRAME));
    for (let panel = 0; panel < 3; panel++) {
      const x = side * (1.3 + 0.65 + panel * 1.33);
      parts.push(box([1.28, 0.03, 1.5], [x, 0, 0], CELLS), box([0.03, 0.04, 1.5], [x + side * 0.65, 0, 0], FRAME), box([1.28, 0.035, 0.02], [x, 0, 0], FRAME));
    }
    parts.push(painted(new CylinderGeometry(0.09, 0.03, 0.3, 12).translate(side * 0.4, -1.35, 0.3), WHITE));
  }
  // The laser reflector beside the antenna.
  parts.push(box([0.3, 0.06, 0.2], [0.35, -1.22, -0.36], FRAME));
  return mergeGeometries(parts) ?? new BoxGeometry(1.22, 2.25, 1);
}
