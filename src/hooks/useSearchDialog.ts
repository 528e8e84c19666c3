import type {SearchDialogProps} from '@site/src/components/SearchDialog';
import {type ComponentType, useCallback, useState} from 'react';

type Dialog = ComponentType<SearchDialogProps>;

type Control = {
  /** Known once it is loaded. */
  Dialog: Dialog | undefined;
  /** Grows with each time the reader asks; 0 is closed. */
  asked: number;
  failed: boolean;
  /** Loads the dialog, which nobody pays for before showing interest in it. */
  prepare: () => void;
  open: () => void;
  close: () => void;
};

// plugins/search/splitDialogStyles.ts knows the name of the chunk.
const load = async (): Promise<Dialog> =>
  (await import(/* webpackChunkName: "search-dialog" */ '@site/src/components/SearchDialog'))
    .SearchDialog;

/** The search dialog, its script and styles loaded on demand. */
export function useSearchDialog(): Control {
  const [Dialog, setDialog] = useState<Dialog>();
  const [asked, setAsked] = useState(0);
  const [failed, setFailed] = useState(false);

  const fetchDialog = useCallback((onFailure: () => void) => {
    load().then((loaded) => {
      setDialog(() => loaded);
      setFailed(false);
    }, onFailure);
  }, []);
  const prepare = useCallback(() => fetchDialog(() => undefined), [fetchDialog]);
  const open = useCallback(() => {
    setAsked((count) => count + 1);
    fetchDialog(() => {
      setFailed(true);
      setAsked(0);
    });
  }, [fetchDialog]);
  const close = useCallback(() => setAsked(0), []);
  return {Dialog, asked, failed, prepare, open, close};
}
