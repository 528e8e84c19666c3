import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import type {Sizing} from '@site/src/domain/sizing/sizing';
import type {SizingValues} from '@site/src/domain/sizing/sizingFields';
import type {Units} from '@site/src/hooks/useUnits';
import {diskRows} from './diskRows';
import {memoryRows} from './memoryRows';
import {moneyRows} from './moneyRows';
import {timeRows} from './timeRows';

type RowGroup = {title: string; rows: ResultRow[]};

/** All results, by subject; the page, the exports and paper show the same. */
export function sizingRows(sizing: Sizing, values: SizingValues, units: Units): RowGroup[] {
  const groups = [
    {
      title: translate({id: 'ofm.sizing.rows.memory', message: 'Memória'}),
      rows: memoryRows(sizing, values, units),
    },
    {
      title: translate({id: 'ofm.sizing.rows.time', message: 'Tempo'}),
      rows: timeRows(sizing, values, units),
    },
    {
      title: translate({id: 'ofm.sizing.rows.money', message: 'Aluguel e energia'}),
      rows: moneyRows(sizing, values, units),
    },
    {
      title: translate({id: 'ofm.sizing.rows.disk', message: 'Disco e rede'}),
      rows: diskRows(sizing, values, units),
    },
  ];
  return groups.filter(({rows}) => rows.length > 0);
}
