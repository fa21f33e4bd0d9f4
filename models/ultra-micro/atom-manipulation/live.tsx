import { useEffect, useMemo, type ReactNode } from 'react';
import { Vector3, type Object3D } from 'three';
import { smoothstep } from '../../../src/core/maths/interpolation.js';
import { rasterAt, rasterMoment } from '../../../src/core/scanning/raster.js';
import { isWatched, movementShare, useLiveFrame } from '../../../src/stage/exhibits/liveView.js';
import { MovedNode } from '../../../src/stage/exhibits/MovedNode.js';
import { ballCloudsIn } from '../../../src/stage/molecules/dressMolecules.js';
import { APEX, IRON_Y } from './heights.js';
import { Recording } from './recording.js';
import { halfLine, lineZ, SCAN, TIP_BODY } from './scan.js';

/** The tip's balls among the others: all that lies higher than the iron. */
const TIP_PART = 1;
const TIP_FROM_Y = IRON_Y + 0.25;
/** From the relief to the middle of the tip's last atom, nm. */
const CLEARANCE = 0.3;

class Scan {
  readonly recording = new Recording();
  readonly body = new MovedNode(TIP_BODY);
  readonly shift = new Vector3();
  private readonly moment = rasterMoment();
  private level: Object3D | null = null;

  /** What another level of detail needs once. */
  follow(level: Object3D | null): void {
    this.body.follow(level);
    if (level === this.level) return;
    this.level = level;
    if (level) for (const cloud of ballCloudsIn(level)) cloud.assignParts(([, y]) => (y > TIP_FROM_Y ? TIP_PART : 0));
  }

  /** Works out where the tip is; `share` 0: at rest over the atom that it holds. */
  move(timeS: number, share: number, brightness: number): void {
    if (share === 0) {
      this.shift.set(0, 0, 0);
      this.recording.show(0, 0);
      return;
    }
    const { along, line, recorded, rested } = rasterAt(this.moment, SCAN, timeS);
    const z = lineZ(line);
    this.shift.set(along * halfLine(z) - APEX[0], this.recording.heightAt(line, along) + CLEARANCE - APEX[1], z - APEX[2]);
    this.shift.multiplyScalar(share);
    this.recording.show(recorded, brightness * share * (1 - smoothstep(0.5, 1, rested)));
  }
}

/** The tip goes over the inside of the ring line by line, and what it has felt stays lit behind it. */
export function Live(): ReactNode {
  const scan = useMemo(() => new Scan(), []);
  useEffect(() => () => scan.recording.dispose(), [scan]);
  const { model } = useLiveFrame((view) => {
    const share = movementShare(view);
    scan.follow(model.shownLevel);
    scan.move(view.clockS, share, view.fade * view.emphasis * view.clearness);
    scan.body.shift(scan.shift);
    model.motion.partPlace(TIP_PART).makeTranslation(scan.shift);
    return share > 0 && isWatched(view);
  });
  return <primitive object={scan.recording.mesh} dispose={null} />;
}
