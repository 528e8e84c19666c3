import * as z from 'zod';
import {localizedTextSchema} from '../locale/schema';
import {skillAreas} from './skillAreas';

/** 0 does not know it, 1 does it with help, 2 does it alone, 3 teaches and reviews it. */
const skillLevelSchema = z.int().min(0).max(3);

export const skillSchema = z.strictObject({
  area: z.enum(skillAreas),
  order: z.int().positive().describe('Position within its area.'),
  name: localizedTextSchema,
  levels: z
    .strictObject({
      withHelp: localizedTextSchema,
      alone: localizedTextSchema,
      teaches: localizedTextSchema,
    })
    .describe('What somebody does at level 1, 2 and 3, so that an outsider can tell.'),
  evidence: localizedTextSchema.describe('What proves level 2.'),
  minimum: skillLevelSchema.describe(
    'Least level that somebody in the company has before the first client.',
  ),
});

export const roleSchema = z.strictObject({
  order: z.int().positive(),
  name: localizedTextSchema,
  mission: localizedTextSchema.describe('One sentence.'),
  duties: z.array(localizedTextSchema).min(3),
  delivers: z.array(localizedTextSchema).min(1).describe('What the next in the pipeline receives.'),
  leaves: localizedTextSchema.describe('What belongs to another role.'),
  skills: z
    .array(z.strictObject({skill: z.string().meta({refersTo: 'skills'}), level: skillLevelSchema}))
    .min(3),
});

export type Skill = z.infer<typeof skillSchema>;
export type Role = z.infer<typeof roleSchema>;
