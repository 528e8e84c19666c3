import {translate} from '@docusaurus/Translate';
import {LineChart} from '@site/src/components/Tool/charts/LineChart';
import {monthsOf} from '@site/src/domain/breakEven/terms';
import type {ReactNode} from 'react';
import {ownedName, rentalName} from './names';
import type {BreakEvenView} from './view';

/** What buying and each way of renting have cost by the end of each month. */
export function CostChart({view}: {view: BreakEvenView}): ReactNode {
  const {comparison, terms, money, numbers} = view;
  const {owned, rentals, reference} = comparison;
  const lines = [
    {name: ownedName(), ...owned},
    ...rentals.map(({kind, curve, cost}) => ({name: rentalName(kind), curve, cost})),
  ];
  const months = numbers.whole(monthsOf(terms));
  const costs = lines.map(({name, cost}) => `${name}, ${money.amount(cost)}`).join('; ');
  return (
    <LineChart
      title={translate(
        {id: 'ofm.breakEven.curves', message: 'Custo acumulado em {months} meses'},
        {months},
      )}
      description={translate(
        {id: 'ofm.breakEven.curvesText', message: 'No fim de {months} meses: {costs}.'},
        {months, costs},
      )}
      series={lines.map(({name, curve, cost}) => ({
        name,
        text: money.amount(cost),
        points: curve.map((cost, month) => ({x: month, y: money.value(cost)})),
      }))}
      x={{
        label: translate({id: 'ofm.breakEven.month', message: 'mês'}),
        format: numbers.whole,
      }}
      y={{label: money.sign, format: money.short}}
      marks={
        reference?.crossing === undefined
          ? []
          : [
              {
                at: reference.crossing,
                label: translate(
                  {id: 'ofm.breakEven.crossing', message: 'empata no mês {month}'},
                  {month: reference.crossing},
                ),
              },
            ]
      }
    />
  );
}
