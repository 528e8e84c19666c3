import {translate} from '@docusaurus/Translate';
import {DataTable} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import type {Bin} from '@site/src/domain/evaluation/psi';
import {useNumbers} from '@site/src/hooks/useNumbers';
import type {ReactNode} from 'react';
import {rangeText} from './driftOutcome';
import styles from './styles.module.css';

/** What every bin adds to the PSI. */
export function BinTable({bins}: {bins: readonly Bin[]}): ReactNode {
  const numbers = useNumbers();
  const {percent, decimal} = numbers;
  return (
    <div className={styles.table}>
      <DataTable caption={translate({id: 'ofm.drift.bins', message: 'PSI por faixa'})}>
        <ColumnHeads
          names={[
            translate({id: 'ofm.drift.bin', message: 'Faixa'}),
            translate({id: 'ofm.drift.referenceShare', message: 'Referência, e'}),
            translate({id: 'ofm.drift.currentShare', message: 'Atual, a'}),
            translate({id: 'ofm.drift.part', message: 'Parcela'}),
          ]}
        />
        <tbody>
          {bins.map((bin) => (
            <tr key={bin.from ?? 'first'}>
              <th scope="row">{rangeText(bin, numbers)}</th>
              <td>{percent(bin.reference)}</td>
              <td>{percent(bin.current)}</td>
              <td>{decimal(bin.part)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
