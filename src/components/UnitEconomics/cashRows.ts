import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {type CashMeasures, horizonMonths} from '@site/src/domain/finance/cash';
import type {UnitEconomics} from '@site/src/domain/finance/unitEconomics';
import type {FinanceNumbers} from '@site/src/hooks/useFinanceNumbers';

/** The month, or that it does not come within the months that are looked at. */
export function monthText(month: CashMeasures['payback']): string {
  return month.status === 'ok'
    ? String(month.value)
    : translate(
        {id: 'ofm.unitEconomics.never', message: 'não em {months} meses'},
        {months: String(horizonMonths)},
      );
}

/** The cash, or that no amount is enough. */
export function cashText(
  cash: CashMeasures['cashNeeded'],
  money: (value: number) => string,
): string {
  return cash.status === 'ok'
    ? money(cash.value)
    : translate({id: 'ofm.unitEconomics.withoutEnd', message: 'sem fim'});
}

function deepestNote({curve, measures}: UnitEconomics): string {
  if (measures.cashNeeded.status === 'undefined') {
    return translate({
      id: 'ofm.unitEconomics.losing',
      message: 'Mesmo com a agenda cheia sai mais do que entra: nenhum caixa basta.',
    });
  }
  const deepest = curve.reduce((low, month) => (month.balance < low.balance ? month : low));
  return translate(
    {
      id: 'ofm.unitEconomics.deepest',
      message: 'O ponto mais fundo do saldo acumulado, no mês {month}',
    },
    {month: String(deepest.month)},
  );
}

/** What the company needs until it pays for itself, and when. */
export function cashRows(
  result: UnitEconomics,
  {money, whole, number}: FinanceNumbers,
): ResultRow[] {
  const {measures, plan} = result;
  return [
    {
      name: translate({id: 'ofm.unitEconomics.cashNeeded', message: 'Caixa necessário'}),
      value: cashText(measures.cashNeeded, money),
      note: deepestNote(result),
    },
    {
      name: translate({id: 'ofm.unitEconomics.breakEven', message: 'Mês de equilíbrio'}),
      value: monthText(measures.breakEven),
      note: translate({
        id: 'ofm.unitEconomics.breakEvenNote',
        message: 'O primeiro em que entra mais do que sai, sem recaída',
      }),
    },
    {
      name: translate({id: 'ofm.unitEconomics.payback', message: 'Mês de retorno'}),
      value: monthText(measures.payback),
      note: translate({
        id: 'ofm.unitEconomics.paybackNote',
        message: 'O primeiro em que o saldo acumulado volta a zero e não cai mais abaixo',
      }),
    },
    {
      name: translate({id: 'ofm.unitEconomics.monthlyResult', message: 'Sobra mensal em regime'}),
      value: money(measures.monthlyResult),
      formula: `${whole(plan.revenue)}·(1 − ${number(plan.taxRate)}) − ${whole(plan.fullCost + plan.directCost)}`,
    },
  ];
}
