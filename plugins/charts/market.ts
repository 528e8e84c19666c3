import type {MarketChart} from '../../src/domain/market/charts';
import {toPanels} from '../../src/domain/market/panels';
import type {MarketEstimatesView} from '../../src/domain/market/view';
import {drawPanel} from './drawPanel';

/** The charts of the explorer, all on one time axis, each on a logarithmic and a linear scale. */
export async function drawMarketCharts(
  {scopes}: MarketEstimatesView,
  locale: string,
): Promise<MarketChart[]> {
  const panels = toPanels(scopes.flatMap(({estimates}) => estimates));
  const all = panels.flatMap(({series}) => series.flatMap(({yearly}) => yearly));
  const years = {
    from: Math.min(...all.map(({year}) => year)),
    to: Math.max(...all.map(({year}) => year)),
  };
  return Promise.all(
    panels.map(async (panel) => ({
      ...panel,
      series: panel.series.map(({id, number, style}) => ({id, number, style})),
      log: await drawPanel(panel, 'log', years, locale),
      linear: await drawPanel(panel, 'linear', years, locale),
    })),
  );
}
