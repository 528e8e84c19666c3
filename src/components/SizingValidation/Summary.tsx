import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DataTable} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import type {RunGroupView} from '@site/src/domain/sizing/validationView';
import type {ReactNode} from 'react';
import {groupName} from './names';
import {formatError, formatShare} from './numbers';
import styles from './styles.module.css';

function Row({group, summary}: RunGroupView): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <a href={`#runs-${group}`}>{groupName(group)}</a>
      </th>
      <td className={styles.number}>{summary.count}</td>
      <td className={styles.number}>{formatShare(summary.meanAbsolute, locale)}</td>
      <td className={styles.number}>{formatShare(summary.medianAbsolute, locale)}</td>
      <td className={styles.number}>
        {formatError(summary.lowest, locale)} … {formatError(summary.highest, locale)}
      </td>
      <td className={styles.number}>{summary.inside}</td>
    </tr>
  );
}

/** Errors of each group of runs, in one table. */
export function Summary({groups}: {groups: readonly RunGroupView[]}): ReactNode {
  const caption = translate({id: 'ofm.sizingRuns.summary', message: 'Erros por grupo de treinos'});
  return (
    <DataTable caption={caption}>
      <ColumnHeads
        names={[
          translate({id: 'ofm.sizingRuns.group', message: 'Grupo'}),
          translate({id: 'ofm.sizingRuns.count', message: 'Treinos'}),
          translate({id: 'ofm.sizingRuns.mean', message: 'Erro absoluto médio'}),
          translate({id: 'ofm.sizingRuns.median', message: 'Erro absoluto mediano'}),
          translate({id: 'ofm.sizingRuns.range', message: 'Extremos'}),
          translate({id: 'ofm.sizingRuns.inside', message: 'Na faixa'}),
        ]}
      />
      <tbody>
        {groups.map((group) => (
          <Row key={group.group} {...group} />
        ))}
      </tbody>
    </DataTable>
  );
}
