import { z } from 'zod';
import { DOMAINS, QUANTITY_KINDS, TAGS } from './terms.js';

export { DOMAINS, LOCALES, QUANTITY_KINDS, TAGS, type Domain, type Locale, type Tag } from './terms.js';

const text = z.string().trim().min(1);

/** The same words in each of the three languages. */
export const localizedSchema = z.strictObject({ en: text, 'zh-Hans': text, 'zh-Hant': text });

const vec3 = z.tuple([z.number(), z.number(), z.number()]);
/** Lower-case words joined by hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/**
 * How `size.value` is found again in what is drawn. `node` narrows it to a named part of the model. `height`, `width`
 * and `depth` are extents along y, x and z; `extent` the longest of them; `diameter` the larger extent square to
 * `axis`, the axis of roundness; `between` the distance of two anchors; `path` the length of a named line.
 */
export const measureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('height'), node: text.optional() }),
  z.strictObject({ kind: z.literal('width'), node: text.optional() }),
  z.strictObject({ kind: z.literal('depth'), node: text.optional() }),
  z.strictObject({ kind: z.literal('extent'), node: text.optional() }),
  z.strictObject({ kind: z.literal('diameter'), axis: z.enum(['x', 'y', 'z']), node: text.optional() }),
  z.strictObject({ kind: z.literal('between'), from: text, to: text }),
  z.strictObject({ kind: z.literal('path'), line: text }),
]);

/**
 * Where the thing stands.
 * - `bench`: on the floor around the origin; the gallery's solver finds the place, unless `positionM` states it.
 *   `strewn` things (a hair) are wider than the gallery would allow and are left out of the packing.
 * - `part`: at the named node of the whole that `partOf` names, with the node's orientation.
 * - `sky`: at `positionM` (metres) in a frame of the sky: `earth` (Earth-fixed), `earth-inertial`, `sun`,
 *   `galaxy`, `cosmos` or a body (`moon`, `mars`, `pluto` …). Default: its origin.
 */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('bench'),
    positionM: vec3.optional(),
    turnDeg: z.number().optional(),
    strewn: z.boolean().optional(),
    kin: text.optional(),
  }),
  z.strictObject({ kind: z.literal('part'), node: text }),
  z.strictObject({ kind: z.literal('sky'), frame: text, positionM: vec3.optional() }),
]);

/** Another checkpoint that is seen inside of this one too, at one of its anchors and with its turn: the model's own axes. */
export const echoSchema = z.strictObject({ of: idSchema, node: text });

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: text,
  publisher: text.nullable(),
  year: z.number().int().min(1600).max(2100).nullable(),
  url: z.url().nullable(),
  /** Seen to state the number (possibly in a secondary page). False: textbook knowledge, not looked up. */
  verified: z.boolean(),
});

export const quantitySchema = z.strictObject({
  kind: z.enum(QUANTITY_KINDS),
  label: localizedSchema,
  /** In the SI unit that `unit` names. */
  value: z.number(),
  unit: text,
  uncertainty: localizedSchema.nullable(),
  source: idSchema,
});

export const checkpointSchema = z.strictObject({
  id: idSchema,
  tag: z.enum(TAGS),
  domain: z.enum(DOMAINS),
  name: localizedSchema,
  /** One line, at most about 90 characters in English. */
  summary: localizedSchema,
  /** 60 to 90 words in English, of like length in Chinese. */
  story: localizedSchema,
  /** What is a convention, a reconstruction, slowed, false-coloured or often misunderstood. */
  notes: z.array(localizedSchema).default([]),
  size: z.strictObject({
    value: z.number().positive(),
    what: localizedSchema,
    measure: measureSchema,
    uncertainty: localizedSchema.nullable(),
    source: idSchema,
  }),
  quantities: z.array(quantitySchema),
  sources: z.array(sourceSchema).min(1),
  seedQuote: text.nullable(),
  seedNote: localizedSchema.nullable(),
  partOf: idSchema.nullable().default(null),
  place: placeSchema.default({ kind: 'bench' }),
  /** What stands in it besides its own parts, and has its home elsewhere. */
  echoes: z.array(echoSchema).default([]),
  /** What to look at: a point in the model's own axes (metres), and from where. */
  focus: z.strictObject({
    targetM: vec3,
    yawDeg: z.number(),
    pitchDeg: z.number().min(-89).max(89),
    distanceM: z.number().positive(),
  }),
  model: z.strictObject({
    triangles: z.number().int().positive(),
    kilobytes: z.number().positive().max(1500),
  }),
  tours: z.array(idSchema).default([]),
});

export type Localized = z.infer<typeof localizedSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Echo = z.infer<typeof echoSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
/** Everything about one checkpoint: the content of its `checkpoint.json`. */
export type Checkpoint = z.infer<typeof checkpointSchema>;
