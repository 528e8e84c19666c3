import {translate} from '@docusaurus/Translate';
import {verificationName} from '@site/src/components/Provenance';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import {estimateScopes, estimateUses, regions} from '@site/src/domain/market/scopes';
import type {ToolFields} from '@site/src/domain/tool/fields';
import {regionName, scopeName, verdictName} from './names';

const verifications = ['primary', 'secondary', 'unverified'] as const;

/** What the table can be narrowed down to; links carry it. */
export const filterFields = {
  scope: {type: 'choice', start: 'all', options: ['all', ...estimateScopes]},
  region: {type: 'choice', start: 'all', options: ['all', ...regions]},
  verification: {type: 'choice', start: 'all', options: ['all', ...verifications]},
  use: {type: 'choice', start: 'all', options: ['all', ...estimateUses]},
} as const satisfies ToolFields;

function named<T extends string>(
  all: string,
  words: readonly T[],
  name: (word: T) => string,
): Record<T | 'all', string> {
  const entries = words.map((word) => [word, name(word)] as const);
  return {all, ...Object.fromEntries(entries)} as Record<T | 'all', string>;
}

export const filterWords = (): ToolWords<typeof filterFields> => {
  const all = translate({id: 'ofm.market.all', message: 'tudo'});
  return {
    scope: {
      label: translate({id: 'ofm.market.filterScope', message: 'O que mede'}),
      options: named(all, estimateScopes, scopeName),
    },
    region: {
      label: translate({id: 'ofm.market.filterRegion', message: 'Região'}),
      options: named(all, regions, regionName),
    },
    verification: {
      label: translate({id: 'ofm.market.filterVerification', message: 'Como foi lido'}),
      options: named(all, verifications, verificationName),
    },
    use: {
      label: translate({id: 'ofm.market.filterUse', message: 'Uso'}),
      options: named(all, estimateUses, verdictName),
    },
  };
};
