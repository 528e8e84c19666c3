import * as z from 'zod';
import {localizedTextSchema} from '../locale/schema';
import {referenceKeySchema, verifications} from '../reference/schema';
import {estimateScopes, estimateUses, regions} from './scopes';

const year = z.int().min(2000).max(2100);

/** One published estimate, as it was printed; implied rates are computed, never typed in. */
export const marketEstimateSchema = z.strictObject({
  publisher: z.string().trim().min(1).optional().describe('Left out where none was found.'),
  title: z.string().trim().min(1).describe('Of the report or table, in its language.'),
  edition: z.string().trim().min(1).optional(),
  scope: z.enum(estimateScopes),
  measures: localizedTextSchema.describe('The definition in the publisher’s terms, shortened.'),
  region: z.enum(regions),
  currency: z.enum(['USD', 'BRL']),
  points: z
    .array(
      z.strictObject({
        year,
        valueMillion: z.number().positive().describe('Million of currency.'),
        highMillion: z
          .number()
          .positive()
          .optional()
          .describe('Upper end, where a range is printed; valueMillion is then its lower end.'),
      }),
    )
    .describe('Values by year, oldest first; empty if only a rate was published.'),
  undated: z
    .strictObject({
      valueMillion: z.number().positive(),
      readings: z.array(year).min(1).describe('Years that it could be of.'),
    })
    .optional()
    .describe('A value that circulates without its year.'),
  sumOfYears: z
    .literal(true)
    .optional()
    .describe('The values add up several years and stand under the last one.'),
  statedRate: z
    .strictObject({
      percentPerYear: z.number(),
      fromYear: year.optional(),
      toYear: year.optional(),
    })
    .optional()
    .describe('Growth a year as the publisher prints it.'),
  splicedFrom: z
    .array(z.string().meta({refersTo: 'market-estimates'}))
    .min(1)
    .optional()
    .describe('Estimates whose parts were joined into this one, as far as they were found.'),
  source: referenceKeySchema.optional().describe('Left out where the figure only circulates.'),
  asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2026-08'),
  verification: z.enum(verifications),
  use: z.enum(estimateUses),
  remarks: localizedTextSchema.describe('What a reader must know: contradictions, missing years.'),
});

export type MarketEstimate = z.infer<typeof marketEstimateSchema>;
