import {toKB} from '../../src/domain/weight/budget';
import type {Load} from '../pages/traffic';
import type {
  AuditRow,
  BuildRow,
  InteractionRow,
  PageRow,
  Results,
  SearchRow,
  Subject,
} from './results';
import {type Column, toTable} from './table';

const words = true;

const subject: readonly Column<Subject>[] = [
  {head: 'Site', cell: ({site}) => site, words},
  {head: 'Chapters', cell: ({size}) => size},
];

const seconds = (value: number | undefined): string =>
  value === undefined ? '–' : `${value.toFixed(1)} s`;

const load = (value: Load | undefined): string =>
  value === undefined ? '–' : `${toKB(value.bytes)} (${value.requests})`;

const buildColumns: readonly Column<BuildRow>[] = [
  ...subject,
  {head: 'Build', cell: ({kind}) => kind, words},
  {head: 'Time', cell: (row) => seconds(row.seconds)},
  {head: 'Processor', cell: ({cpuSeconds}) => seconds(cpuSeconds)},
  {head: 'Peak memory', cell: ({peakMB}) => `${Math.round(peakMB)} MB`},
  {head: 'Loading', cell: ({spans}) => seconds(spans['Load site'])},
  {
    head: 'Bundling',
    cell: ({spans}) => seconds(spans['Bundling with rspack'] ?? spans['Bundling with webpack']),
  },
  {head: 'Rendering', cell: ({spans}) => seconds(spans.SSG)},
  {head: 'After it', cell: ({spans}) => seconds(spans['postBuild()'])},
];

const pageColumns: readonly Column<PageRow>[] = [
  ...subject,
  {head: 'Page', cell: ({page}) => page, words},
  {head: 'To read', cell: ({before}) => load(before)},
  {head: 'Reaching the tool', cell: ({tool}) => load(tool)},
  {head: 'First interaction', cell: ({after}) => load(after)},
];

const interactionColumns: readonly Column<InteractionRow>[] = [
  ...subject,
  {head: 'Page', cell: ({page}) => page, words},
  {head: 'What is done', cell: ({action}) => action, words},
  {head: 'Done after', cell: ({milliseconds}) => `${Math.round(milliseconds)} ms`},
];

const auditColumns: readonly Column<AuditRow>[] = [
  ...subject,
  {head: 'Page', cell: ({page}) => page, words},
  {head: 'Performance', cell: ({performance}) => performance},
  {head: 'LCP', cell: ({lcpMs}) => `${(lcpMs / 1000).toFixed(2)} s`},
  {head: 'TBT', cell: ({tbtMs}) => `${Math.round(tbtMs)} ms`},
  {head: 'CLS', cell: ({cls}) => cls.toFixed(3)},
];

const searchColumns: readonly Column<SearchRow>[] = [
  ...subject,
  {head: 'Query', cell: ({query}) => query, words},
  {head: 'Downloaded', cell: (row) => load(row.load)},
  {head: 'Results after', cell: ({milliseconds}) => `${Math.round(milliseconds)} ms`},
];

/** What somebody waits longer for than for the peer, in per cent of the peer’s time. */
function comparison({rows}: Results): string[] {
  const cold = rows.build.filter(({kind}) => kind === 'cold');
  return cold
    .filter(({site}) => site === 'manual')
    .flatMap((ours) =>
      cold
        .filter(({site, size}) => site !== 'manual' && size === ours.size)
        .map((peer) => {
          const share = Math.round((ours.seconds / peer.seconds - 1) * 100);
          return `- ${ours.size} chapters, cold: \`manual\` takes ${Math.abs(share)} % ${share < 0 ? 'less' : 'more'} time than \`${peer.site}\`.`;
        }),
    );
}

function section<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): string {
  return rows.length === 0 ? '' : `## ${title}\n\n${toTable(columns, rows)}\n`;
}

/** Writes results for people: what README.md explains. */
export function toMarkdown(results: Results, labels: Readonly<Record<string, string>>): string {
  const {setting, rows} = results;
  const compared = comparison(results);
  const parts = [
    '# Results of the benchmark\n',
    `Measured on ${setting.date} at commit \`${setting.commit}\` with \`npm run bench\`; [README.md](README.md) says how to read it.\n`,
    [
      `- Machine: ${setting.machine}`,
      `- Versions: ${setting.versions}`,
      ...Object.entries(labels).map(([site, label]) => `- \`${site}\`: ${label}`),
      '',
    ].join('\n'),
    section('Building two languages', buildColumns, rows.build),
    compared.length > 0 ? `${compared.join('\n')}\n` : '',
    section('Weight of a page', pageColumns, rows.pages),
    section('First interaction', interactionColumns, rows.interaction),
    section('Lighthouse, mobile', auditColumns, rows.lighthouse),
    section('Search', searchColumns, rows.search),
  ];
  return parts.filter(Boolean).join('\n');
}
