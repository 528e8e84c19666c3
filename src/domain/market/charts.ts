import type {ChartNode} from '../chart/node';
import type {Panel, PanelSeries} from './panels';
import type {MarketEstimatesView} from './view';

/** A panel that the build has drawn on both scales. */
export type MarketChart = Omit<Panel, 'series'> & {
  series: Pick<PanelSeries, 'id' | 'number' | 'style'>[];
  log: ChartNode;
  linear: ChartNode;
};

/** What `<MarketEstimates>` shows. */
export type MarketEstimatesData = MarketEstimatesView & {charts: MarketChart[]};
