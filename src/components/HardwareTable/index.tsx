import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Comparison} from '@site/src/components/Comparison';
import type {ComparedRow} from '@site/src/components/Comparison/rows';
import {ExportLinks, VerificationLegend} from '@site/src/components/Provenance';
import {ToolForm} from '@site/src/components/Tool';
import {ActionBar} from '@site/src/components/Tool/ActionBar';
import {FieldList, labelsOf, type ToolWords} from '@site/src/components/Tool/FieldList';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {compared} from '@site/src/domain/hardware/comparison';
import type {Suitability, Use} from '@site/src/domain/hardware/uses';
import type {SourceView} from '@site/src/domain/reference/view';
import type {HardwareTableState, TableFields} from '@site/src/hooks/useHardwareTable';
import {type Numbers, useNumbers} from '@site/src/hooks/useNumbers';
import {usePrice} from '@site/src/hooks/usePrice';
import type {ReactNode} from 'react';
import {Narrowed} from './Narrowed';
import {PaperLine} from './PaperLine';
import styles from './styles.module.css';

/** Shared by the tables of hardware; chapters do not use it directly. */

/** How values are written and where their sources are. */
export type Writing = {
  numbers: Numbers;
  price: (value: number) => string;
  sources: Readonly<Record<string, SourceView>>;
};

type Row = {id: string; name: string; uses: Readonly<Record<Use, Suitability>>};

type Props<F extends TableFields, R extends Row> = Omit<
  Parameters<typeof Narrowed>[0],
  'invalid' | 'all'
> & {
  /** Its anchor, and the first word of that of its comparison. */
  id: string;
  title: string;
  state: Omit<HardwareTableState<F, string>, 'sort' | 'sortBy'>;
  fields: F;
  words: ToolWords<F>;
  /** The fields of the form, in order. */
  filterNames: readonly (keyof F & string)[];
  all: readonly R[];
  /** The collection of the public exports. */
  collection: string;
  manualVersion: string;
  sources: Writing['sources'];
  comparedRows: (chosen: readonly R[], writing: Writing) => readonly ComparedRow[];
  /** The table. */
  children: ReactNode;
  /** Where its figures are from. */
  finePrint: ReactNode;
};

function Compared<F extends TableFields, R extends Row>(props: Props<F, R>): ReactNode {
  const {id, title, state, all, collection, manualVersion, sources, comparedRows} = props;
  const numbers = useNumbers();
  const price = usePrice();
  const items = compared(all, state.chosen);
  return (
    <Comparison
      id={`${id}-comparison`}
      of={title}
      items={items}
      rows={comparedRows(items, {numbers, price, sources})}
      manualVersion={manualVersion}
      data={{manualVersion, [collection]: items, sources}}
      refused={all.find((row) => row.id === state.refused)?.name}
      onRemove={state.toggle}
      onClear={state.clear}
      onlyDifferent={state.onlyDifferent}
      onOnlyDifferent={state.showOnlyDifferent}
      query={state.query}
    />
  );
}

/** A table of hardware: complete in the HTML, then sorted, narrowed down and compared. */
export function HardwareTable<F extends TableFields, R extends Row>(props: Props<F, R>): ReactNode {
  const {id, title, state, fields, words, filterNames, collection, manualVersion} = props;
  useBrokenLinks().collectAnchor(id);
  const exports = useBaseUrl(`/data/${manualVersion}/${collection}`);
  const {texts, read, link, change, settle, query} = state;
  const invalid = read.status === 'invalid';
  return (
    <section id={id} className={styles.table} aria-label={title}>
      <div className="no-print">
        <ToolForm onLeave={settle}>
          <FieldList
            fields={fields}
            words={words}
            texts={texts}
            problems={invalid ? read.problems : {}}
            onChange={change}
            names={filterNames}
          />
        </ToolForm>
      </div>
      <LinkNotice link={link} labels={labelsOf(words)} start="table" />
      <Narrowed {...props} invalid={invalid} />
      <PaperLine manualVersion={manualVersion} id={id} query={query} />
      {props.children}
      <VerificationLegend />
      <Compared {...props} />
      {props.finePrint}
      <ExportLinks csv={`${exports}.csv`} json={`${exports}.json`} />
      <ActionBar id={id} query={query} />
    </section>
  );
}
