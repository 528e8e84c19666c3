import * as z from 'zod';
import {criterionIdPattern} from '../certification/schema';
import {localizedTextSchema} from '../locale/schema';

const criterionItemSchema = z.strictObject({
  criterion: z
    .string()
    .regex(criterionIdPattern, 'must be a criterion id such as DAT-01')
    .meta({refersTo: 'criteria'}),
});

const taskItemSchema = z.strictObject({
  task: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'must be in kebab-case')
    .describe('Unique in the whole manual and never reused: saved answers point at it.'),
  text: localizedTextSchema,
  hint: localizedTextSchema.optional().describe('How to do it, in one or two sentences.'),
});

/** A titled, ordered list of criteria of the seal and of plain tasks. */
export const checklistSchema = z.strictObject({
  title: localizedTextSchema,
  description: localizedTextSchema,
  chapter: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be the chapter’s slug, such as practices/data-quality')
    .describe('The chapter that this checklist closes.'),
  items: z.array(z.union([criterionItemSchema, taskItemSchema])).min(1),
});

export type Checklist = z.infer<typeof checklistSchema>;
