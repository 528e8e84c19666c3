import {translate} from '@docusaurus/Translate';
import {DataTable} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import type {Change} from '@site/src/domain/finance/sensitivity';
import {useFinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import type {ReactNode} from 'react';
import {cashText, monthText} from './cashRows';
import {changeText} from './changeText';

type Props = {changes: readonly Change[]};

/** What one change does to cash, break-even and payback. */
export function SensitivityTable({changes}: Props): ReactNode {
  const numbers = useFinanceNumbers();
  const caption = translate({
    id: 'ofm.unitEconomics.sensitivity',
    message: 'O que muda o resultado, uma mudança por vez',
  });
  return (
    <DataTable caption={caption}>
      <ColumnHeads
        names={[
          translate({id: 'ofm.unitEconomics.change', message: 'Mudança'}),
          translate({id: 'ofm.unitEconomics.cashColumn', message: 'Caixa'}),
          translate({id: 'ofm.unitEconomics.breakEvenColumn', message: 'Equilíbrio'}),
          translate({id: 'ofm.unitEconomics.paybackColumn', message: 'Retorno'}),
        ]}
      />
      <tbody>
        {changes.map((change) => (
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
