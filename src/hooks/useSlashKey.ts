import {useStorageSlot} from '@docusaurus/theme-common';

/**
 * Whether `/` opens the search. People who speak to their computer, or hit keys by accident, must
 * be able to switch a one-key shortcut off (WCAG 2.1.4); the choice stays in the browser.
 */
export function useSlashKey(): [boolean, (on: boolean) => void] {
  const [saved, slot] = useStorageSlot('ofm.search.slashKey');
  return [saved !== 'off', (on) => (on ? slot.del() : slot.set('off'))];
}
