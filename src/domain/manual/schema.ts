import * as z from 'zod';
import {dayPattern, isRealDay} from '../locale/isRealDay';
import {referenceKeySchema} from '../reference/schema';
import {reviewMonthsRange} from './review';

const day = z
  .string()
  .regex(dayPattern, {error: 'must be a day such as 2026-11-20', abort: true})
  .refine(isRealDay, 'must be a day that exists');

const title = z.string().trim().min(1);
const description = z
  .string()
  .trim()
  .min(1)
  .max(160, 'must have at most 160 characters')
  .describe('One sentence that says what the reader gets.');

const card = z
  .strictObject({
    figure: z.string().trim().min(1).max(8, 'must have at most 8 characters'),
    statement: z
      .string()
      .trim()
      .min(1)
      .max(120, 'must have at most 120 characters')
      .describe('What the figure says, as the rest of its sentence.'),
    source: referenceKeySchema,
  })
  .optional()
  .describe('A figure of the text that the social card shows, with the work that it cites for it.');

export type CardFigure = NonNullable<z.infer<typeof card>>;

const mustBeMonths = `must be ${reviewMonthsRange.min} to ${reviewMonthsRange.max} months`;

/** Front matter of a chapter in the source language. */
export const chapterSchema = z.strictObject({
  title,
  description,
  last_reviewed: day.describe('Day of the last review of the text.'),
  review_months: z
    .int()
    .min(reviewMonthsRange.min, mustBeMonths)
    .max(reviewMonthsRange.max, mustBeMonths)
    .optional()
    .describe('How often the text is reviewed, in months.'),
  card,
});

/** Front matter of a translated chapter. */
export const translatedChapterSchema = z.strictObject({
  title,
  description,
  last_reviewed: day,
  card,
  reviewed: z.boolean().describe('Whether a person who knows both languages has read it.'),
  source_date: day.optional().describe('Day of the source text that was translated.'),
  source_hash: z
    .record(z.string(), z.string())
    .optional()
    .describe('Fingerprint of each section of the source text that was translated, by its id.'),
});

/**
 * Criteria and tasks whose words changed since the last release and that still ask the same:
 * docs/_data/wording-changes.yaml.
 */
export const wordingChangesSchema = z.strictObject({
  changes: z.array(
    z.strictObject({
      id: z.string().min(1).describe('Id of a criterion or of a task of a checklist.'),
      reason: z.string().min(1).describe('Why the new words ask the same, for the reviewer.'),
    }),
  ),
});

export type WordingChange = z.infer<typeof wordingChangesSchema>['changes'][number];
