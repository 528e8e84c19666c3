import {translate} from '@docusaurus/Translate';
import {markdownTable} from '@site/src/domain/tool/markdownTable';
import {saveFile} from '@site/src/hooks/saveFile';
import {toCsv} from '@site/src/hooks/toCsv';
import type {ReactNode} from 'react';
import {ActionBar} from './ActionBar';
import type {ResultRow} from './Results';

type Props = {
  /** The tool’s anchor; files are named after it. */
  id: string;
  /** The part of the address that opens the tool with these inputs. */
  query: string;
  /** The results that are exported; without them there is nothing to export. */
  rows: readonly ResultRow[] | undefined;
};

const header = (): Required<ResultRow> => ({
  name: translate({id: 'ofm.tool.measure', message: 'Medida'}),
  value: translate({id: 'ofm.tool.value', message: 'Valor'}),
  note: translate({id: 'ofm.tool.note', message: 'Intervalo ou observação'}),
  formula: translate({id: 'ofm.tool.formula', message: 'Conta'}),
});

const whole = ({name, value, note = '', formula = ''}: ResultRow): Required<ResultRow> => ({
  name,
  value,
  note,
  formula,
});

async function saveCsv(id: string, rows: readonly ResultRow[]): Promise<void> {
  saveFile(`${id}.csv`, await toCsv(rows.map(whole), header()), 'text/csv;charset=utf-8');
}

function saveMarkdown(id: string, rows: readonly ResultRow[]): void {
  const cells = (row: Required<ResultRow>): string[] => [
    row.name,
    row.value,
    row.note,
    row.formula,
  ];
  const text = markdownTable(
    cells(header()),
    rows.map((row) => cells(whole(row))),
  );
  saveFile(`${id}.md`, text, 'text/markdown;charset=utf-8');
}

/** A link to the tool with its inputs, its results as a file, and paper. */
export function Actions({id, query, rows}: Props): ReactNode {
  const exported = rows ?? [];
  return (
    <ActionBar
      id={id}
      query={query}
      empty={!rows}
      files={[
        {name: 'CSV', save: () => saveCsv(id, exported)},
        {name: 'Markdown', save: () => saveMarkdown(id, exported)},
      ]}
    />
  );
}
