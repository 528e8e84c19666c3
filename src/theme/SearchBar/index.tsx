import {translate} from '@docusaurus/Translate';
import {LineIcon} from '@site/src/components/LineIcon';
import {useSearchDialog} from '@site/src/hooks/useSearchDialog';
import {useSearchShortcut} from '@site/src/hooks/useSearchShortcut';
import {useSlashKey} from '@site/src/hooks/useSlashKey';
import {type ReactNode, useRef} from 'react';
import styles from './styles.module.css';

/** The search of the navigation bar: a button that loads and opens the dialog. */
export default function SearchBar(): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const {Dialog, asked, failed, prepare, open, close} = useSearchDialog();
  const [slashKey] = useSlashKey();
  useSearchShortcut(open, slashKey);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts={slashKey ? '/ Control+K Meta+K' : 'Control+K Meta+K'}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={open}
      >
        <LineIcon size={18} className={styles.icon}>
          <circle cx="10" cy="10" r="7" />
          <path d="m15.5 15.5 5.5 5.5" />
        </LineIcon>
        <span className={styles.label}>
          {translate({id: 'ofm.search.open', message: 'Buscar'})}
        </span>
        {slashKey && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
      </button>
      {failed && (
        <p role="alert" className={styles.failure}>
          {translate({
            id: 'ofm.search.notLoaded',
            message: 'A busca não carregou. Confira a conexão e tente de novo.',
          })}
        </p>
      )}
      {Dialog && <Dialog asked={asked} onClose={close} opener={button} />}
    </>
  );
}
