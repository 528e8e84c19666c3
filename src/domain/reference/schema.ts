import * as z from 'zod';

const text = z.string().trim().min(1);

const isoDateSchema = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a date such as 2026, 2026-08 or 2026-08-22',
  );

const nameSchema = z.union([
  z.strictObject({family: text, given: text.optional()}),
  z.strictObject({literal: text}),
]);

/**
 * One work of the bibliography, with the field names of CSL-JSON.
 * Dates are ISO strings here and become `date-parts` when they reach the citation engine.
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export const referenceSchema = z.strictObject({
  type: z.enum([
    'article',
    'article-journal',
    'book',
    'chapter',
    'dataset',
    'legislation',
    'paper-conference',
    'report',
    'software',
    'standard',
    'thesis',
    'webpage',
  ]),
  title: text,
  author: z.array(nameSchema).min(1),
  issued: isoDateSchema.optional(),
  accessed: isoDateSchema.optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  version: text.optional(),
  number: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  DOI: text.optional(),
  URL: z
    .url({protocol: /^https?$/, error: 'must be an address that begins with https:// or http://'})
    .optional(),
  language: text.optional(),
  note: text.optional(),
});

export type Reference = z.infer<typeof referenceSchema>;

/** Key of an entry of the bibliography; cross-checked against the collection. */
export const referenceKeySchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'must be a key of docs/_data/references, in kebab-case')
  .meta({refersTo: 'references'});

export const verifications = ['primary', 'secondary', 'unverified'] as const;

const provenance = {
  source: referenceKeySchema,
  asOf: isoDateSchema.describe('Date of the text that was read, not of its live page.'),
  verification: z
    .enum(verifications)
    .describe(
      'primary: read in the publisher’s own text; secondary: read in a text that quotes it; unverified: not confirmed.',
    ),
  note: z
    .strictObject({'pt-BR': text, en: text})
    .optional()
    .describe('What a reader must know to use the figure: conditions, conflicts, derivation.'),
};

/** A number that someone could dispute: never without source, date and verification. */
export const figureSchema = z.strictObject({
  value: z.number().positive('must be a number greater than zero'),
  ...provenance,
});

/** A short fact in words (a bus, a link) with the same provenance as a number. */
export const sourcedTextSchema = z.strictObject({value: text, ...provenance});

export type Figure = z.infer<typeof figureSchema>;
