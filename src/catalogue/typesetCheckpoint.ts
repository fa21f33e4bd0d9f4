import { typesetWords } from '../core/format/typesetWords.js';
import { mapWords } from './mapWords.js';
import type { Checkpoint } from './schema.js';

/**
 * A checkpoint whose words can be shown: what belongs together in them stays on one line. Its authors write plain spaces.
 * Names are left as they stand, for they are also looked up and compared.
 */
export const typesetCheckpoint = (checkpoint: Checkpoint): Checkpoint => ({
  ...mapWords(checkpoint, (words) => ({
    en: typesetWords(words.en, 'en'),
    'zh-Hans': typesetWords(words['zh-Hans'], 'zh-Hans'),
    'zh-Hant': typesetWords(words['zh-Hant'], 'zh-Hant'),
  })),
  name: checkpoint.name,
});
