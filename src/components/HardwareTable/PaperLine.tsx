import {translate} from '@docusaurus/Translate';
import {shareableAddress} from '@site/src/hooks/useAddress';
import {useToday} from '@site/src/hooks/useToday';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {manualVersion: string; id: string; query: string};

/** On paper: of which manual and day it is, and the address that opens it as it was printed. */
export function PaperLine({manualVersion, id, query}: Props): ReactNode {
  // The date is known in the browser alone, and so is the address.
  const today = useToday();
  return (
    <p className={`${styles.paper} print-only`}>
      {translate({id: 'ofm.paper.version', message: 'Versão do manual'})}: {manualVersion}
      {today && (
        <>
          {' · '}
          {translate({id: 'ofm.paper.date', message: 'Data'})}: {today}
          <br />
          {shareableAddress({query, id})}
        </>
      )}
    </p>
  );
}
