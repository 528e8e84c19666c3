import {valueAt, yearsOf} from './path';
import {singleValues} from './rate';
import type {MarketEstimate} from './schema';
import type {EstimateView} from './view';

/** How an estimate is drawn: by its use, or as a figure that only circulates. */
export type SeriesStyle = MarketEstimate['use'] | 'circulating';

type PanelPoint = {year: number; valueMillion: number};

export type PanelSeries = {
  id: string;
  /** Stands at the end of the line, in the list below the panel and in the table. */
  number: number;
  style: SeriesStyle;
  /** Where a line on a logarithmic scale bends, and its ends. */
  corners: PanelPoint[];
  /** A value for each year: growth is a curve on a linear scale. */
  yearly: PanelPoint[];
  /** The values that were printed. */
  printed: PanelPoint[];
};

/** Series that may share a scale: one scope, one region, one currency. */
export type Panel = Pick<MarketEstimate, 'scope' | 'region' | 'currency'> & {
  key: string;
  series: PanelSeries[];
};

function styleOf({source, splicedFrom, use}: EstimateView): SeriesStyle {
  return source === undefined || splicedFrom ? 'circulating' : use;
}

function toSeries(estimate: EstimateView, number: number): PanelSeries | undefined {
  const years = yearsOf(estimate);
  if (!years) {
    return undefined;
  }
  const [first, last] = years;
  const at = (year: number): PanelPoint[] => {
    const value = valueAt(estimate, year);
    return value ? [{year, valueMillion: value.valueMillion}] : [];
  };
  const printed = singleValues(estimate.points).map(({year, valueMillion}) => ({
    year,
    valueMillion,
  }));
  const bends = [...new Set([first, ...printed.map(({year}) => year), last])];
  const all = Array.from({length: last - first + 1}, (_, i) => first + i);
  return {
    id: estimate.id,
    number,
    style: styleOf(estimate),
    corners: bends.flatMap(at),
    yearly: all.flatMap(at),
    printed,
  };
}

/**
 * The estimates as small charts. What has no value for a single year is not drawn; nor is a group
 * in which nothing runs over two years: its values stand in the table.
 */
export function toPanels(estimates: readonly EstimateView[]): Panel[] {
  const panels = new Map<string, Panel>();
  for (const estimate of estimates) {
    const {scope, region, currency} = estimate;
    const key = [scope, region, currency.toLowerCase()].join('-');
    const panel = panels.get(key) ?? {key, scope, region, currency, series: []};
    const series = toSeries(estimate, panel.series.length + 1);
    if (series) {
      panels.set(key, {...panel, series: [...panel.series, series]});
    }
  }
  return [...panels.values()].filter(({series}) => series.some(({yearly}) => yearly.length > 1));
}

/**
 * Moves labels apart that would lie on each other.
 *
 * @param places - along one axis, in any order
 * @param gap - smallest distance between two labels, in the same unit
 * @returns places in the same order; those that had room stay
 */
export function moveApart(places: readonly number[], gap: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  for (let turn = 0; turn < places.length; turn += 1) {
    for (const [i, index] of order.entries()) {
      const next = order[i + 1];
      const lacking = next === undefined ? 0 : gap - ((moved[next] ?? 0) - (moved[index] ?? 0));
      if (next !== undefined && lacking > 0) {
        moved[index] = (moved[index] ?? 0) - lacking / 2;
        moved[next] = (moved[next] ?? 0) + lacking / 2;
      }
    }
  }
  return moved;
}
