import {describe, expect, it} from 'vitest';
import {mergeResults, noRows, type Results, type Setting} from './results';
import {median} from './statistics';
import {toMarkdown} from './toMarkdown';

const setting: Setting = {
  date: '2026-11-21',
  commit: 'abc1234',
  machine: '2 × CPU, 8 GB, Linux',
  versions: 'Docusaurus 3.10.2',
};

const build = (site: string, seconds: number): Results['rows']['build'][number] => ({
  site,
  size: 50,
  kind: 'cold',
  seconds,
  cpuSeconds: seconds * 1.5,
  peakMB: 1234.5,
  spans: {'Load site': 1, 'Bundling with rspack': 2, SSG: 3, 'postBuild()': 4},
});

const results = (...rows: Results['rows']['build']): Results => ({
  setting,
  rows: {...noRows, build: rows},
});

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 100], 3],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing does not exist', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('mergeResults', () => {
  it('keeps what the new run did not measure and replaces what it did', () => {
    const merged = mergeResults(
      results(build('manual', 9), build('template', 8)),
      results(build('manual', 5)),
    );
    expect(merged.rows.build.map(({site, seconds}) => [site, seconds])).toEqual([
      ['template', 8],
      ['manual', 5],
    ]);
  });

  it.each(['commit', 'machine', 'versions'] as const)('drops results of another %s', (field) => {
    const old = {...results(build('template', 8)), setting: {...setting, [field]: 'other'}};
    const measured = results(build('manual', 5));
    expect(mergeResults(old, measured)).toEqual(measured);
  });
});

describe('toMarkdown', () => {
  it('writes only the tables that have rows, and compares with the peers', () => {
    const text = toMarkdown(results(build('manual', 6), build('template', 8)), {manual: 'ours'});
    expect(text).toMatchInlineSnapshot(`
      "# Results of the benchmark

      Measured on 2026-11-21 at commit \`abc1234\` with \`npm run bench\`; [README.md](README.md) says how to read it.

      - Machine: 2 × CPU, 8 GB, Linux
      - Versions: Docusaurus 3.10.2
      - \`manual\`: ours

      ## Building two languages

      | Site | Chapters | Build | Time | Processor | Peak memory | Loading | Bundling | Rendering | After it |
      | --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | manual | 50 | cold | 6.0 s | 9.0 s | 1235 MB | 1.0 s | 2.0 s | 3.0 s | 4.0 s |
      | template | 50 | cold | 8.0 s | 12.0 s | 1235 MB | 1.0 s | 2.0 s | 3.0 s | 4.0 s |

      - 50 chapters, cold: \`manual\` takes 25 % less time than \`template\`.
      "
    `);
  });
});
