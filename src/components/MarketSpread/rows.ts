import {translate} from '@docusaurus/Translate';
import {shortName} from '@site/src/components/MarketEstimates/names';
import {billions} from '@site/src/components/MarketEstimates/numbers';
import type {ResultRow} from '@site/src/components/Tool/Results';
import type {Basis} from '@site/src/domain/market/path';
import type {SpreadItem} from '@site/src/domain/market/spread';
import type {EstimateView} from '@site/src/domain/market/view';

export type Item = SpreadItem<EstimateView>;

export function basisName(basis: Basis): string {
  switch (basis) {
    case 'printed':
      return translate({id: 'ofm.spread.printed', message: 'impresso'});
    case 'interpolated':
      return translate({
        id: 'ofm.spread.interpolated',
        message: 'interpolado no crescimento implícito da série',
      });
    case 'rate':
      return translate({id: 'ofm.spread.byRate', message: 'pela taxa do editor, nos anos dela'});
  }
}

export function moneyText(valueMillion: number, locale: string): string {
  return translate(
    {id: 'ofm.spread.money', message: 'US$ {value} bilhões'},
    {value: billions(valueMillion, locale)},
  );
}

/** @example `5,2 vezes`, or `52% acima` where that says more */
export function distanceText(times: number, locale: string): string {
  return times < 2
    ? translate(
        {id: 'ofm.spread.above', message: '{percent}% acima'},
        {percent: Math.round(100 * (times - 1)).toLocaleString(locale)},
      )
    : translate(
        {id: 'ofm.spread.times', message: '{times} vezes'},
        {times: times.toLocaleString(locale, {maximumFractionDigits: 1})},
      );
}

/** Each estimate of the year, lowest first, for files. */
export function itemRows(items: readonly Item[], locale: string): ResultRow[] {
  return items.map(({estimate, valueMillion, basis}) => ({
    name: shortName(estimate),
    value: moneyText(valueMillion, locale),
    note: basisName(basis),
  }));
}

/** The ends of the range, how far they are apart, and who is in it. */
export function summaryRows(items: readonly Item[], all: number, locale: string): ResultRow[] {
  const [lowest, highest] = [items[0], items.at(-1)];
  const counted: ResultRow = {
    name: translate({id: 'ofm.spread.reach', message: 'Estimativas que chegam ao ano'}),
    value: translate(
      {id: 'ofm.spread.reachValue', message: '{count} de {all}'},
      {count: items.length, all},
    ),
  };
  if (!lowest || !highest || items.length < 2) {
    const note = translate({
      id: 'ofm.spread.noRange',
      message: 'Não há faixa: com menos de duas estimativas não há o que comparar.',
    });
    return [{...counted, note}];
  }
  const end = ({estimate, valueMillion, basis}: Item, name: string): ResultRow => ({
    name,
    value: moneyText(valueMillion, locale),
    note: `${shortName(estimate)}: ${basisName(basis)}`,
  });
  return [
    end(lowest, translate({id: 'ofm.spread.lowest', message: 'Menor'})),
    end(highest, translate({id: 'ofm.spread.highest', message: 'Maior'})),
    {
      name: translate({id: 'ofm.spread.distance', message: 'Distância'}),
      value: distanceText(highest.timesLowest, locale),
      formula: `${billions(highest.valueMillion, locale)} ÷ ${billions(lowest.valueMillion, locale)} = ${highest.timesLowest.toLocaleString(locale, {maximumFractionDigits: 2})}`,
    },
    counted,
  ];
}

/** The same for the editions that were read by a year: do forecasts converge? */
export function editionsRow(items: readonly Item[], until: number, locale: string): ResultRow[] {
  const [lowest, highest] = [items[0], items.at(-1)];
  return lowest && highest && items.length > 1
    ? [
        {
          name: translate({id: 'ofm.spread.editions', message: 'Só edições até {until}'}, {until}),
          value: distanceText(highest.timesLowest, locale),
          note: translate(
            {id: 'ofm.spread.editionsNote', message: '{low} a {high} bilhões, {count} estimativas'},
            {
              low: billions(lowest.valueMillion, locale),
              high: billions(highest.valueMillion, locale),
              count: items.length,
            },
          ),
        },
      ]
    : [];
}
