import { useEffect, useMemo, type ReactNode } from 'react';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { SEAL } from './metalStack.js';
import { createPit } from './pitMesh.js';

const NM = 1e-9;
/** The well is drawn once its seal is this large in the view, view units: smaller, the die's dark spot stands for it. */
const SEEN_FROM = 0.02;
const WHOLE_FROM = 0.05;

/** Rows of FinFETs and the layers of metal over them, around the transistor that stands in the chip. */
export function Live({ entry }: LiveProps): ReactNode {
  const pit = useMemo(createPit, []);
  useEffect(
    () => () => {
      pit.mesh.geometry.dispose();
      pit.mesh.material.dispose();
    },
    [pit],
  );
  useLiveFrame(({ distanceM, fade, emphasis }) => {
    const share = smoothstep(SEEN_FROM, WHOLE_FROM, (SEAL.reach * NM) / distanceM);
    pit.uFade.value = fade * share;
    // While the transistor in it is the one that was chosen, its surroundings are what one came to see as well.
    pit.uEmphasis.value = Math.sqrt(emphasis);
    pit.mesh.visible = share > 0;
  });
  const at = entry.model.anchors['transistor'] ?? [0, 0, 0];
  const scale = NM / entry.model.unitM;
  return (
    <group position={[at[0], at[1], at[2]]} scale={scale}>
      <primitive object={pit.mesh} dispose={null} />
    </group>
  );
}
