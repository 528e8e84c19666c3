import {translate} from '@docusaurus/Translate';
import {LineChart} from '@site/src/components/Tool/charts/LineChart';
import type {CashMeasures, CashMonth} from '@site/src/domain/finance/cash';
import {useFinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import type {ReactNode} from 'react';
import {cashText, monthText} from './cashRows';

type Props = {months: readonly CashMonth[]; measures: CashMeasures};

function marksOf({breakEven, payback}: CashMeasures): {at: number; label: string}[] {
  const month = (at: number): {month: string} => ({month: String(at)});
  return [
    ...(breakEven.status === 'ok'
      ? [
          {
            at: breakEven.value,
            label: translate(
              {id: 'ofm.unitEconomics.breakEvenMark', message: 'equilíbrio: mês {month}'},
              month(breakEven.value),
            ),
          },
        ]
      : []),
    ...(payback.status === 'ok'
      ? [
          {
            at: payback.value,
            label: translate(
              {id: 'ofm.unitEconomics.paybackMark', message: 'retorno: mês {month}'},
              month(payback.value),
            ),
          },
        ]
      : []),
  ];
}

/** The balance of cash month by month. */
export function CashChart({months, measures}: Props): ReactNode {
  const {whole, money} = useFinanceNumbers();
  const balance = translate({id: 'ofm.unitEconomics.balanceLine', message: 'Saldo acumulado'});
  return (
    <LineChart
      title={translate({id: 'ofm.unitEconomics.chart', message: 'Curva de caixa'})}
      description={translate(
        {
          id: 'ofm.unitEconomics.chartDescription',
          message:
            'Saldo acumulado do mês 0 ao mês {last}: caixa necessário {cash}; equilíbrio {breakEven}; retorno {payback}.',
        },
        {
          last: String(months.at(-1)?.month),
          cash: cashText(measures.cashNeeded, money),
          breakEven: monthText(measures.breakEven),
          payback: monthText(measures.payback),
        },
      )}
      series={[
        {name: balance, points: months.map((month) => ({x: month.month, y: month.balance / 1000}))},
      ]}
      x={{label: translate({id: 'ofm.unitEconomics.month', message: 'Mês'}), format: String}}
      y={{
        label: translate({id: 'ofm.unitEconomics.thousands', message: 'R$ mil'}),
        format: whole,
      }}
      marks={marksOf(measures)}
    />
  );
}
