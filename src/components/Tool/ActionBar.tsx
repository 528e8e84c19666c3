import {translate} from '@docusaurus/Translate';
import {Button} from '@site/src/components/Button';
import {printPart} from '@site/src/hooks/printPart';
import {shareableAddress} from '@site/src/hooks/useAddress';
import {useCopy} from '@site/src/hooks/useCopy';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

type FileKind = {
  /** Of the kind of file, such as CSV. */
  name: string;
  /** May have to load first what writes the file, and then returns a promise. */
  save: () => unknown;
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

/** Saves files, and knows which kind could not be saved, as without a connection. */
function useSaving(): [failed: string | undefined, save: (file: FileKind) => Promise<void>] {
  const [failed, setFailed] = useState<string>();
  const save = async (file: FileKind): Promise<void> => {
    setFailed(undefined);
    try {
      await file.save();
    } catch {
      setFailed(file.name);
    }
  };
  return [failed, save];
}

/** A link to a part of the page as the reader has set it, its contents as files, and paper. */
export function ActionBar({id, printed = id, query, files = [], empty = false}: Props): ReactNode {
  const [copied, copy] = useCopy();
  const [failed, save] = useSaving();
  return (
    <div className={`${styles.actions} needs-javascript no-print`}>
      <Button onClick={() => copy(shareableAddress({query, id}))}>
        {translate({id: 'ofm.tool.copyLink', message: 'Copiar link'})}
      </Button>
      {files.map((file) => (
        <Button key={file.name} disabled={empty} onClick={() => save(file)}>
          {file.name}
        </Button>
      ))}
      <Button onClick={() => printElement(printed)}>
        {translate({id: 'ofm.tool.print', message: 'Imprimir'})}
      </Button>
      <span role="status" className={styles.copied}>
        {copied.status === 'copied' && translate({id: 'ofm.tool.copied', message: 'Link copiado.'})}
        {copied.status === 'failed' && copied.text}
      </span>
      {failed && (
        <span role="alert" className={styles.copied}>
          {translate(
            {
              id: 'ofm.tool.notSaved',
              message:
                'O arquivo {name} não foi salvo: a primeira vez pede conexão. Tente de novo.',
            },
            {name: failed},
          )}
        </span>
      )}
    </div>
  );
}
