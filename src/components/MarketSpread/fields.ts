import {translate} from '@docusaurus/Translate';
import {scopeName} from '@site/src/components/MarketEstimates/names';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import {comparableScopes} from '@site/src/domain/market/scopes';
import type {ComparableScope} from '@site/src/domain/market/spread';
import type {ToolFields} from '@site/src/domain/tool/fields';

export const spreadFields = {
  scope: {type: 'choice', start: 'training-datasets', options: comparableScopes},
  year: {type: 'number', start: 2030, min: 2020, max: 2040, whole: true},
  use: {type: 'choice', start: 'all', options: ['all', 'not-refused']},
} as const satisfies ToolFields;

export const spreadWords = (): ToolWords<typeof spreadFields> => ({
  scope: {
    label: translate({id: 'ofm.spread.scope', message: 'O que mede'}),
    options: Object.fromEntries(
      comparableScopes.map((scope) => [scope, scopeName(scope)]),
    ) as Record<ComparableScope, string>,
  },
  year: {
    label: translate({id: 'ofm.spread.year', message: 'Ano'}),
    hint: translate({id: 'ofm.spread.yearHint', message: 'De 2020 a 2040.'}),
  },
  use: {
    label: translate({id: 'ofm.spread.use', message: 'Estimativas'}),
    options: {
      all: translate({id: 'ofm.spread.allUses', message: 'todas as que têm fonte'}),
      'not-refused': translate({
        id: 'ofm.spread.notRefused',
        message: 'só as que não estão como “não usar”',
      }),
    },
  },
});
