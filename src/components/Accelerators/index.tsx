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
import {acceleratorFields} from '@site/src/domain/hardware/tableFields';
import {
  acceleratorColumns,
  filterAccelerators,
  sortAccelerators,
} from '@site/src/domain/sizing/rows';
import type {AcceleratorsView} from '@site/src/domain/sizing/view';
import {useHardwareTable} from '@site/src/hooks/useHardwareTable';
import {useNumbers} from '@site/src/hooks/useNumbers';
import {usePrice} from '@site/src/hooks/usePrice';
import {type ReactNode, useMemo} from 'react';
import {comparedRows} from './comparedRows';
import {Sources} from './Sources';
import {Table} from './Table';
import {acceleratorWords, filterNames} from './words';

type Props = {
  /** Added by plugins/manual-data. */
  data: AcceleratorsView;
};

const id = 'accelerator-table';
const comparisonId = 'accelerator-comparison';

type State = ReturnType<typeof useAcceleratorTable>;

function useAcceleratorTable({accelerators}: AcceleratorsView) {
  const fields = useMemo(
    () => acceleratorFields(accelerators.map((accelerator) => accelerator.id)),
    [accelerators],
  );
  return {fields, ...useHardwareTable('accelerators', fields, acceleratorColumns)};
}

function Compared({data, state}: Props & {state: State}): ReactNode {
  const numbers = useNumbers();
  const price = usePrice();
  const {accelerators, sources, manualVersion} = data;
  const items = compared(accelerators, state.chosen);
  return (
    <Comparison
      id={comparisonId}
      items={items}
      rows={comparedRows(items, {numbers, price, sources})}
      data={{manualVersion, accelerators: items, sources}}
      refused={accelerators.find((accelerator) => accelerator.id === state.refused)?.name}
      onRemove={state.toggle}
      onClear={state.clear}
      onlyDifferent={state.texts.shown === 'different'}
      onOnlyDifferent={(only) => state.choose({shown: only ? 'different' : 'all'})}
      query={state.query}
    />
  );
}

/** All accelerators of the manual: complete in the HTML, then sorted, filtered and compared. */
export function Accelerators({data}: Props): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const state = useAcceleratorTable(data);
  const {fields, texts, read, link, change, settle, query, sort, sortBy, chosen, toggle} = state;
  const words = acceleratorWords();
  const all = data.accelerators;
  const {rows: filtered, withoutPrice} =
    read.status === 'ok' ? filterAccelerators(all, read.values) : {rows: all, withoutPrice: 0};
  const rows = sort ? sortAccelerators(filtered, sort) : filtered;
  const exports = useBaseUrl(`/data/${data.manualVersion}/accelerators`);
  return (
    <section
      id={id}
      className={table.table}
      aria-label={translate({id: 'ofm.accelerators.title', message: 'Aceleradores'})}
    >
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
          {id: 'ofm.accelerators.count', message: '{shown} de {all} aceleradores.'},
          {shown: rows.length, all: all.length},
        )}
        invalid={read.status === 'invalid'}
        withoutPrice={withoutPrice}
        use={texts.use}
        all={all}
        measuredOn={translate({id: 'ofm.accelerators.measuredOn', message: 'em um acelerador'})}
      />
      <Table rows={rows} sort={sort} onSort={sortBy} chosen={chosen} onToggle={toggle} />
      <VerificationLegend />
      <Compared data={data} state={state} />
      <Sources accelerators={all} sources={data.sources} />
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
      <ActionBar id={id} query={query} />
    </section>
  );
}
