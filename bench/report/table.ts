/** One column: its heading and what stands in it, for a row. */
export type Column<Row> = {
  head: string;
  cell: (row: Row) => string | number;
  /** Words stand left, numbers right. */
  words?: boolean;
};

/** Writes rows as a Markdown table. */
export function toTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({head}) => head),
    columns.map(({words}) => (words ? '---' : '---:')),
    ...rows.map((row) => columns.map(({cell}) => String(cell(row)))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
