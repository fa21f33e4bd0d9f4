import type { ReactNode } from 'react';
import type { ThermalMotion } from '../../../src/core/thermal/thermalWaves.js';
import type { LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { ThermalExhibit } from '../../../src/stage/exhibits/ThermalExhibit.js';

/** As stated on the card. */
const TREMBLING: ThermalMotion = { rmsPerAxisM: 0.02e-9, wavelengthsM: [0.9e-9, 2.6e-9], frequencyHz: 6e12 };
const SLOWED = 1e13;

export function Live({ entry }: LiveProps): ReactNode {
  return <ThermalExhibit motion={TREMBLING} slowed={SLOWED} unitM={entry.model.unitM} />;
}
