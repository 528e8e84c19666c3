import * as z from 'zod';
import {localizedTextSchema} from '../locale/schema';
import {referenceKeySchema, verifications} from '../reference/schema';
import {estimateScopes, estimateUses} from './scopes';

const year = z.int().min(2000).max(2100);

/** One published estimate, as it was printed; implied rates are computed, never typed in. */
export const marketEstimateSchema = z.strictObject({
  publisher: z.string().trim().min(1),
  title: z.string().trim().min(1).describe('Of the report or table, in its language.'),
  edition: z.string().trim().min(1).optional(),
  scope: z.enum(estimateScopes),
  measures: localizedTextSchema.describe('The definition in the publisher’s terms, shortened.'),
  region: z.enum(['world', 'united-states', 'brazil']),
  currency: z.enum(['USD', 'BRL']),
  points: z
    .array(
      z.strictObject({year, valueMillion: z.number().positive().describe('Million of currency.')}),
    )
    .describe('Values by year, oldest first; empty if only a rate was published.'),
  statedRate: z
    .strictObject({
      percentPerYear: z.number(),
      fromYear: year.optional(),
      toYear: year.optional(),
    })
    .optional()
    .describe('Growth a year as the publisher prints it.'),
  source: referenceKeySchema,
  asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2026-08'),
  verification: z.enum(verifications),
  use: z.enum(estimateUses),
  remarks: localizedTextSchema.describe('What a reader must know: contradictions, missing years.'),
});

export type MarketEstimate = z.infer<typeof marketEstimateSchema>;
