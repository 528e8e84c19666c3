import * as z from 'zod';
import {localizedListSchema, localizedTextSchema} from '../locale/schema';
import {referenceKeySchema} from '../reference/schema';

export const glossaryTermSchema = z.strictObject({
  term: localizedTextSchema,
  definition: localizedTextSchema.describe('One or two sentences that stand alone.'),
  synonyms: localizedListSchema.optional(),
  see: z
    .array(z.string().meta({refersTo: 'glossary'}))
    .default([])
    .describe('Ids of related terms.'),
  references: z.array(referenceKeySchema).default([]),
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
