import {Results} from '@site/src/components/Tool/Results';
import type {AcceleratorSpec} from '@site/src/domain/sizing/acceleratorFits';
import type {Change} from '@site/src/domain/sizing/changes';
import type {Sizing} from '@site/src/domain/sizing/sizing';
import type {SizingValues} from '@site/src/domain/sizing/sizingFields';
import type {Units} from '@site/src/hooks/useUnits';
import type {ReactNode} from 'react';
import {Changes} from './Changes';
import {FitTable} from './FitTable';
import {MemoryBar} from './MemoryBar';
import {sizingRows} from './sizingRows';
import styles from './styles.module.css';

type Props = {
  sizing: Sizing;
  values: SizingValues;
  units: Units;
  accelerators: readonly AcceleratorSpec[];
  onApply: (fields: Change['fields']) => void;
};

/** The results below the form: drawing, what to change, every number with its formula, and cards. */
export function Outcome({sizing, values, units, accelerators, onApply}: Props): ReactNode {
  const {need, changes} = sizing;
  return (
    <>
      <MemoryBar need={need} values={values} units={units} />
      <Changes changes={changes} units={units} onApply={onApply} />
      {sizingRows(sizing, values, units).map(({title, rows}) => (
        <div key={title} className={styles.group}>
          <p className={styles.heading}>{title}</p>
          <Results rows={rows} />
        </div>
      ))}
      {values.task !== 'table' && (
        <FitTable accelerators={accelerators} need={need} count={values.count} units={units} />
      )}
    </>
  );
}
