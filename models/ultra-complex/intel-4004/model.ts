import { anchor, defineModel, keep } from '../../kit/index.js';
import { circuit } from './circuit.js';
import { BODY, DIE_TOP, FEATURE, PIN_PITCH, TOP_Y } from './dimensions.js';
import { packageParts } from './package.js';

export const model = defineModel({
  unitM: 1e-3,
  occlusionReach: 1.2,
  build: () => {
    const [die, ...wiring] = circuit();
    return [
      keep('die', [die!]),
      ...wiring,
      ...packageParts(),
      anchor('line-0', [0, DIE_TOP, 0]),
      anchor('line-1', [FEATURE, DIE_TOP, 0]),
      // Behind the package: words would hide the die or the white rim before it.
      anchor('label', [-1.5, TOP_Y + 0.5, -BODY.width / 2]),
      anchor('pin-0', [-PIN_PITCH / 2, 0, 0]),
      anchor('pin-1', [PIN_PITCH / 2, 0, 0]),
    ];
  },
});
