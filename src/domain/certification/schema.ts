import * as z from 'zod';
import {localizedTextSchema} from '../locale/schema';
import {referenceKeySchema} from '../reference/schema';
import {levels} from './levels';

export const criterionIdPattern = /^[A-Z]{3}-\d{2}$/;

const criterionReference = z
  .string()
  .regex(criterionIdPattern, 'must be a criterion id such as DAT-01')
  .meta({refersTo: 'criteria'});

export const domainSchema = z.strictObject({
  order: z.int().positive(),
  name: localizedTextSchema,
  description: localizedTextSchema,
});

export const criterionSchema = z.strictObject({
  domain: z.string().meta({refersTo: 'domains'}),
  level: z.enum(levels),
  statement: localizedTextSchema.describe('One testable sentence.'),
  why: localizedTextSchema,
  verify: localizedTextSchema.describe('How an assessor checks it.'),
  evidence: localizedTextSchema.describe('What counts as evidence.'),
  evidenceUrlRequired: z.boolean(),
  notApplicable: z.discriminatedUnion('allowed', [
    z.strictObject({allowed: z.literal(false)}),
    z.strictObject({allowed: z.literal(true), when: localizedTextSchema}),
  ]),
  references: z.array(referenceKeySchema).default([]),
  mapsTo: z
    .array(z.strictObject({standard: referenceKeySchema, clause: z.string().min(1)}))
    .default([])
    .describe('Clauses of other standards that ask for the same.'),
  since: z
    .string()
    .regex(/^\d+\.\d+$/, 'must be the manual version that introduced it, quoted, such as "0.9"'),
  revision: z
    .int()
    .positive()
    .describe('Raised whenever the wording changes what is asked; readers are asked to review.'),
  status: z
    .enum(['active', 'future', 'retired'])
    .describe('future: shown, not counted; retired: kept for old answers.'),
  replacedBy: z.array(criterionReference).default([]),
});

export type Domain = z.infer<typeof domainSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
