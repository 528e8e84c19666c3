import {translate} from '@docusaurus/Translate';
import {Choice} from '@site/src/components/DataTable';
import {isHidden, type TierOrder, toggleTier} from '@site/src/domain/sizing/tiers';
import type {HardwareTierView} from '@site/src/domain/sizing/view';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Texts = Readonly<Record<string, string>>;

type Props = {
  tiers: readonly HardwareTierView[];
  /** The order, and for each tier whether it is shown. */
  texts: Texts;
  onChange: (part: Texts) => void;
};

export function Controls({tiers, texts, onChange}: Props): ReactNode {
  return (
    <form
      className={`${styles.controls} needs-javascript`}
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className={styles.choice}>
        <legend>{translate({id: 'ofm.tiers.show', message: 'Mostrar'})}</legend>
        {tiers.map(({id, name}) => (
          <label key={id} className={styles.option}>
            <input
              type="checkbox"
              checked={!isHidden(texts, id)}
              onChange={() => onChange(toggleTier(tiers, texts, id))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <Choice<TierOrder>
        label={translate({id: 'ofm.tiers.order', message: 'Ordem'})}
        value={texts.order === 'descending' ? 'descending' : 'ascending'}
        options={[
          {
            value: 'ascending',
            name: translate({id: 'ofm.tiers.smallestFirst', message: 'Menor primeiro'}),
          },
          {
            value: 'descending',
            name: translate({id: 'ofm.tiers.largestFirst', message: 'Maior primeiro'}),
          },
        ]}
        onChange={(order) => onChange({order})}
      />
    </form>
  );
}
