import { anchor, defineModel, keep } from '../../kit/index.js';
import { booster } from './booster.js';
import { SHIP_BASE, STACK_BASE, STACK_HEIGHT } from './dimensions.js';
import { partTile } from './heatShield.js';
import { launchMount } from './launchMount.js';
import { enginePlaces } from './raptor.js';
import { ship } from './ship.js';

export const model = defineModel({
  unitM: 1,
  occlusionReach: 12,
  build: () => {
    const tile = partTile();
    const half = (tile.facingDeg * Math.PI) / 360;
    return [
      ...launchMount(),
      keep('stack', [...booster(), ...ship()].map((solid) => solid.move(0, STACK_BASE, 0))),
      // Each on its engine's exit plane.
      ...enginePlaces().map(({ degrees, radius }, i) => {
        const angle = (degrees * Math.PI) / 180;
        return anchor(`raptor-${i + 1}`, [radius * Math.sin(angle), STACK_BASE, radius * Math.cos(angle)]);
      }),
      // On the steel; its own +z looks out of the ship.
      anchor('tile', [tile.position[0], tile.position[1] + STACK_BASE, tile.position[2]], { turn: [0, Math.sin(half), 0, Math.cos(half)] }),
      anchor('ship', [0, STACK_BASE + SHIP_BASE, 0]),
      anchor('nose', [0, STACK_BASE + STACK_HEIGHT, 0]),
    ];
  },
});
