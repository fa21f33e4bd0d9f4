import type { ReactNode } from 'react';
import type { ThermalMotion } from '../../../src/core/thermal/thermalWaves.js';
import type { LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { ThermalExhibit } from '../../../src/stage/exhibits/ThermalExhibit.js';

/** As stated on the card. */
const TREMBLING: ThermalMotion = { rmsPerAxisM: 0.045e-9, wavelengthsM: [2.2e-9, 7e-9], frequencyHz: 1.5e12 };
const SLOWED = 1e12;

export function Live({ entry }: LiveProps): ReactNode {
  return <ThermalExhibit motion={TREMBLING} slowed={SLOWED} unitM={entry.model.unitM} />;
}
