import {translate} from '@docusaurus/Translate';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {FoldedTable} from '@site/src/components/Tool/FoldedTable';
import {type AcceleratorSpec, fitAccelerators} from '@site/src/domain/sizing/acceleratorFits';
import type {Need} from '@site/src/domain/sizing/need';
import type {Units} from '@site/src/hooks/useUnits';
import type {ReactNode} from 'react';
import {verdictName} from './fitText';
import styles from './styles.module.css';

type Props = {
  accelerators: readonly AcceleratorSpec[];
  need: Need;
  /** Accelerators that the reader has. */
  count: number;
  units: Units;
};

/** What fits on which accelerator, and how many of each it takes. */
export function FitTable({accelerators, need, count, units}: Props): ReactNode {
  return (
    <FoldedTable
      long
      title={translate({id: 'ofm.sizing.fitTable', message: 'Onde cabe e quantas placas pede'})}
      note={translate({
        id: 'ofm.sizing.fitTableNote',
        message: 'Só a memória: confira se o seu programa roda na placa e como elas se ligam.',
      })}
    >
      <ColumnHeads
        names={[
          translate({id: 'ofm.sizing.accelerator', message: 'Placa'}),
          'GB',
          translate({id: 'ofm.sizing.withCount', message: 'Com {count}'}, {count}),
          translate({id: 'ofm.sizing.fewest', message: 'Mínimo com folga'}),
        ]}
      />
      <tbody>
        {fitAccelerators(accelerators, need.bytesOn, count, need.usable).map((fit) => (
          <tr key={fit.id}>
            <th scope="row">{fit.name}</th>
            <td>{units.number(fit.memoryGB)}</td>
            <td className={styles.verdict} data-verdict={fit.verdict}>
              {units.whole(100 * fit.used)}%, {verdictName(fit.verdict)}
            </td>
            <td>
              {fit.fewest === undefined
                ? translate({id: 'ofm.sizing.never', message: 'mais placas não resolvem'})
                : units.whole(fit.fewest)}
            </td>
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
}
