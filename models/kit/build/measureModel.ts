import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import type { Measure } from '../../../src/catalogue/schema.js';
import type { BakedModel } from './bakeModel.js';
import { boundsOf } from './MeshData.js';

/** The size that `measure` asks for, in metres. Null: the named node is not in the model (its live.tsx may draw it). */
export const measureModelM = (model: BakedModel, measure: Measure): number | null => {
  const { unitM } = model;
  if (measure.kind === 'between') {
    const from = model.anchors.find(({ name }) => name === measure.from);
    const to = model.anchors.find(({ name }) => name === measure.to);
    return from && to ? distance(from.position, to.position) * unitM : null;
  }
  if (measure.kind === 'path') {
    const line = model.lines.find(({ name }) => name === measure.line);
    return line ? line.points.reduce((sum, p, i) => sum + (i > 0 ? distance(line.points[i - 1]!, p) : 0), 0) * unitM : null;
  }
  const own = measure.node === undefined ? null : model.meshes.filter(({ name }) => name === measure.node);
  if (own?.length === 0) return null;
  const { min, max } = own ? boundsOf(own.map(({ mesh }) => mesh)) : { min: model.boundsMin, max: model.boundsMax };
  const size: Vec3 = [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
  switch (measure.kind) {
    case 'width':
      return size[0] * unitM;
    case 'height':
      return size[1] * unitM;
    case 'depth':
      return size[2] * unitM;
    case 'extent':
      return Math.max(...size) * unitM;
    case 'diameter': {
      const across = size.filter((_, axis) => 'xyz'[axis] !== measure.axis);
      return Math.max(...across) * unitM;
    }
  }
};

const distance = (a: ReadonlyVec3, b: ReadonlyVec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
