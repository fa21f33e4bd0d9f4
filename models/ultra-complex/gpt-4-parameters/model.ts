import { anchor, defineModel } from '../../kit/index.js';
import { GPT_3_EDGE_M, GPT_4_EDGE_M, GRAIN_BLOCKS } from './grainBlocks.js';

const half = GPT_4_EDGE_M / 2;

export const model = defineModel({
  unitM: 1,
  boundsOnly: { min: [-half - 4.2 - GPT_3_EDGE_M / 2, 0, -half], max: [half, GPT_4_EDGE_M, half + 2.1] },
  build: () => GRAIN_BLOCKS.map((block) => anchor(block.name, block.baseM)),
});
