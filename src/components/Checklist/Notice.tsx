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
          'As marcas salvas estavam danificadas. O que se pôde ler foi recuperado; o original está guardado neste navegador e pode ser baixado.',
      });
    case 'newer':
      return translate({
        id: 'ofm.storage.newer',
        message:
          'As marcas salvas vêm de uma versão mais nova do manual e não foram tocadas. O que você marcar aqui vale até fechar a página.',
      });
  }
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
        <a
          href={`data:application/json;charset=utf-8,${encodeURIComponent(keptAside)}`}
          download="open-franchise-manual-original.json"
        >
          {translate({id: 'ofm.storage.download', message: 'Baixar o original'})}
        </a>
      )}
    </p>
  );
}
