import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {SourceLink, VerificationMark} from '@site/src/components/Provenance';
import type {
  RunGroupView,
  RunView,
  SizingValidationData,
} from '@site/src/domain/sizing/validationView';
import type {ReactNode} from 'react';
import {groupName, groupUnit} from './names';
import {formatAmount, formatError} from './numbers';
import styles from './styles.module.css';

type Sources = SizingValidationData['sources'];

function Row({run, sources}: {run: RunView; sources: Sources}): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const {estimate, figure} = run;
  const id = `run-${run.id}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <tr id={id}>
      <th scope="row" className={styles.name}>
        {run.name}
        {run.explanation && <Small>{run.explanation}</Small>}
      </th>
      <td className={styles.number}>
        {formatAmount(estimate.central, locale)}
        <Small>
          {formatAmount(estimate.low, locale)} – {formatAmount(estimate.high, locale)}
        </Small>
      </td>
      <td className={styles.number}>
        {formatAmount(run.published, locale)}
        <Small>
          <SourceLink source={sources[figure.source]} />
          <VerificationMark verification={figure.verification} />
        </Small>
      </td>
      <td className={styles.number}>{formatError(run.error, locale)}</td>
      <td className={styles.verdict} data-inside={run.inside}>
        {run.inside
          ? translate({id: 'ofm.sizingRuns.yes', message: 'sim'})
          : translate({id: 'ofm.sizingRuns.no', message: 'não'})}
      </td>
    </tr>
  );
}

/** One group of runs: estimate with its band, published value, and error. */
export function Runs({group, runs, sources}: RunGroupView & {sources: Sources}): ReactNode {
  const id = `runs-${group}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={styles.group}>
      <p className={styles.title}>
        {groupName(group)} <span className={styles.unit}>({groupUnit(group)})</span>
      </p>
      <DataTable caption={`${groupName(group)} (${groupUnit(group)})`} long>
        <ColumnHeads
          names={[
            translate({id: 'ofm.sizingRuns.run', message: 'Treino'}),
            translate({id: 'ofm.sizingRuns.estimate', message: 'Estimativa e faixa'}),
            translate({id: 'ofm.sizingRuns.published', message: 'Publicado'}),
            translate({id: 'ofm.sizingRuns.error', message: 'Erro'}),
            translate({id: 'ofm.sizingRuns.inBand', message: 'Na faixa?'}),
          ]}
        />
        <tbody>
          {runs.map((run) => (
            <Row key={run.id} run={run} sources={sources} />
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
