import { takePicture, type Picture } from '../support/picture.js';
import type { SichaoPage } from '../support/SichaoPage.js';
import { tileDifferences, type TileDifferences } from './jumpDetector.js';

/** One step of the walk, decades. */
export const STEP_DECADES = 0.01;
export const WALK_WIDTH = 320;
export const WALK_HEIGHT = 180;

/**
 * Leaves only the scene: labels and the ruler are held to their own promises, and their figures change in steps by
 * nature.
 */
const SCENE_ONLY = `
  body, sichao-viewer { visibility: hidden !important; }
  sichao-viewer *, [data-part]:not([data-part="stage"]), [data-part]:not([data-part="stage"]) * { visibility: hidden !important; }
  [data-part="stage"], [data-part="stage"] canvas, canvas[data-part="stage"], .planted { visibility: visible !important; }
`;

export interface Walk {
  readonly fromQ: number;
  readonly toQ: number;
}

export interface WalkFrame {
  readonly q: number;
  readonly picture: Picture;
}

/** Hides everything but the scene. */
export const showSceneOnly = (opened: SichaoPage): Promise<unknown> => opened.page.addStyleTag({ content: SCENE_ONLY });

/** Goes over a stretch once in large steps, so that what streams in is there when it is walked in small ones. */
const preload = async (opened: SichaoPage, { fromQ, toQ }: Walk): Promise<void> => {
  for (let q = fromQ; q < toQ; q += 0.25) {
    await opened.setQ(q);
    await opened.settle({ quietMs: 150 });
  }
  await opened.setQ(fromQ);
  await opened.settle({ quietMs: 400 });
};

/**
 * Walks along the rail in steps of 0.01 decade and gives the differences of consecutive frames.
 * @param onFrame called with each frame, before the next is drawn
 */
export const walkRail = async (
  opened: SichaoPage,
  walk: Walk,
  onFrame?: (frame: WalkFrame, index: number) => void | Promise<void>,
): Promise<TileDifferences[]> => {
  await preload(opened, walk);
  const differences: TileDifferences[] = [];
  let before: Picture | null = null;
  const steps = Math.round((walk.toQ - walk.fromQ) / STEP_DECADES);
  for (let step = 0; step <= steps; step++) {
    const q = walk.fromQ + step * STEP_DECADES;
    await opened.setQ(q);
    await opened.settle({ quietMs: 40 });
    const picture = await takePicture(opened.page);
    await onFrame?.({ q, picture }, step);
    if (before) differences.push(tileDifferences(before, picture));
    before = picture;
  }
  return differences;
};
