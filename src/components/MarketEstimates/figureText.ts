import {translate} from '@docusaurus/Translate';
import {type EstimateView, shownRate} from '@site/src/domain/market/view';
import {currencySign} from './names';
import {percentText, printedBillions} from './numbers';

/** What was printed, and the implied rate, in one line: for citations and spreadsheets. */
export function figureText(estimate: EstimateView, locale: string): string {
  const {points, currency, statedRate} = estimate;
  const rate = shownRate(estimate);
  const values = points.map(({year, valueMillion, highMillion}) => {
    const amount = [valueMillion, ...(highMillion ? [highMillion] : [])]
      .map((value) => printedBillions(value, locale))
      .join('–');
    return translate(
      {id: 'ofm.market.figureValue', message: '{sign} {amount} bilhões em {year}'},
      {sign: currencySign(currency), amount, year},
    );
  });
  const stated =
    statedRate &&
    translate(
      {id: 'ofm.market.figureStated', message: 'taxa declarada de {rate} ao ano'},
      {rate: percentText(statedRate.percentPerYear, locale)},
    );
  const implied =
    rate !== undefined &&
    translate(
      {id: 'ofm.market.figureImplied', message: 'taxa implícita de {rate} ao ano'},
      {rate: percentText(rate, locale)},
    );
  return [...values, stated, implied].filter(Boolean).join('; ');
}
