import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, defineModel, implicit, mixColours, noise3 } from '../../kit/index.js';
import { furrowAt, grainField, RADIUS_UM } from './grain.js';

const noise = noise3(7);

export const model = defineModel({
  unitM: 1e-6,
  occlusionReach: 3,
  build: () => {
    const reach = RADIUS_UM + 0.4;
    const grain = implicit({
      distance: grainField(),
      min: [-reach, -reach, -reach],
      max: [reach, reach, reach],
      cell: 0.17,
      triangles: 52_000,
      material: 'clay',
    }).tint((x, y, z) => {
      const r = Math.hypot(x, y, z);
      const p: Vec3 = [x / r, y / r, z / r];
      // Paler on the spines, darker in the furrows, and fine pits in the wall.
      const height = Math.max(0, Math.min(1, (r - 9.6) / 1.4));
      const wall = mixColours('#c9a864', '#f3e8c6', height);
      const shade = 1 + 0.05 * noise(x * 1.1, y * 1.1, z * 1.1) + 0.07 * noise(x * 4.5, y * 4.5, z * 4.5);
      const colour = mixColours(wall, '#6d4526', 0.85 * furrowAt(p));
      return [Math.min(1, colour[0] * shade), Math.min(1, colour[1] * shade), Math.min(1, colour[2] * shade)];
    });
    // The net rounds off the last of the two spines on x: grown by that little, the width is the stated one.
    const { min, max } = grain.bounds();
    const turned = grain.scale((2 * RADIUS_UM) / (max[0] - min[0])).turn('x', 14);
    const low = turned.bounds().min[1];
    return [turned.move(0, -low, 0), anchor('middle', [0, -low, 0])];
  },
});
