import {translate} from '@docusaurus/Translate';
import {Field, FilterForm} from '@site/src/components/DataTable';
import type {AcceleratorFilter} from '@site/src/domain/sizing/rows';
import type {ReactNode} from 'react';
import {segmentName} from './names';

type Props = {
  filter: AcceleratorFilter;
  onChange: (filter: AcceleratorFilter) => void;
};

const segments = ['consumer', 'workstation', 'datacenter', 'cloud-only', 'unified-memory'] as const;
const memorySteps = [0, 16, 24, 48, 80, 141] as const;

export function Filters({filter, onChange}: Props): ReactNode {
  return (
    <FilterForm>
      <Field label={translate({id: 'ofm.accelerators.filterName', message: 'Nome'})}>
        <input
          type="search"
          value={filter.text}
          onChange={(event) => onChange({...filter, text: event.target.value})}
        />
      </Field>
      <Field label={translate({id: 'ofm.accelerators.filterSegment', message: 'Onde se encontra'})}>
        <select
          value={filter.segment}
          onChange={(event) =>
            onChange({...filter, segment: event.target.value as AcceleratorFilter['segment']})
          }
        >
          <option value="all">{translate({id: 'ofm.accelerators.all', message: 'Todos'})}</option>
          {segments.map((segment) => (
            <option key={segment} value={segment}>
              {segmentName(segment)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={translate({id: 'ofm.accelerators.filterMemory', message: 'Memória mínima'})}>
        <select
          value={filter.minMemoryGB}
          onChange={(event) => onChange({...filter, minMemoryGB: Number(event.target.value)})}
        >
          {memorySteps.map((step) => (
            <option key={step} value={step}>
              {step === 0
                ? translate({id: 'ofm.accelerators.anyMemory', message: 'Qualquer'})
                : `${step} GB`}
            </option>
          ))}
        </select>
      </Field>
    </FilterForm>
  );
}
