import {translate} from '@docusaurus/Translate';
import {HardwareTable} from '@site/src/components/HardwareTable';
import {instanceFields} from '@site/src/domain/hardware/tableFields';
import {filterInstances, instanceColumns, sortInstances} from '@site/src/domain/sizing/instances';
import type {CloudInstancesView} from '@site/src/domain/sizing/view';
import {useHardwareTable} from '@site/src/hooks/useHardwareTable';
import {type ReactNode, useMemo} from 'react';
import {comparedRows} from './comparedRows';
import {Sources} from './Sources';
import {Table} from './Table';
import {filterNames, instanceWords} from './words';

type Props = {
  /** Added by plugins/manual-data. */
  data: CloudInstancesView;
};

/** Rented machines: complete in the HTML, then sorted, filtered and compared. */
export function CloudInstances({data}: Props): ReactNode {
  const {instances: all, sources, manualVersion} = data;
  const providers = useMemo(() => [...new Set(all.map(({provider}) => provider))], [all]);
  const fields = useMemo(
    () =>
      instanceFields(
        all.map(({id}) => id),
        providers,
      ),
    [all, providers],
  );
  const state = useHardwareTable('machines', fields, instanceColumns);
  const {read, texts, sort, sortBy, chosen, toggle} = state;
  const {rows: filtered, withoutPrice} =
    read.status === 'ok' ? filterInstances(all, read.values) : {rows: all, withoutPrice: 0};
  const rows = sort ? sortInstances(filtered, sort) : filtered;
  return (
    <HardwareTable
      id="machines"
      title={translate({id: 'ofm.cloud.title', message: 'Máquinas alugadas'})}
      state={state}
      fields={fields}
      words={instanceWords(providers)}
      filterNames={filterNames}
      count={translate(
        {id: 'ofm.cloud.count', message: '{shown} de {all} máquinas.'},
        {shown: rows.length, all: all.length},
      )}
      shown={rows.length}
      withoutPrice={withoutPrice}
      use={texts.use}
      measuredOn={translate({
        id: 'ofm.cloud.measuredOn',
        message: 'em cada acelerador da máquina, com ZeRO-3 entre eles',
      })}
      all={all}
      collection="cloud-instances"
      manualVersion={manualVersion}
      sources={sources}
      comparedRows={comparedRows}
      finePrint={<Sources instances={all} sources={sources} />}
    >
      <Table rows={rows} sort={sort} onSort={sortBy} chosen={chosen} onToggle={toggle} />
    </HardwareTable>
  );
}
