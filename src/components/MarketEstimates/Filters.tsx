import {translate} from '@docusaurus/Translate';
import {Choice, Count, FilterForm} from '@site/src/components/DataTable';
import {labelsOf} from '@site/src/components/Tool/FieldList';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import type {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {filterFields, filterWords} from './fields';

type Props = {
  state: ReturnType<typeof useToolState<typeof filterFields>>;
  shown: number;
  all: number;
};

const names = ['scope', 'region', 'verification', 'use'] as const;

/** The controls that narrow the charts and the tables down, and how much is left. */
export function Filters({state: {texts, link, change, settle}, shown, all}: Props): ReactNode {
  const words = filterWords();
  return (
    <>
      <FilterForm onLeave={settle}>
        {names.map((name) => {
          const options: Readonly<Record<string, string>> = words[name].options;
          return (
            <Choice<string>
              key={name}
              label={words[name].label}
              value={texts[name]}
              options={filterFields[name].options.map((value) => ({
                value,
                name: options[value] ?? value,
              }))}
              onChange={(value) => change({[name]: value})}
            />
          );
        })}
      </FilterForm>
      <LinkNotice link={link} labels={labelsOf(words)} />
      <Count>
        {translate({id: 'ofm.market.count', message: '{shown} de {all} estimativas'}, {shown, all})}
      </Count>
    </>
  );
}
