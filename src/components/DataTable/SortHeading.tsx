import type {Sort} from '@site/src/domain/hardware/sorting';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props<C extends string> = {
  column: C;
  label: string;
  sort: Sort<C> | undefined;
  onSort: (column: C) => void;
};

/** The heading of a column that a table is sorted by when it is pressed. */
export function SortHeading<C extends string>({column, label, sort, onSort}: Props<C>): ReactNode {
  const direction = sort?.column === column ? sort.direction : 'none';
  return (
    <th scope="col" aria-sort={direction} className={styles.heading}>
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        {label}
        <span
          className={`${styles.arrow} needs-javascript`}
          data-direction={direction}
          aria-hidden="true"
        />
      </button>
    </th>
  );
}
