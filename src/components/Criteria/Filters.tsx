import {translate} from '@docusaurus/Translate';
import {levelName} from '@site/src/components/Checklist/levelName';
import {Field, FilterForm} from '@site/src/components/DataTable';
import {type Level, levels} from '@site/src/domain/certification/levels';
import type {DomainView} from '@site/src/domain/certification/view';
import type {ReactNode} from 'react';

export type CriteriaFilter = {domain: string; level: Level | 'all'};

type Props = {
  domains: readonly DomainView[];
  filter: CriteriaFilter;
  onChange: (filter: CriteriaFilter) => void;
};

export function Filters({domains, filter, onChange}: Props): ReactNode {
  const all = translate({id: 'ofm.criteria.all', message: 'Todos'});
  return (
    <FilterForm>
      <Field label={translate({id: 'ofm.criteria.domain', message: 'Domínio'})}>
        <select
          value={filter.domain}
          onChange={(event) => onChange({...filter, domain: event.target.value})}
        >
          <option value="all">{all}</option>
          {domains.map(({id, name}) => (
            <option key={id} value={id}>
              {id} · {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={translate({id: 'ofm.criteria.level', message: 'Nível'})}>
        <select
          value={filter.level}
          onChange={(event) =>
            onChange({...filter, level: event.target.value as CriteriaFilter['level']})
          }
        >
          <option value="all">{all}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {levelName(level)}
            </option>
          ))}
        </select>
      </Field>
    </FilterForm>
  );
}
