import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Comparison} from '@site/src/components/Comparison';
import {Narrowed} from '@site/src/components/HardwareTable/Narrowed';
import table from '@site/src/components/HardwareTable/styles.module.css';
import {ExportLinks, VerificationLegend} from '@site/src/components/Provenance';
import {ToolForm} from '@site/src/components/Tool';
import {ActionBar} from '@site/src/components/Tool/ActionBar';
import {FieldList, labelsOf} from '@site/src/components/Tool/FieldList';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {compared} from '@site/src/domain/hardware/comparison';
import {instanceFields} from '@site/src/domain/hardware/tableFields';
import {filterInstances, instanceColumns, sortInstances} from '@site/src/domain/sizing/instances';
import type {CloudInstancesView} from '@site/src/domain/sizing/view';
import {useHardwareTable} from '@site/src/hooks/useHardwareTable';
import {useNumbers} from '@site/src/hooks/useNumbers';
import {usePrice} from '@site/src/hooks/usePrice';
import {type ReactNode, useMemo} from 'react';
import {comparedRows} from './comparedRows';
import {Sources} from './Sources';
import {Table} from './Table';
import {filterNames, instanceWords} from './words';

type Props = {
  /** Added by plugins/manual-data. */
  data: CloudInstancesView;
};

const id = 'machine-table';
const comparisonId = 'machine-comparison';

type State = ReturnType<typeof useInstanceTable>;

function useInstanceTable({instances}: CloudInstancesView) {
  const {providers, fields} = useMemo(() => {
    const names = [...new Set(instances.map(({provider}) => provider))];
    const ids = instances.map((instance) => instance.id);
    return {providers: names, fields: instanceFields(ids, names)};
  }, [instances]);
  return {providers, fields, ...useHardwareTable('machines', fields, instanceColumns)};
}

function Compared({data, state}: Props & {state: State}): ReactNode {
  const numbers = useNumbers();
  const price = usePrice();
  const {instances, sources, manualVersion} = data;
  const items = compared(instances, state.chosen);
  return (
    <Comparison
      id={comparisonId}
      items={items}
      rows={comparedRows(items, {numbers, price, sources})}
      data={{manualVersion, instances: items, sources}}
      refused={instances.find((instance) => instance.id === state.refused)?.name}
      onRemove={state.toggle}
      onClear={state.clear}
      onlyDifferent={state.texts.shown === 'different'}
      onOnlyDifferent={(only) => state.choose({shown: only ? 'different' : 'all'})}
      query={state.query}
    />
  );
}

/** Rented machines: complete in the HTML, then sorted, filtered and compared. */
export function CloudInstances({data}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const state = useInstanceTable(data);
  const {fields, texts, read, link, change, settle, query, sort, sortBy, chosen, toggle} = state;
  const words = instanceWords(state.providers);
  const all = data.instances;
  const {rows: filtered, withoutPrice} =
    read.status === 'ok' ? filterInstances(all, read.values) : {rows: all, withoutPrice: 0};
  const rows = sort ? sortInstances(filtered, sort) : filtered;
  const exports = useBaseUrl(`/data/${data.manualVersion}/cloud-instances`);
  const title = translate({id: 'ofm.cloud.title', message: 'Máquinas alugadas'});
  return (
    <section id={id} className={table.table} aria-label={title}>
      <ToolForm onLeave={settle}>
        <FieldList
          fields={fields}
          words={words}
          texts={texts}
          problems={read.status === 'invalid' ? read.problems : {}}
          onChange={change}
          names={filterNames}
        />
      </ToolForm>
      <LinkNotice link={link} labels={labelsOf(words)} start="table" />
      <Narrowed
        count={translate(
          {id: 'ofm.cloud.count', message: '{shown} de {all} máquinas.'},
          {shown: rows.length, all: all.length},
        )}
        invalid={read.status === 'invalid'}
        withoutPrice={withoutPrice}
        use={texts.use}
        all={all}
        measuredOn={translate({
          id: 'ofm.cloud.measuredOn',
          message: 'em cada acelerador da máquina, com ZeRO-3 entre eles',
        })}
      />
      <Table
        caption={title}
        rows={rows}
        sort={sort}
        onSort={sortBy}
        chosen={chosen}
        onToggle={toggle}
      />
      <VerificationLegend />
      <Compared data={data} state={state} />
      <Sources instances={all} sources={data.sources} />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
      <ActionBar id={id} query={query} />
    </section>
  );
}
