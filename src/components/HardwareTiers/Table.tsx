import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {DataTable} from '@site/src/components/DataTable';
import {tierSpecs} from '@site/src/domain/sizing/tiers';
import type {HardwareTierView} from '@site/src/domain/sizing/view';
import type {ReactNode} from 'react';
import {specName} from './specName';
import styles from './styles.module.css';

type Props = {tiers: readonly HardwareTierView[]};

function TextRow({
  tiers,
  name,
  text,
}: Props & {name: string; text: (tier: HardwareTierView) => string}): ReactNode {
  return (
    <tr>
      <th scope="row" className={styles.spec}>
        {name}
      </th>
      {tiers.map((tier) => (
        <td key={tier.id} className={styles.tier}>
          {text(tier)}
        </td>
      ))}
    </tr>
  );
}

export function Table({tiers}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const caption = translate({
    id: 'ofm.tiers.caption',
    message: 'Especificação mínima de cada faixa',
  });
  return (
    <DataTable caption={caption}>
      <thead>
        <tr>
          <td />
          {tiers.map(({id, name, summary}) => (
            <th key={id} scope="col">
              <span className={styles.name}>{name}</span>{' '}
              <span className={styles.summary}>{summary}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <TextRow
          tiers={tiers}
          name={translate({id: 'ofm.tiers.fits', message: 'Serve para'})}
          text={({fits}) => fits}
        />
        {tierSpecs.map((spec) => (
          <tr key={spec}>
            <th scope="row" className={styles.spec}>
              {specName(spec)}
            </th>
            {tiers.map((tier) => (
              <td key={tier.id} className={styles.number}>
                {tier.specs[spec].value.toLocaleString(i18n.currentLocale)}
              </td>
            ))}
          </tr>
        ))}
        <TextRow
          tiers={tiers}
          name={translate({id: 'ofm.tiers.accelerators', message: 'Aceleradores que servem'})}
          text={({accelerators}) => accelerators.map(({name}) => name).join('; ')}
        />
        <TextRow
          tiers={tiers}
          name={translate({id: 'ofm.tiers.limits', message: 'Quando deixar esta faixa'})}
          text={({limits}) => limits}
        />
      </tbody>
    </DataTable>
  );
}
