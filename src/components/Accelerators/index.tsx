import {translate} from '@docusaurus/Translate';
import {HardwareTable} from '@site/src/components/HardwareTable';
import {acceleratorFields} from '@site/src/domain/hardware/tableFields';
import {
  acceleratorColumns,
  filterAccelerators,
  sortAccelerators,
} from '@site/src/domain/sizing/rows';
import type {AcceleratorsView} from '@site/src/domain/sizing/view';
import {useHardwareTable} from '@site/src/hooks/useHardwareTable';
import {type ReactNode, useMemo} from 'react';
import {comparedRows} from './comparedRows';
import {Sources} from './Sources';
import {Table} from './Table';
import {acceleratorWords, filterNames} from './words';

type Props = {
  /** Added by plugins/manual-data. */
  data: AcceleratorsView;
};

/** All accelerators of the manual: complete in the HTML, then sorted, filtered and compared. */
export function Accelerators({data}: Props): ReactNode {
  const {accelerators: all, sources, manualVersion} = data;
  const fields = useMemo(() => acceleratorFields(all.map(({id}) => id)), [all]);
  const state = useHardwareTable('accelerators', fields, acceleratorColumns);
  const {read, texts, sort, sortBy, chosen, toggle} = state;
  const {rows: filtered, withoutPrice} =
    read.status === 'ok' ? filterAccelerators(all, read.values) : {rows: all, withoutPrice: 0};
  const rows = sort ? sortAccelerators(filtered, sort) : filtered;
  return (
    <HardwareTable
      id="accelerators"
      title={translate({id: 'ofm.accelerators.title', message: 'Aceleradores'})}
      state={state}
      fields={fields}
      words={acceleratorWords()}
      filterNames={filterNames}
      count={translate(
        {id: 'ofm.accelerators.count', message: '{shown} de {all} aceleradores.'},
        {shown: rows.length, all: all.length},
      )}
      shown={rows.length}
      withoutPrice={withoutPrice}
      use={texts.use}
      measuredOn={translate({id: 'ofm.accelerators.measuredOn', message: 'em um acelerador'})}
      all={all}
      collection="accelerators"
      manualVersion={manualVersion}
      sources={sources}
      comparedRows={comparedRows}
      finePrint={<Sources accelerators={all} sources={sources} />}
    >
      <Table rows={rows} sort={sort} onSort={sortBy} chosen={chosen} onToggle={toggle} />
    </HardwareTable>
  );
}
