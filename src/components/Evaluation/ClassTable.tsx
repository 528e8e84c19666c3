import {translate} from '@docusaurus/Translate';
import {DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import type {ClassMeasures} from '@site/src/domain/evaluation/confusion';
import type {Measure} from '@site/src/domain/tool/result';
import {useNumbers} from '@site/src/hooks/useNumbers';
import type {ReactNode} from 'react';
import {measureText} from './measureText';
import styles from './styles.module.css';

type Props = {classes: readonly ClassMeasures[]; labels: readonly string[]};

function Cell({
  measure,
  write,
}: {
  measure: Measure<
    'never-predicted' | 'never-real' | 'neither' | 'one-class-only' | 'undefined-class'
  >;
  write: (value: number) => string;
}): ReactNode {
  const {value, note} = measureText(measure, write);
  return (
    <td>
      {value}
      {note && <Small>{note}</Small>}
    </td>
  );
}

/** The measures of every class against all others. */
export function ClassTable({classes, labels}: Props): ReactNode {
  const {whole, decimal, percent} = useNumbers();
  return (
    <div className={styles.table}>
      <DataTable caption={translate({id: 'ofm.confusion.perClass', message: 'Medidas por classe'})}>
        <ColumnHeads
          names={[
            translate({id: 'ofm.confusion.class', message: 'Classe'}),
            translate({id: 'ofm.confusion.real', message: 'Reais'}),
            translate({id: 'ofm.confusion.predicted', message: 'Previstos'}),
            translate({id: 'ofm.confusion.precisionColumn', message: 'Precisão'}),
            translate({id: 'ofm.confusion.recallColumn', message: 'Recall'}),
            'F1',
          ]}
        />
        <tbody>
          {classes.map(({real, predicted, precision, recall, f1}, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: classes have a place and may have no name.
            <tr key={i}>
              <th scope="row">{labels[i] ?? i + 1}</th>
              <td>{whole(real)}</td>
              <td>{whole(predicted)}</td>
              <Cell measure={precision} write={percent} />
              <Cell measure={recall} write={percent} />
              <Cell measure={f1} write={decimal} />
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
