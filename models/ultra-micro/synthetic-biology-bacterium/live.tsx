import { useEffect, useMemo, type ReactNode } from 'react';
import { Mesh } from 'three';
import { isWatched, movementShare, useLiveFrame, useLiveHost, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { MovedNode } from '../../../src/stage/exhibits/MovedNode.js';
import { BUNDLE_HZ, FLAGELLA, SLOWED } from './bundle.js';
import { TurningBundle } from './turningBundle.js';

/** No step of the turning is longer, seconds: what was not looked at for a while goes on from where it was. */
const LONGEST_STEP_S = 0.1;

/** The flagella turn, and with them the bundle that they make. */
export function Live({ entry }: LiveProps): ReactNode {
  const { model } = useLiveHost();
  const bundle = useMemo(() => new TurningBundle(model, entry.model.anchors['pole']?.[1] ?? 0), [model, entry]);
  const moment = useMemo(() => ({ clockS: 0, turnRad: 0 }), []);
  const flagella = useMemo(
    () =>
      new MovedNode(FLAGELLA, (node) => {
        if (node instanceof Mesh) node.material = bundle.material;
        bundle.fit(node);
      }),
    [bundle],
  );
  useEffect(() => () => bundle.material.dispose(), [bundle]);
  useLiveFrame((view) => {
    flagella.follow(model.shownLevel);
    const share = movementShare(view);
    const step = Math.min(LONGEST_STEP_S, Math.max(0, view.clockS - moment.clockS));
    moment.clockS = view.clockS;
    moment.turnRad += 2 * Math.PI * (BUNDLE_HZ / SLOWED) * step * share;
    bundle.turn(moment.turnRad);
    return share > 0 && isWatched(view);
  });
  return null;
}
