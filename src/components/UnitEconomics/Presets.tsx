import {translate} from '@docusaurus/Translate';
import {Button} from '@site/src/components/Button';
import {type CompanyName, companyNames} from '@site/src/domain/finance/companies';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const nameOf = (company: CompanyName): string =>
  ({
    solo: translate({id: 'ofm.unitEconomics.solo', message: 'Uma pessoa'}),
    three: translate({id: 'ofm.unitEconomics.three', message: 'Três pessoas'}),
    eight: translate({id: 'ofm.unitEconomics.eight', message: 'Oito pessoas'}),
  })[company];

type Props = {
  /** The company whose values the fields hold, once a button has filled them. */
  filled: CompanyName | undefined;
  onFill: (company: CompanyName) => void;
};

/** Buttons that fill the fields with one of the chapter’s companies, and say so. */
export function Presets({filled, onFill}: Props): ReactNode {
  return (
    <fieldset className={styles.presets}>
      <legend>
        {translate({
          id: 'ofm.unitEconomics.presets',
          message: 'Comece por uma das três empresas hipotéticas',
        })}
      </legend>
      <div className={styles.buttons}>
        {companyNames.map((company) => (
          <Button key={company} aria-pressed={company === filled} onClick={() => onFill(company)}>
            {nameOf(company)}
          </Button>
        ))}
      </div>
      <p className={styles.filled} role="status">
        {filled &&
          translate(
            {
              id: 'ofm.unitEconomics.filled',
              message: 'Todos os campos têm agora as hipóteses de: {company}.',
            },
            {company: nameOf(filled)},
          )}
      </p>
    </fieldset>
  );
}
