import {openFoldedInPrint} from '@site/src/loader/foldedInPrint';
import {useEffect} from 'react';

/** Opens everything that is folded while the page prints. */
export function useDetailsInPrint(): void {
  useEffect(openFoldedInPrint, []);
}
