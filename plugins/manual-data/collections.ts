import type * as z from 'zod';
import {
  criterionIdPattern,
  criterionSchema,
  domainSchema,
} from '../../src/domain/certification/schema';
import {checklistSchema} from '../../src/domain/checklist/schema';
import {glossaryTermSchema} from '../../src/domain/glossary/schema';
import {referenceSchema} from '../../src/domain/reference/schema';
import {acceleratorSchema, hardwareTierSchema} from '../../src/domain/sizing/schema';

export type CollectionSpec<S extends z.ZodType = z.ZodType> = {
  schema: S;
  /** What a file name, which is the entry’s id, must look like. */
  idPattern: RegExp;
  idExample: string;
};

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every kind of data of the manual, by the name of its folder under docs/_data. */
export const collections = {
  domains: {schema: domainSchema, idPattern: /^[A-Z]{3}$/, idExample: 'DAT'},
  criteria: {schema: criterionSchema, idPattern: criterionIdPattern, idExample: 'DAT-01'},
  checklists: {schema: checklistSchema, idPattern: kebabCase, idExample: 'data-quality'},
  accelerators: {schema: acceleratorSchema, idPattern: kebabCase, idExample: 'h100-sxm'},
  'hardware-tiers': {schema: hardwareTierSchema, idPattern: kebabCase, idExample: 'entry'},
  references: {schema: referenceSchema, idPattern: kebabCase, idExample: 'gebru-2021-datasheets'},
  glossary: {schema: glossaryTermSchema, idPattern: kebabCase, idExample: 'data-leakage'},
} satisfies Record<string, CollectionSpec>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

type EntryOf<N extends CollectionName> = z.output<(typeof collections)[N]['schema']>;

/** All entries of one version of the manual, valid, by collection and id. */
export type ManualData = {[N in CollectionName]: Record<string, EntryOf<N>>};

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}
