import {translate} from '@docusaurus/Translate';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {FoldedTable} from '@site/src/components/Tool/FoldedTable';
import type {CashMonth} from '@site/src/domain/finance/cash';
import {useFinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import type {ReactNode} from 'react';

type Props = {months: readonly CashMonth[]};

/** The curve of cash in numbers. */
export function CashTable({months}: Props): ReactNode {
  const {whole} = useFinanceNumbers();
  return (
    <FoldedTable
      long
      title={translate({id: 'ofm.unitEconomics.monthByMonth', message: 'Caixa mês a mês'})}
      caption={translate({
        id: 'ofm.unitEconomics.monthByMonthCaption',
        message: 'Caixa mês a mês, em reais',
      })}
    >
      <ColumnHeads
        names={[
          translate({id: 'ofm.unitEconomics.month', message: 'Mês'}),
          translate({id: 'ofm.unitEconomics.received', message: 'Entra (R$)'}),
          translate({id: 'ofm.unitEconomics.paid', message: 'Sai (R$)'}),
          translate({id: 'ofm.unitEconomics.balance', message: 'Saldo (R$)'}),
        ]}
      />
      <tbody>
        {months.map(({month, received, paid, balance}) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td>{whole(received)}</td>
            <td>{whole(paid)}</td>
            <td>{whole(balance)}</td>
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
}
