/** The part of a keyboard event that decides. */
export type KeyPress = {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
};

export type Circumstances = {
  /** The reader is writing. */
  inField: boolean;
  /** The reader has not switched the one-key shortcut off. */
  slashKey: boolean;
};

/**
 * Whether a key asks for the search: Ctrl-K or ⌘-K anywhere, `/` where it would not be text.
 * Shift is allowed with `/`, which many keyboards need to write it.
 */
export function isSearchShortcut(press: KeyPress, {inField, slashKey}: Circumstances): boolean {
  if (press.isComposing || press.altKey) {
    return false;
  }
  if (press.ctrlKey !== press.metaKey) {
    return press.key.toLowerCase() === 'k' && !press.shiftKey;
  }
  return press.key === '/' && !press.ctrlKey && slashKey && !inField;
}
