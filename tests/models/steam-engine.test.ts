import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectParts } from '../../models/kit/build/collectParts.js';
import { readCheckpoint } from '../../models/kit/build/readCheckpoint.js';
import { group, type Solid } from '../../models/kit/index.js';
import { halfDepthAt } from '../../models/ultra-complex/steam-engine/beam.js';
import { columns } from '../../models/ultra-complex/steam-engine/columns.js';
import { piston } from '../../models/ultra-complex/steam-engine/cylinder.js';
import { BEAM_ARM, BORE, COLUMN_X, CYLINDER_BOTTOM, CYLINDER_TOP, CYLINDER_X, GEAR_PITCH_R, GEAR_TEETH, GIRDER, LINK_LENGTH, PIVOT_X, PIVOT_Y, POSE_DEG, STROKE } from '../../models/ultra-complex/steam-engine/dimensions.js';
import { END_TIE, PIVOT_TIE_TOP } from '../../models/ultra-complex/steam-engine/entablature.js';
import { flywheel } from '../../models/ultra-complex/steam-engine/flywheel.js';
import { BRIDLE_PIVOT, poseAt, SHAFT, type PlanePoint } from '../../models/ultra-complex/steam-engine/kinematics.js';
import { model } from '../../models/ultra-complex/steam-engine/model.js';
import { meshTurnsDeg } from '../../models/ultra-complex/steam-engine/sunAndPlanet.js';

const parts = collectParts(model);
const engine = group(...parts.kept.find(({ name }) => name === 'engine')!.solids);
const sizeOf = (...solids: readonly Solid[]): readonly [number, number, number] => {
  const { min, max } = group(...solids).bounds();
  return [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
};
const within = (value: number, wanted: number, share = 0.01): void => expect(Math.abs(value / wanted - 1)).toBeLessThan(share);
const distance = (a: PlanePoint, b: PlanePoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const endDeg = (Math.asin(STROKE / 2 / BEAM_ARM) * 180) / Math.PI;
const tilts = Array.from({ length: 41 }, (_, i) => -endDeg + (2 * endDeg * i) / 40);

describe('steam-engine', () => {
  const checkpoint = readCheckpoint({ id: 'steam-engine', tag: 'ultra-complex', path: resolve('models/ultra-complex/steam-engine') });

  it('is 7.5 m long from cylinder to flywheel and stands on the floor', () => {
    within(sizeOf(engine)[0], checkpoint.size.value);
    const { min } = group(...parts.solids, engine).bounds();
    expect(min[1]).toBeCloseTo(0, 6);
  });

  it('has the bore, stroke and flywheel that the museum states', () => {
    const [bore] = sizeOf(...piston(poseAt(0)));
    within(bore, 0.635);
    within(BORE, 0.635);
    within(poseAt(endDeg).pistonMiddle[1] - poseAt(-endDeg).pistonMiddle[1], 1.83);
    const [width, height] = sizeOf(...flywheel());
    within(width, 4.27);
    within(height, 4.27);
  });

  it('keeps the piston inside the cylinder', () => {
    for (const tilt of tilts) {
      const { min, max } = group(...piston(poseAt(tilt))).bounds();
      expect(min[1]).toBeGreaterThan(CYLINDER_BOTTOM + 0.05);
      expect(max[1]).toBeLessThan(CYLINDER_TOP);
    }
  });

  it('moves the crosshead in a straight line to 2 mm, with joints that keep their lengths', () => {
    for (const tilt of tilts) {
      const pose = poseAt(tilt);
      expect(Math.abs(pose.crosshead[0] - CYLINDER_X)).toBeLessThan(0.002);
      expect(distance(pose.outerPin, pose.crosshead)).toBeCloseTo(LINK_LENGTH, 9);
      expect(distance(pose.innerPin, pose.lowerPin)).toBeCloseTo(LINK_LENGTH, 9);
      expect(distance(pose.lowerPin, BRIDLE_PIVOT)).toBeCloseTo(BEAM_ARM / 2, 9);
      expect(distance(pose.lowerPin, pose.crosshead)).toBeCloseTo(BEAM_ARM / 2, 9);
    }
  });

  it('lets the planet go round the sun: equal wheels, half a stroke apart, teeth in gaps', () => {
    within(2 * GEAR_PITCH_R, STROKE / 2);
    for (const tilt of tilts.slice(1, -1)) expect(distance(poseAt(tilt).planet, SHAFT)).toBeCloseTo(2 * GEAR_PITCH_R, 9);
    // At the dead points rod and link stand in line, to a millimetre.
    for (const tilt of [-endDeg, endDeg]) expect(Math.abs(distance(poseAt(tilt).planet, SHAFT) - 2 * GEAR_PITCH_R)).toBeLessThan(1e-3);
    const { planet } = poseAt(POSE_DEG);
    const turns = meshTurnsDeg(planet);
    const lineDeg = (Math.atan2(planet[1] - SHAFT[1], planet[0] - SHAFT[0]) * 180) / Math.PI;
    const pitchDeg = 360 / GEAR_TEETH;
    const share = (deg: number): number => (((deg / pitchDeg) % 1) + 1) % 1;
    expect(share(lineDeg - turns.sun)).toBeCloseTo(0.5, 6);
    expect(Math.min(share(lineDeg + 180 - turns.planet), 1 - share(lineDeg + 180 - turns.planet))).toBeCloseTo(0, 6);
  });

  it('swings the beam clear of the ties between the girders', () => {
    const steepest = (endDeg * Math.PI) / 180;
    const outer = END_TIE.x + END_TIE.halfWidth - PIVOT_X;
    expect(PIVOT_Y - outer * Math.tan(steepest) - halfDepthAt(outer) / Math.cos(steepest)).toBeGreaterThan(END_TIE.top);
    expect(PIVOT_Y - halfDepthAt(0)).toBeGreaterThan(PIVOT_TIE_TOP);
  });

  it('names fifty key parts, each once and each within the engine', () => {
    const stated = checkpoint.quantities.find(({ kind }) => kind === 'count')!.value;
    expect(parts.anchors).toHaveLength(stated);
    expect(new Set(parts.anchors.map(({ name }) => name)).size).toBe(50);
    const { min, max } = engine.bounds();
    for (const { name, position } of parts.anchors) {
      position.forEach((value, axis) => {
        expect(value, name).toBeGreaterThanOrEqual(min[axis]!);
        expect(value, name).toBeLessThanOrEqual(max[axis]!);
      });
    }
  });

  it('stands on six columns from floor to girder', () => {
    expect(columns()).toHaveLength(2 * COLUMN_X.length);
    const [, height] = sizeOf(columns()[0]!);
    within(height, GIRDER.bottom - 0.6);
  });
});
