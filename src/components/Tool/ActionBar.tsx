import {translate} from '@docusaurus/Translate';
import {Button} from '@site/src/components/Button';
import {printPart} from '@site/src/hooks/printPart';
import {shareableAddress} from '@site/src/hooks/useAddress';
import {useCopy} from '@site/src/hooks/useCopy';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type FileKind = {
  /** Of the kind of file, such as CSV. */
  name: string;
  save: () => void;
};

type Props = {
  /** The anchor of what is linked to. */
  id: string;
  /** What is printed, where it is not all that the anchor leads to. */
  printed?: string;
  /** The part of the address that opens it as it is. */
  query: string;
  files?: readonly FileKind[];
  /** There is nothing to save. */
  empty?: boolean;
};

function printElement(id: string): void {
  const element = document.getElementById(id);
  if (element) {
    printPart(element);
  }
}

/** A link to a part of the page as the reader has set it, its contents as files, and paper. */
export function ActionBar({id, printed = id, query, files = [], empty = false}: Props): ReactNode {
  const [copied, copy] = useCopy();
  return (
    <div className={`${styles.actions} needs-javascript no-print`}>
      <Button onClick={() => copy(shareableAddress({query, id}))}>
        {translate({id: 'ofm.tool.copyLink', message: 'Copiar link'})}
      </Button>
      {files.map(({name, save}) => (
        <Button key={name} disabled={empty} onClick={save}>
          {name}
        </Button>
      ))}
      <Button onClick={() => printElement(printed)}>
        {translate({id: 'ofm.tool.print', message: 'Imprimir'})}
      </Button>
      <span role="status" className={styles.copied}>
        {copied.status === 'copied' && translate({id: 'ofm.tool.copied', message: 'Link copiado.'})}
        {copied.status === 'failed' && copied.text}
      </span>
    </div>
  );
}
