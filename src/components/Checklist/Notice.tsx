import {translate} from '@docusaurus/Translate';
import type {StorageNotice} from '@site/src/hooks/workspaceStore';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {notice: StorageNotice; keptAside: string | undefined};

function words(notice: Exclude<StorageNotice, 'none'>): string {
  switch (notice) {
    case 'not-saved':
      return translate({
        id: 'ofm.storage.notSaved',
        message:
          'Este navegador não está salvando as marcas (armazenamento cheio ou bloqueado). Elas valem até você fechar a página; imprima-a para guardá-las.',
      });
    case 'kept-aside':
      return translate({
        id: 'ofm.storage.keptAside',
        message:
          'As marcas salvas estavam danificadas. O que ainda se lia, se havia algo, está na lista; o original está guardado neste navegador e pode ser baixado.',
      });
    case 'newer':
      return translate({
        id: 'ofm.storage.newer',
        message:
          'As marcas salvas vêm de uma versão mais nova do manual e não foram tocadas. O que você marcar aqui vale até fechar a página.',
      });
  }
}

/** Hands a text over as a file; a blob takes any text and any length, unlike a data: address. */
function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'open-franchise-manual-original.json';
  link.click();
  URL.revokeObjectURL(address);
}

/** Tells the reader, once and in place, when answers are not where they should be. */
export function Notice({notice, keptAside}: Props): ReactNode {
  if (notice === 'none') {
    return null;
  }
  return (
    <p className={styles.notice} role="status">
      {words(notice)}{' '}
      {keptAside !== undefined && (
        <button type="button" className={styles.download} onClick={() => download(keptAside)}>
          {translate({id: 'ofm.storage.download', message: 'Baixar o original'})}
        </button>
      )}
    </p>
  );
}
