import {translate} from '@docusaurus/Translate';
import {markdownTable} from '@site/src/domain/tool/markdownTable';
import {saveFile} from '@site/src/hooks/saveFile';
import {toCsv} from '@site/src/hooks/toCsv';
import {basisText, type ComparedCell, type ComparedRow} from './rows';

export type Exported = {
  /** Files are named after it. */
  id: string;
  names: readonly string[];
  rows: readonly ComparedRow[];
  /** The entries as the manual’s data have them. */
  data: object;
};

const property = (): string => translate({id: 'ofm.comparison.property', message: 'Propriedade'});

const basisOf = ({basis}: ComparedCell): string => (basis ? basisText(basis) : '');

/** A column for each value and one for where it comes from. */
export async function saveComparedCsv({id, names, rows}: Exported): Promise<void> {
  const headings = names.flatMap((name) => [
    name,
    translate({id: 'ofm.comparison.sourceOf', message: '{name}: fonte'}, {name}),
  ]);
  const records = rows.map(({name, cells}) => ({
    ...[name, ...cells.flatMap((cell) => [cell.text, basisOf(cell)])],
  }));
  const csv = await toCsv<Record<number, string>>(records, {...[property(), ...headings]});
  saveFile(`${id}.csv`, csv, 'text/csv;charset=utf-8');
}

export function saveComparedMarkdown({id, names, rows}: Exported): void {
  const cell = (value: ComparedCell): string =>
    value.basis ? `${value.text} (${basisText(value.basis)})` : value.text;
  const table = markdownTable(
    [property(), ...names],
    rows.map(({name, cells}) => [name, ...cells.map(cell)]),
  );
  saveFile(`${id}.md`, table, 'text/markdown;charset=utf-8');
}

export function saveComparedJson({id, data}: Exported): void {
  saveFile(`${id}.json`, `${JSON.stringify(data, null, 2)}\n`, 'application/json');
}
