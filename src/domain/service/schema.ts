import * as z from 'zod';
import {localizedTextSchema} from '../locale/schema';

const complexities = ['low', 'medium', 'high'] as const;
const deliverableKinds = ['executive', 'technical', 'strategic'] as const;

const range = z
  .strictObject({min: z.number().positive(), max: z.number().positive()})
  .refine(({min, max}) => min <= max, 'min must not be greater than max');

/** A productised service. Hours and weeks are this manual’s planning figures, not market data. */
export const serviceSchema = z.strictObject({
  order: z.int().positive(),
  name: localizedTextSchema,
  promise: localizedTextSchema.describe('What the client has at the end, in one sentence.'),
  fits: localizedTextSchema.describe('For whom.'),
  doesNotFit: localizedTextSchema.describe('For whom not.'),
  included: z.array(localizedTextSchema).min(2),
  excluded: z.array(localizedTextSchema).min(2),
  deliverables: z
    .array(z.strictObject({kind: z.enum(deliverableKinds), what: localizedTextSchema}))
    .min(2),
  durationWeeks: range,
  effortHours: range.describe('Hours of the team together.'),
  complexity: z.enum(complexities),
  pricing: localizedTextSchema.describe('How the price is built, never a price.'),
  acceptance: z
    .array(z.string().meta({refersTo: 'criteria'}))
    .min(1)
    .describe('Criteria of the seal that the delivery proves.'),
});

export type Service = z.infer<typeof serviceSchema>;
