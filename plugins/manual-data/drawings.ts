import type {Locale} from '../../src/domain/locale/locale';
import {localize} from '../../src/domain/locale/localize';
import type {MarketEstimatesData} from '../../src/domain/market/charts';
import {toMarketEstimatesView} from '../../src/domain/market/view';
import {
  type SizingValidationData,
  toSizingValidationView,
} from '../../src/domain/sizing/validationView';
import {drawMarketCharts} from '../charts/market';
import {drawSizingCharts} from '../charts/sizing';
import type {ManualData} from './collections';

/** The JSON files of data that are shown with drawings, which take a moment to make, by path. */
export async function toDrawings(
  {'published-runs': runs, 'market-estimates': estimates, accelerators, references}: ManualData,
  version: string,
  locale: Locale,
): Promise<Record<string, unknown>> {
  const sizing = toSizingValidationView(localize(runs, locale), accelerators, references, version);
  const market = toMarketEstimatesView(localize(estimates, locale), references, version);
  return {
    'published-runs.json': {
      ...sizing,
      charts: await drawSizingCharts(sizing, locale),
    } satisfies SizingValidationData,
    'market-estimates.json': {
      ...market,
      charts: await drawMarketCharts(market, locale),
    } satisfies MarketEstimatesData,
  };
}
