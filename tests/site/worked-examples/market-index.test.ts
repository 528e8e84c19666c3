import {checkRate} from '@site/src/domain/market/rate';
import {comparable, spreadOf} from '@site/src/domain/market/spread';
import {presets} from '@site/src/domain/scenario/presets';
import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';
import {billions, grow, growth, readEstimates, statedRate} from './market-data';
import {scenarios} from './market-scenario';

const slug = 'market/index';

describe('the data of the estimates', () => {
  it('does not call usable what contradicts itself or was not verified', () => {
    const wrong = [...readEstimates()].filter(
      ([, entry]) =>
        (checkRate(entry)?.agrees === false && entry.use !== 'do-not-use') ||
        (entry.verification === 'unverified' && entry.use === 'usable'),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('compares six estimates of one year with the lowest', () => {
    const values = [
      'gartner-2026-ai-data',
      'grand-view-2026-training-datasets',
      'statifacts-2026-training-datasets',
      'fortune-bi-2026-training-datasets',
      'growth-market-reports-2025-training-datasets',
      'mordor-2026-training-datasets',
    ].map((id) => billions(id, 2025));
    const lowest = Math.min(...values);
    const rows = values.flatMap((v): Result[] => [
      [v, 3],
      [v / lowest, 1, ' |'],
    ]);
    expect(missing(locale, slug, rows)).toEqual([]);
  });

  it('follows each publisher’s own base and rate to 2030', () => {
    const fortune = grow(2.92, growth(2.92, 17.04, 8), 6);
    const straits = billions('straits-2022-training-datasets', 2030);
    const cognitive = grow(1.8652, statedRate('cognitive-2023-training-datasets'), 6 + 1);
    const grandView = grow(1.73, statedRate('grand-view-2023-training-datasets'), 8);
    expect(
      missing(locale, slug, [
        [fortune, 2],
        [straits, 2],
        [100 * (fortune / straits - 1), 0, '%'],
        [cognitive, 2],
        [grandView, 2],
        [billions('grand-view-2025-training-datasets', 2030), 2],
      ]),
    ).toEqual([]);
  });

  it('says what the tool shows for 2030', () => {
    const datasets = comparable([...readEstimates().values()], 'training-datasets');
    const highest = spreadOf(datasets, 2030).at(-1);
    expect(
      missing(locale, slug, [
        [(highest?.valueMillion ?? Number.NaN) / 1000, 2],
        [highest?.timesLowest ?? Number.NaN, 1],
      ]),
    ).toEqual([]);
  });

  it('shows how forecasts and even the present change between editions', () => {
    const base = billions('fortune-bi-2026-training-datasets', 2025);
    const end = billions('fortune-bi-2026-training-datasets', 2034);
    const later = grow(base, growth(base, end, 9), 7);
    const spending = [
      billions('gartner-2025-ai-spending', 2025),
      billions('gartner-2026-ai-spending', 2025),
    ] as const;
    expect(
      missing(locale, slug, [
        [billions('fortune-bi-2024-training-datasets', 2032), 2],
        [later, 1],
        [100 * (spending[1] / spending[0] - 1), 0, '%'],
      ]),
    ).toEqual([]);
    const wide = billions('verified-market-reports-2025-ml-operating-models', 2025);
    expect(Math.round(wide / billions('360iresearch-2026-mlops', 2025))).toBe(4);
    const misprint = billions('channel-dive-2026-ai-services', 2026);
    expect(Math.round(billions('gartner-2026-ai-services', 2026) / misprint)).toBe(981);
  });

  it('names the nearest estimate of what the company sells', () => {
    expect(
      missing(locale, slug, [
        [billions('gartner-2026-ai-services', 2026), 1],
        [billions('360iresearch-2026-mlops', 2026), 2],
        [billions('mordor-2026-annotation', 2026), 2],
        [billions('worldmetrics-2026-machine-learning', 2023), 1],
        [billions('techkv-2025-machine-learning', 2025), 0],
      ]),
    ).toEqual([]);
  });

  it('takes spliced and incomplete series apart', () => {
    expect(0.72 + 0.62 + 0.57).toBeCloseTo(1.9, 1);
    expect(
      missing(locale, slug, [
        [growth(1.9, 17.04, 10), 1, '%'],
        [grow(1.9, 22.1, 10), 1],
        [grow(1.73, 22.1, 9), 1],
        [growth(1.73, 9.3, 9), 1, '%'],
        [growth(2.86, 11.75, 6), 1, '%'],
        [growth(2.86, 11.75, 8), 1, '%'],
        [growth(2.86, 11.75, 9), 1, '%'],
        [growth(2.45, 2.86, 1), 1, '%'],
        [billions('precedence-2026-training-datasets', 2035), 2],
        [growth(690, 3490, 10), 1, '%'],
        [statedRate('idc-2024-ai-services'), 1, '%'],
      ]),
    ).toEqual([]);
  });

  it('counts clients instead of shares of a market', () => {
    const projects = scenarios.base.projects.reduce((a, b) => a + b, 0);
    const {companies, need, reach, winRate} = presets.base;
    const users = companies.central;
    const proposals = projects / winRate.central;
    const reached = users * need.central * reach.central;
    expect([need.central, reach.central, winRate.central]).toEqual([1 / 5, 1 / 2, 1 / 4]);
    // “Six operators like it use them up”: a seventh does not find its clients.
    expect(Math.floor(reached / proposals)).toBe(6);
    expect(
      missing(locale, slug, [
        [projects, 0],
        [proposals, 0],
        [users, 0],
        [(1000 * proposals) / users, 0],
        [reached, 0],
        [6 * proposals, 0],
      ]),
    ).toEqual([]);
  });
});
