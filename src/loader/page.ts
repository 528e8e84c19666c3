import {storageKey} from '@site/src/hooks/workspaceStorage';

/** Not in every browser. */
type Connection = {connection?: {saveData?: boolean}};

/** Whether the reader asked to be sent less. */
export function savesData(): boolean {
  return (navigator as Navigator & Connection).connection?.saveData === true;
}

function hasSavedAnswers(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}

/** Whether the address points at a place that the HTML does not have. */
function pointsNowhere(hash: string): boolean {
  try {
    return hash !== '' && !document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // A malformed address, which React is not going to find either.
    return false;
  }
}

/**
 * Whether the page would show something else with React: the answers of this reader beside the
 * chapters in the menu, or what the address asks for.
 */
export function needsReactAtOnce(): boolean {
  const {search, hash} = location;
  return search !== '' || pointsNowhere(hash) || (!savesData() && hasSavedAnswers());
}

/** Calls back when the page is there and nothing else is going on. */
export function whenIdle(start: () => void): void {
  const wait = (): void => {
    // Safari does not know it.
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => start(), {timeout: 2000});
    } else {
      setTimeout(() => start(), 200);
    }
  };
  if (document.readyState === 'complete') {
    wait();
  } else {
    addEventListener('load', wait);
  }
}
