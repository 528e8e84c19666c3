import {useDocsVersionCandidates, useVersions} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {useSlashKey} from '@site/src/hooks/useSlashKey';
import type {ReactNode} from 'react';
import styles from './footer.module.css';

/** Where is searched, which keys work, and the switch for the one that is a single letter. */
export function Footer(): ReactNode {
  const [{label}] = useDocsVersionCandidates();
  const versions = useVersions(undefined);
  const [slashKey, setSlashKey] = useSlashKey();
  return (
    <footer className={styles.footer}>
      {versions.length > 1 && (
        <p className={styles.version}>
          {translate({id: 'ofm.search.version', message: 'Versão: {version}'}, {version: label})}
        </p>
      )}
      <p className={styles.keys}>
        <kbd>↑</kbd> <kbd>↓</kbd> {translate({id: 'ofm.search.keys.move', message: 'percorrer'})}
        <kbd>Enter</kbd> {translate({id: 'ofm.search.keys.go', message: 'abrir'})}
        <kbd>Esc</kbd> {translate({id: 'ofm.search.keys.close', message: 'fechar'})}
      </p>
      <label className={styles.slash}>
        <input
          type="checkbox"
          checked={slashKey}
          onChange={(event) => setSlashKey(event.target.checked)}
        />
        {translate({id: 'ofm.search.slashKey', message: 'A tecla / abre a busca'})}
      </label>
    </footer>
  );
}
