import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {name: string; checked: boolean; onToggle: () => void};

/** Puts a row into the comparison; without JavaScript there is none. */
export function CompareTick({name, checked, onToggle}: Props): ReactNode {
  return (
    <input
      type="checkbox"
      className={`${styles.tick} needs-javascript no-print`}
      checked={checked}
      onChange={onToggle}
      aria-label={translate({id: 'ofm.comparison.tick', message: 'Comparar {name}'}, {name})}
    />
  );
}
