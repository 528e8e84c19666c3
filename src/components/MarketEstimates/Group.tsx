import {translate} from '@docusaurus/Translate';
import {DataTable} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import type {MarketEstimatesView} from '@site/src/domain/market/view';
import {useTargetId} from '@site/src/hooks/useAddress';
import type {ReactNode} from 'react';
import {anchorOf, scopeName} from './names';
import {Row} from './Row';
import styles from './styles.module.css';

type Props = MarketEstimatesView['scopes'][number] &
  Pick<MarketEstimatesView, 'sources' | 'manualVersion'> & {
    /** It is open from the start; the others open when asked, or when a link leads into them. */
    isFirst: boolean;
  };

/** The estimates that measure the same, in a table that folds. */
export function Group({scope, estimates, sources, manualVersion, isFirst}: Props): ReactNode {
  const target = useTargetId();
  const holdsTarget = estimates.some(({id}) => anchorOf(id) === target);
  return (
    <details className={styles.scope} open={isFirst || holdsTarget}>
      <summary className={styles.name}>
        {translate(
          {id: 'ofm.market.groupTable', message: '{name}: tabela de {count}'},
          {name: scopeName(scope), count: estimates.length},
        )}
      </summary>
      <DataTable caption={scopeName(scope)}>
        <ColumnHeads
          names={[
            translate({id: 'ofm.market.publisher', message: 'Quem publica'}),
            translate({id: 'ofm.market.measures', message: 'O que mede'}),
            translate({id: 'ofm.market.values', message: 'Bilhões e taxa ao ano'}),
            translate({id: 'ofm.market.verdict', message: 'Uso e fonte'}),
          ]}
        />
        <tbody>
          {estimates.map((estimate) => (
            <Row
              key={estimate.id}
              estimate={estimate}
              sources={sources}
              manualVersion={manualVersion}
            />
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}
