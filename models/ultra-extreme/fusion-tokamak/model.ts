import { anchor, defineModel, keep } from '../../kit/index.js';
import { cryostatDetails, cryostatShell } from './cryostat.js';
import { MID_PLANE_Y, PLASMA_MAJOR_R, PLASMA_Z, POLOIDAL_COILS } from './dimensions.js';
import { blanket, divertor } from './firstWall.js';
import { plasma } from './plasma.js';
import { centralSolenoid, poloidalCoils } from './ringCoils.js';
import { feeders, gravitySupports } from './supports.js';
import { coilAnchors, toroidalCoils } from './toroidalCoils.js';
import { ports, vesselWall } from './vessel.js';

export const model = defineModel({
  unitM: 1,
  occlusionReach: 4,
  build: () => [
    keep('cryostat', cryostatShell()),
    cryostatDetails(),
    toroidalCoils(),
    poloidalCoils(),
    centralSolenoid(),
    vesselWall(),
    ports(),
    blanket(),
    divertor(),
    plasma(),
    gravitySupports(),
    feeders(),
    ...coilAnchors(),
    ...POLOIDAL_COILS.map(({ name, r, z }) => anchor(name, [r, MID_PLANE_Y + z, 0])),
    anchor('plasma-axis', [0, MID_PLANE_Y + PLASMA_Z, PLASMA_MAJOR_R]),
  ],
});
