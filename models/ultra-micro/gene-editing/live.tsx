import { useMemo, type ReactNode } from 'react';
import { Matrix4, Vector3, type Object3D } from 'three';
import { isWatched, movementShare, useLiveFrame, type LiveProps } from '../../../src/stage/exhibits/liveView.js';
import { ballCloudsIn } from '../../../src/stage/molecules/dressMolecules.js';
import type { MoleculeMotion } from '../../../src/stage/molecules/MoleculeMotion.js';
import { cutAt, cutMoment } from './cutCycle.js';
import { CUTS, HNH, HYBRID_HALF_A, partsByColour, READ_PAIRS } from './parts.js';

/** Middle of the blade as the crystal has it, from the middle of the twenty pairs, Å. */
const BLADE_AT = new Vector3(-20, -19, 15);
/** Where it comes to, from the bond that it cuts, Å: before it and below. */
const TO_THE_CUT = new Vector3(-10, -21, 12);
const SWING_RAD = 1.9;
/** How far it comes forward on its way: it stays behind the strand that is pushed aside. */
const LIFT_A = 4;
/** Over so many Å the light of a letter rises. */
const SOFT_A = 1.2;

const place = new Matrix4();
const turn = new Matrix4();

/** Cas9's step as a scheme: letter after letter fits, the blade swings in, both strands are cut. */
class CutScene {
  private readonly moment = cutMoment();
  private readonly blade = new Vector3();
  private readonly cut = new Vector3();
  private level: Object3D | null = null;

  constructor(
    private readonly axisY: number,
    cutAtA: readonly [number, number, number],
  ) {
    this.blade.copy(BLADE_AT);
    this.blade.y += axisY;
    this.cut.fromArray(cutAtA).add(TO_THE_CUT);
  }

  follow(level: Object3D | null): void {
    if (level === this.level) return;
    this.level = level;
    if (level) for (const cloud of ballCloudsIn(level)) cloud.assignParts(partsByColour(this.axisY));
  }

  move(motion: MoleculeMotion, clockS: number, share: number): void {
    const { read, swung, flash } = cutAt(this.moment, clockS);
    const out = motion.partPlace(HNH);
    if (share * swung === 0) out.identity();
    else {
      const { blade, cut } = this;
      const by = swung * share;
      out.makeTranslation(blade.x + (cut.x - blade.x) * by, blade.y + (cut.y - blade.y) * by, blade.z + (cut.z - blade.z) * by + LIFT_A * Math.sin(Math.PI * by));
      out.multiply(turn.makeRotationZ(SWING_RAD * by)).multiply(place.makeTranslation(-blade.x, -blade.y, -blade.z));
    }
    const front = HYBRID_HALF_A * (1 - read / 10);
    if (share === 0 || read === 0) motion.partLight(READ_PAIRS).set(0, 0, 0, 0);
    else motion.partLight(READ_PAIRS).set(1 / SOFT_A, 0, 0, -front / SOFT_A);
    motion.partLight(CUTS).set(0, 0, 0, flash * share);
  }
}

export function Live({ entry }: LiveProps): ReactNode {
  const { anchors } = entry.model;
  const scene = useMemo(() => new CutScene(anchors['hybrid']?.[1] ?? 0, anchors['cut-target'] ?? [0, 0, 0]), [anchors]);
  const { model } = useLiveFrame((view) => {
    const share = movementShare(view);
    scene.follow(model.shownLevel);
    scene.move(model.motion, view.clockS, share);
    return share > 0 && isWatched(view);
  });
  return null;
}
