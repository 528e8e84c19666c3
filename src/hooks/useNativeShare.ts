import {useEffect, useState} from 'react';

type Shared = {title: string; url: string};

/** Whether a share failed for another reason than that the reader closed the sheet. */
function isFailure(error: unknown): boolean {
  return !(error instanceof DOMException && error.name === 'AbortError');
}

/**
 * The device’s own share sheet.
 *
 * @returns undefined on the server, in the first render, and where the device has none
 */
export function useNativeShare(): ((shared: Shared) => void) | undefined {
  const [hasSheet, setHasSheet] = useState(false);
  useEffect(() => setHasSheet(typeof navigator.share === 'function'), []);
  if (!hasSheet) {
    return undefined;
  }
  return (shared) => {
    navigator.share(shared).catch((error: unknown) => {
      // A device that offers the sheet and then cannot open it: the links beside it remain.
      setHasSheet(!isFailure(error));
    });
  };
}
