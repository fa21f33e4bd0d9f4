import { expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { findJumps } from '../visual/jumpDetector.js';
import { showSceneOnly, WALK_HEIGHT, WALK_WIDTH, walkRail } from '../visual/walkRail.js';

const visit = browserSuite();

/** The border of the Sun's wind shone over the whole picture from one frame to the next when the eye went through it. */
it('goes through the heliopause without a jump', async () => {
  await visit({ query: 'still=1', width: WALK_WIDTH, height: WALK_HEIGHT, devicePixelRatio: 1 }, async (opened) => {
    await showSceneOnly(opened);
    expect(findJumps(await walkRail(opened, { fromQ: 13.12, toQ: 13.42 }))).toEqual([]);
  });
});
