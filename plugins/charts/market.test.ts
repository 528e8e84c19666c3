import {drawMarketCharts} from '@site/plugins/charts/market';
import type {ChartNode} from '@site/src/domain/chart/node';
import type {MarketChart} from '@site/src/domain/market/charts';
import {estimateView} from '@site/tests/fixtures/catalogues';
import {beforeAll, describe, expect, it} from 'vitest';

function allNodes(node: ChartNode): ChartNode[] {
  return [node, ...node.children.flatMap((c) => (typeof c === 'string' ? [] : allNodes(c)))];
}

function texts(node: ChartNode): string[] {
  return allNodes(node).flatMap(({tag, children}) =>
    tag === 'text' ? children.filter((child) => typeof child === 'string') : [],
  );
}

const nothing: ChartNode = {tag: 'svg', attributes: {}, children: []};
const view = {
  scopes: [
    {
      scope: 'mlops' as const,
      estimates: [
        estimateView('usable', {
          use: 'usable',
          points: [
            {year: 2022, valueMillion: 1100},
            {year: 2027, valueMillion: 5900},
          ],
        }),
        estimateView('refused'),
        estimateView('spliced', {splicedFrom: ['refused']}),
        estimateView('reais', {use: 'weak', currency: 'BRL'}),
      ],
    },
  ],
  sources: {},
  manualVersion: 'next',
};

let charts: MarketChart[];
beforeAll(async () => {
  charts = await drawMarketCharts(view, 'pt-BR');
});

describe('drawMarketCharts', () => {
  it('draws one panel for each group, with a number at the end of each line', () => {
    expect(charts.map(({key}) => key)).toEqual(['mlops-world-usd', 'mlops-world-brl']);
    expect(texts(charts[0]?.log ?? nothing)).toEqual(expect.arrayContaining(['1', '2', '3']));
  });

  it('puts every panel on one time axis', () => {
    const years = charts.map(({linear}) => texts(linear).filter((text) => /^20\d\d$/.test(text)));
    expect(years[0]).toEqual(years[1]);
    expect(years[0]).toContain('2030');
  });

  it('draws what is refused, and what only circulates, with dashes of their own', () => {
    const lines = allNodes(charts[0]?.log ?? nothing)
      .filter(({attributes}) => attributes.strokeDasharray)
      .map(({attributes}) => `${attributes.stroke} ${attributes.strokeDasharray}`);
    expect(lines).toEqual(['var(--ofm-signal) 5 3', 'var(--ofm-signal) 1 3']);
  });

  it('draws what may be used in full', () => {
    const usable = allNodes(charts[0]?.log ?? nothing).filter(
      ({attributes}) => attributes.stroke === 'var(--ofm-diagram-accent)',
    );
    expect(usable).toHaveLength(1);
    expect(usable[0]?.attributes.strokeDasharray).toBeUndefined();
  });

  it('takes every colour from the site', () => {
    const colours = charts
      .flatMap(({log, linear}) => [...allNodes(log), ...allNodes(linear)])
      .flatMap(({attributes}) => [attributes.fill, attributes.stroke])
      .filter((colour) => colour !== undefined);
    expect(colours.filter((c) => !/^(?:var\(--ofm-|none|currentColor)/.test(c))).toEqual([]);
  });

  it('draws nothing that is not a number', () => {
    expect(JSON.stringify(charts)).not.toMatch(/NaN|Infinity/);
  });
});
