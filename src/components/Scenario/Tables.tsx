import {translate} from '@docusaurus/Translate';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {FoldedTable} from '@site/src/components/Tool/FoldedTable';
import {quantile} from '@site/src/domain/evaluation/quantile';
import {measures} from '@site/src/domain/scenario/measures';
import type {Scenario} from '@site/src/domain/scenario/scenario';
import type {ReactNode} from 'react';
import type {Assumption} from './assumptions';
import {endNames, measureNames} from './words';

const shares = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

type PercentilesProps = {scenario: Scenario; money: (value: number) => string};

/** The numbers of the distributions. */
export function Percentiles({scenario, money}: PercentilesProps): ReactNode {
  const names = measureNames();
  const title = translate({id: 'ofm.scenario.percentiles', message: 'Os sorteios em números'});
  return (
    <FoldedTable title={title}>
      <thead>
        <tr>
          <th scope="col">{translate({id: 'ofm.scenario.below', message: 'Sorteios abaixo'})}</th>
          {measures.map((name) => (
            <th key={name} scope="col">
              {names[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <tr key={share}>
            <th scope="row">{`${Math.round(100 * share)}%`}</th>
            {measures.map((name) => (
              <td key={name}>{money(quantile(scenario.simulation.sorted[name], share))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
}

/** Every assumption, for paper and for those who read without JavaScript. */
export function Assumptions({rows}: {rows: readonly Assumption[]}): ReactNode {
  const title = translate({id: 'ofm.scenario.assumptions', message: 'Todas as premissas'});
  return (
    <FoldedTable title={title}>
      <ColumnHeads
        names={[translate({id: 'ofm.scenario.assumption', message: 'Premissa'}), ...endNames()]}
      />
      <tbody>
        {rows.map(({name, values}) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.length === 1 ? (
              <td colSpan={3}>{values[0]}</td>
            ) : (
              values.map((value, i) => <td key={endNames()[i]}>{value}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
}
