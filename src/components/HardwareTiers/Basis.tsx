import {translate} from '@docusaurus/Translate';
import {FinePrint} from '@site/src/components/DataTable';
import {SourceLink} from '@site/src/components/Provenance';
import {tierSpecs} from '@site/src/domain/sizing/tiers';
import type {HardwareTiersView} from '@site/src/domain/sizing/view';
import type {ReactNode} from 'react';
import {specName} from './specName';
import styles from './styles.module.css';

/** Why each number of the tiers is what it is, and whom it follows. */
export function Basis({tiers, sources}: Omit<HardwareTiersView, 'manualVersion'>): ReactNode {
  return (
    <FinePrint summary={translate({id: 'ofm.tiers.basis', message: 'De onde vem cada número'})}>
      {tiers.map(({id, name, specs}) => (
        <div key={id}>
          <p className={styles.basisName}>{name}</p>
          <ul>
            {tierSpecs.map((spec) => (
              <li key={spec}>
                {specName(spec)}: {specs[spec].basis}{' '}
                {specs[spec].source === 'editorial' ? (
                  translate({id: 'ofm.tiers.editorial', message: 'Regra deste manual.'})
                ) : (
                  <SourceLink source={sources[specs[spec].source]} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </FinePrint>
  );
}
