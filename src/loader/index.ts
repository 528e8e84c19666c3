/**
 * The only script of a page until its reader needs another: loads React when somebody touches
 * something, or when a tool comes near, and does again what was done in the meantime.
 * plugins/hydrate-on-demand compiles it and writes its element into every page.
 */
import {onApproach} from './approach';
import {isInteractive} from './controls';
import {hideFailure, showFailure} from './failureNotice';
import {openFoldedInPrint} from './foldedInPrint';
import {followReading} from './followReading';
import {holdInput} from './heldInput';
import {announceScripts, loadScripts} from './loadScripts';
import {loadStyles} from './loadStyles';
import {needsReactAtOnce, savesData, whenIdle} from './page';

const root = document.documentElement;
const {scripts = '', styles = '', failed = ''} = document.currentScript?.dataset ?? {};
const held = holdInput();
let isLoading = false;

const isReady = (): boolean => root.dataset.hasHydrated === 'true';

/** Everything downloads at once; React must not show anything before its styles are there. */
async function load(): Promise<void> {
  const addresses = scripts.split(' ');
  announceScripts(addresses);
  await loadStyles(styles.split(' '));
  await loadScripts(addresses);
}

/** @param isAsked - whether a reader waits for it, and wants to know when it fails */
function start(isAsked = false): void {
  if (isAsked) {
    root.dataset.waiting = '';
  }
  if (isLoading) {
    return;
  }
  isLoading = true;
  load().then(hideFailure, () => {
    isLoading = false;
    held.forget();
    if (root.dataset.waiting !== undefined) {
      showFailure(failed);
    }
    delete root.dataset.waiting;
  });
}

function onIntent({target}: Event): void {
  if (isInteractive(target)) {
    start();
  }
}

const listeners = {
  pointerover: onIntent,
  pointerdown: onIntent,
  focusin: onIntent,
  click: (event: Event) => held.click(event) && start(true),
  keydown: (event: Event) => event instanceof KeyboardEvent && held.key(event) && start(true),
  input: (event: Event) => {
    held.typed(event);
    onIntent(event);
  },
  // Clicks that a reader no longer expects: the page comes back from the browser’s cache.
  pagehide: held.forget,
};

function finish(): void {
  for (const [type, listener] of Object.entries(listeners)) {
    removeEventListener(type, listener, true);
  }
  delete root.dataset.waiting;
  held.replay();
}

/** The theme’s switch is off until React is there; here a click on it is kept. */
function switchOn(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.navbar button:disabled')) {
    button.disabled = false;
    button.className = button.className.replace(/\S*Disabled\S*/, '');
  }
}

function listen(): void {
  switchOn();
  openFoldedInPrint();
  const stopFollowing = followReading();
  for (const [type, listener] of Object.entries(listeners)) {
    addEventListener(type, listener, true);
  }
  new MutationObserver((_, observer) => {
    if (isReady()) {
      observer.disconnect();
      stopFollowing();
      finish();
    }
  }).observe(root, {attributeFilter: ['data-has-hydrated']});
  // Another tab chose another theme or ticked something, or the system turned dark.
  addEventListener('storage', () => start());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => start());
  onApproach(start, savesData());
  if (needsReactAtOnce()) {
    whenIdle(start);
  }
}

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', listen);
} else {
  listen();
}
