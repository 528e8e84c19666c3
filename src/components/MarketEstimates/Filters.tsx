import {translate} from '@docusaurus/Translate';
import {Count} from '@site/src/components/DataTable';
import {ToolForm} from '@site/src/components/Tool';
import {FieldList, labelsOf} from '@site/src/components/Tool/FieldList';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import type {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {filterFields, filterWords} from './fields';

type Props = {
  state: ReturnType<typeof useToolState<typeof filterFields>>;
  shown: number;
  all: number;
};

/** The controls that narrow the charts and the tables down, and how much is left. */
export function Filters({state: {texts, link, change, settle}, shown, all}: Props): ReactNode {
  const words = filterWords();
  return (
    <>
      <ToolForm onLeave={settle}>
        <FieldList
          fields={filterFields}
          words={words}
          texts={texts}
          problems={{}}
          onChange={change}
        />
      </ToolForm>
      <LinkNotice link={link} labels={labelsOf(words)} />
      <Count>
        {translate({id: 'ofm.market.count', message: '{shown} de {all} estimativas'}, {shown, all})}
      </Count>
    </>
  );
}
