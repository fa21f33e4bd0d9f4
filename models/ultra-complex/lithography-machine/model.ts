import { anchor, defineModel, line } from '../../kit/index.js';
import { spark, violetLight } from './beams.js';
import { WAFER_Y } from './dimensions.js';
import { base, enclosure, roofServices, services } from './enclosure.js';
import { chiefRay, ILLUMINATOR, inSpace, PLASMA_POINT, PROJECTION } from './lightPath.js';
import { illuminator, mask, projectionBarrel, projectionMirrors } from './optics.js';
import { source } from './source.js';
import { maskStage, metrologyFrame, WAFER_PLACES, waferStages } from './stages.js';
import { subsystems } from './subsystems.js';
import { vacuumVessel } from './vacuumVessel.js';

export const model = defineModel({
  unitM: 1,
  occlusionReach: 1.2,
  build: () => [
    base(),
    enclosure(),
    roofServices(),
    services(),
    vacuumVessel(),
    waferStages(),
    metrologyFrame(),
    projectionBarrel(),
    projectionMirrors(),
    illuminator(),
    mask(),
    maskStage(),
    source(),
    subsystems(),
    violetLight(),
    spark(),
    ...[...ILLUMINATOR, ...PROJECTION].map(({ name, at }) => anchor(name, inSpace(at))),
    ...WAFER_PLACES.map(([x, z], i) => anchor(`wafer-${i + 1}`, [x, WAFER_Y, z])),
    anchor('tin-plasma', inSpace(PLASMA_POINT)),
    line('chief-ray', chiefRay().map(inSpace)),
  ],
});
