import * as z from 'zod';
import {localizedTextSchema} from '../locale/schema';
import {referenceKeySchema, sourcedTextSchema, verifications} from '../reference/schema';
import {
  licenceKinds,
  productStatuses,
  softwareCategories,
  toolAreas,
  toolCategories,
} from './categories';

const product = {
  name: z.string().trim().min(1),
  purpose: localizedTextSchema.describe('What one uses it for, in one sentence.'),
  owner: z.string().trim().min(1).describe('Company, foundation or community that decides on it.'),
  licence: z.strictObject({
    name: z.string().trim().min(1).describe('SPDX name where there is one.'),
    kind: z.enum(licenceKinds),
    remarks: localizedTextSchema
      .optional()
      .describe('What the licence forbids to a company that serves clients.'),
  }),
  status: z.enum(productStatuses),
  statusNote: localizedTextSchema
    .optional()
    .describe('Change of owner, of name or of licence, end of support.'),
  version: sourcedTextSchema
    .optional()
    .describe('Highest version seen: a floor, never a claim of the latest.'),
  source: referenceKeySchema.describe('Where owner, licence and status were read.'),
  asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date such as 2026-08'),
  verification: z.enum(verifications),
  remarks: localizedTextSchema.optional().describe('When to choose it, and when not.'),
};

const substitutes = (collection: string) =>
  z
    .array(z.string().meta({refersTo: collection}))
    .min(2, 'must name at least two substitutes: no product is recommended alone');

export const softwareSchema = z.strictObject({
  category: z.enum(softwareCategories),
  ...product,
  substitutes: substitutes('software'),
});

export const toolSchema = z.strictObject({
  area: z.enum(toolAreas),
  category: z.enum(toolCategories),
  ...product,
  substitutes: substitutes('tools'),
});

export type Software = z.infer<typeof softwareSchema>;
export type Tool = z.infer<typeof toolSchema>;
