import {translate} from '@docusaurus/Translate';
import {useSearch, useSearchWarmUp} from '@site/src/hooks/useSearch';
import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import {Footer} from './Footer';
import {Header} from './Header';
import {moveFocus} from './moveFocus';
import {Results} from './Results';
import {Status} from './Status';
import styles from './styles.module.css';

export type SearchDialogProps = {
  /** 0 is closed; a new number takes the reader back to the field. */
  asked: number;
  onClose: () => void;
  /** The button that opens it. */
  opener: RefObject<HTMLElement | null>;
};

const pageSize = 8;

/** Kept for the next opening, also when another page has mounted another navigation bar. */
let lastText = '';

/** The search: a modal dialog with a field and a list of links. */
export function SearchDialog({asked, onClose, opener}: SearchDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [text, setText] = useState(lastText);
  const [limit, setLimit] = useState(pageSize);
  const [goesToFirst, setGoesToFirst] = useState(false);
  const isOpen = asked > 0;
  // The pointer over the button loads this dialog; the engine waits for it to be opened.
  const {state, retry} = useSearch(isOpen ? text : '', limit);
  useSearchWarmUp(isOpen);

  useEffect(() => {
    if (asked === 0) {
      dialog.current?.close();
      return;
    }
    if (!dialog.current?.open) {
      dialog.current?.showModal();
    }
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  // Enter may come before the results do.
  useEffect(() => {
    if (goesToFirst && state.status === 'found') {
      setGoesToFirst(false);
      list.current?.querySelector('a')?.click();
    }
  }, [goesToFirst, state]);

  const change = (next: string): void => {
    lastText = next;
    setText(next);
    setLimit(pageSize);
    setGoesToFirst(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setGoesToFirst(text.trim() !== '');
  };
  const more = (): void => {
    setLimit(limit + pageSize);
    // The button may go; from the last result, the next key leads to the new ones.
    Array.from(list.current?.querySelectorAll('a') ?? [])
      .at(-1)
      ?.focus();
  };
  const closed = (): void => {
    setGoesToFirst(false);
    onClose();
    // The browser gives the focus back to where it was. A reader who used a shortcut may have had
    // it nowhere, and then it hangs on in the hidden field for a moment.
    const focused = document.activeElement;
    if (focused === document.body || dialog.current?.contains(focused)) {
      opener.current?.focus();
    }
  };
  const closeOutside = ({target}: MouseEvent): void => {
    if (target === dialog.current) {
      dialog.current?.close();
    }
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({id: 'ofm.search.title', message: 'Buscar no manual'})}
      onClose={closed}
      onClick={closeOutside}
      onKeyDown={(event) => moveFocus(event, field.current, list.current)}
    >
      <div className={styles.frame}>
        <Header
          field={field}
          text={text}
          onChange={change}
          onSubmit={submit}
          onClose={() => dialog.current?.close()}
        />
        <div className={styles.body} aria-busy={state.status === 'loading'}>
          <Status state={state} onRetry={retry} />
          {'found' in state && state.found && (
            <Results
              ref={list}
              found={state.found}
              onChoose={() => dialog.current?.close()}
              onMore={more}
            />
          )}
        </div>
        <Footer />
      </div>
    </dialog>
  );
}
