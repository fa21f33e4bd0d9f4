import { useEffect, useMemo, type ReactNode } from 'react';
import { Group } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { SEAL } from './metalStack.js';
import { createPit, type Pit } from './pitMesh.js';

const NM = 1e-9;
/** The well is drawn once its seal is this large in the view, view units: smaller, the die's dark spot stands for it. */
const SEEN_FROM = 0.02;
const WHOLE_FROM = 0.05;
/** It is built a decade before: whoever sees the chip from afar need not wait for it. */
const BUILT_FROM = SEEN_FROM / 10;

/** The well's contents, built when they are first asked for. */
class Well {
  readonly group = new Group();
  private pit: Pit | null = null;

  show(share: number, fade: number, emphasis: number): void {
    if (!this.pit) {
      this.pit = createPit();
      this.group.add(this.pit.mesh);
    }
    const { mesh, uFade, uEmphasis } = this.pit;
    uFade.value = fade * share;
    // While the transistor in it is the one that was chosen, its surroundings are what one came to see as well.
    uEmphasis.value = Math.sqrt(emphasis);
    mesh.visible = share > 0;
  }

  hide(): void {
    if (this.pit) this.pit.mesh.visible = false;
  }

  dispose(): void {
    this.pit?.mesh.geometry.dispose();
    this.pit?.mesh.material.dispose();
  }
}

/** Rows of FinFETs and the layers of metal over them, around the transistor that stands in the chip. */
export function Live({ entry }: LiveProps): ReactNode {
  const well = useMemo(() => new Well(), []);
  useEffect(() => () => well.dispose(), [well]);
  useLiveFrame(({ distanceM, fade, emphasis }) => {
    const sealInView = (SEAL.reach * NM) / distanceM;
    if (sealInView < BUILT_FROM) well.hide();
    else well.show(smoothstep(SEEN_FROM, WHOLE_FROM, sealInView), fade, emphasis);
  });
  const at = entry.model.anchors['transistor'] ?? [0, 0, 0];
  const scale = NM / entry.model.unitM;
  return (
    <group position={[at[0], at[1], at[2]]} scale={scale}>
      <primitive object={well.group} dispose={null} />
    </group>
  );
}
