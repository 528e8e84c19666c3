import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import type {PricedWork} from '@site/src/domain/finance/unitEconomics';
import type {FinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import type {Calculated} from './calculate';

/** The price, or why there is none. */
function priceText(
  price: PricedWork['price'],
  digits: number,
  {money}: FinanceNumbers,
): Pick<ResultRow, 'value' | 'note'> {
  return price.status === 'ok'
    ? {value: money(price.value, digits)}
    : {
        value: translate({id: 'ofm.unitEconomics.noPrice', message: 'não há'}),
        note: translate({
          id: 'ofm.unitEconomics.noRoom',
          message: 'Tributo e margem somam 100% ou mais: nenhum preço os cobre.',
        }),
      };
}

function workRow(
  name: string,
  {hours, directCost, cost, price}: PricedWork,
  {values: {margin}, result}: Calculated,
  numbers: FinanceNumbers,
): ResultRow {
  const {number, whole, money, fixed} = numbers;
  const [c, t, m] = [fixed(result.costPerHour, 2), number(result.tax.rate), number(margin)];
  return {
    name,
    note: translate(
      {id: 'ofm.unitEconomics.workNote', message: '{hours} horas que custam {cost}'},
      {hours: number(hours), cost: money(cost)},
    ),
    formula: `(H·c + D)/(1 − t − m) = (${number(hours)}·${c} + ${whole(directCost)})/(1 − ${t} − ${m})`,
    ...priceText(price, 0, numbers),
  };
}

/** What an hour costs and has to be sold for, and the prices of work made of such hours. */
export function priceRows(calculated: Calculated, numbers: FinanceNumbers): ResultRow[] {
  const {values, result} = calculated;
  const {number, whole, money, fixed} = numbers;
  const [c, t, m] = [fixed(result.costPerHour, 2), number(result.tax.rate), number(values.margin)];
  return [
    {
      name: translate({id: 'ofm.unitEconomics.costPerHour', message: 'Custo por hora, c'}),
      value: money(result.costPerHour, 2),
      formula: `(P + G)/(n·h·u) = ${whole(result.yearlyCost)}/(${whole(values.people)}·${whole(values.hoursPerPerson)}·${number(values.utilisation)})`,
    },
    {
      name: translate({id: 'ofm.unitEconomics.pricePerHour', message: 'Preço por hora, p'}),
      formula: `c/(1 − t − m) = ${c}/(1 − ${t} − ${m})`,
      ...priceText(result.pricePerHour, 2, numbers),
    },
    workRow(
      translate({id: 'ofm.unitEconomics.neededProjectPrice', message: 'Preço do projeto'}),
      result.project,
      calculated,
      numbers,
    ),
    workRow(
      translate({
        id: 'ofm.unitEconomics.neededSubscriptionPrice',
        message: 'Preço da assinatura por mês',
      }),
      result.subscription,
      calculated,
      numbers,
    ),
  ];
}
