import { z } from 'zod';
import { idSchema, localizedSchema } from './schema.js';

export const tourStopSchema = z.strictObject({
  /** The checkpoint to stand at; without it the stop is on the rail, and `q` says where. */
  at: idSchema.optional(),
  /** log10 of the distance in metres, for a stop on the rail. */
  q: z.number().min(-35).max(27).optional(),
  /** From where, apart from the checkpoint's own pose, degrees. */
  yawDeg: z.number().min(-360).max(360).optional(),
  pitchDeg: z.number().min(-89).max(89).optional(),
  /** The date to show, ISO 8601 with its zone; without it the date stays. */
  date: z.iso.datetime({ offset: true }).optional(),
  title: localizedSchema,
  /** What is said there: 20 to 50 words in English. */
  words: localizedSchema,
}).refine(({ at, q }) => (at === undefined) !== (q === undefined), { message: 'a stop needs either `at`, or `q` for a place on the rail', path: ['at'] });

export const tourSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  /** One line. */
  summary: localizedSchema,
  stops: z.array(tourStopSchema).min(2),
});

export type TourStop = z.infer<typeof tourStopSchema>;
/** A guided way through the world: the content of `models/tours/<id>.json`. */
export type Tour = z.infer<typeof tourSchema>;
