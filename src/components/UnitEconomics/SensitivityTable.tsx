import {translate} from '@docusaurus/Translate';
import {DataTable} from '@site/src/components/DataTable';
import {type Change, sensitivity, steps} from '@site/src/domain/finance/sensitivity';
import {type FinanceNumbers, useFinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import type {ReactNode} from 'react';
import type {Calculated} from './calculate';
import {cashText, monthText} from './cashRows';

function changeText({name, value}: Change, {number}: FinanceNumbers): string {
  const share = {share: number(100 * value)};
  const months = {months: number(value)};
  switch (name) {
    case 'none':
      return translate({id: 'ofm.unitEconomics.noChange', message: 'Nenhuma'});
    case 'utilisation':
      return translate(
        {id: 'ofm.unitEconomics.lowerUtilisation', message: 'Utilização de {share}%'},
        share,
      );
    case 'price':
      return translate(
        {id: 'ofm.unitEconomics.lowerPrice', message: 'Preço {share}% menor'},
        {share: number(100 * steps.price)},
      );
    case 'delay':
      return translate(
        {id: 'ofm.unitEconomics.laterPayment', message: 'Receber em {months} meses'},
        months,
      );
    case 'salesCycle':
      return translate(
        {id: 'ofm.unitEconomics.longerSale', message: 'Ciclo de venda de {months} meses'},
        months,
      );
    case 'ramp':
      return translate(
        {id: 'ofm.unitEconomics.longerRamp', message: 'Agenda cheia só em {months} meses'},
        months,
      );
    case 'advance':
      return translate(
        {id: 'ofm.unitEconomics.moreAdvance', message: '{share}% pagos um mês antes do trabalho'},
        share,
      );
  }
}

/** What one change does to cash, break-even and payback. */
export function SensitivityTable({values, result}: Calculated): ReactNode {
  const numbers = useFinanceNumbers();
  const caption = translate({
    id: 'ofm.unitEconomics.sensitivity',
    message: 'O que muda o resultado, uma mudança por vez',
  });
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{translate({id: 'ofm.unitEconomics.change', message: 'Mudança'})}</th>
          <th scope="col">{translate({id: 'ofm.unitEconomics.cashColumn', message: 'Caixa'})}</th>
          <th scope="col">
            {translate({id: 'ofm.unitEconomics.breakEvenColumn', message: 'Equilíbrio'})}
          </th>
          <th scope="col">
            {translate({id: 'ofm.unitEconomics.paybackColumn', message: 'Retorno'})}
          </th>
        </tr>
      </thead>
      <tbody>
        {sensitivity(result.plan, values.utilisation).map((change) => (
          <tr key={change.name}>
            <th scope="row">{changeText(change, numbers)}</th>
            <td>{cashText(change.measures.cashNeeded, numbers.money)}</td>
            <td>{monthText(change.measures.breakEven)}</td>
            <td>{monthText(change.measures.payback)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
