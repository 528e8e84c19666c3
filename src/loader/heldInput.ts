import {isSearchShortcut} from '@site/src/domain/search/shortcut';
import {clickableAt, isField} from './controls';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The reader’s choice of src/hooks/useSlashKey, under a key that Docusaurus makes longer. */
function wantsSlashKey(): boolean {
  try {
    const key = Object.keys(localStorage).find((name) => name.startsWith('ofm.search.slashKey'));
    return !key || localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

function isTyped(target: EventTarget | null): target is Field {
  return isField(target) && target instanceof HTMLElement && 'value' in target;
}

/** Tells React what was typed before it was there: it only believes a change that it sees. */
function announce(field: Field, value: string): void {
  const {set} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  field.value = '';
  // React watches the field’s own property; this changes the value behind its back.
  set?.call(field, value);
  const type = field instanceof HTMLSelectElement ? 'change' : 'input';
  field.dispatchEvent(new Event(type, {bubbles: true}));
}

/** What a reader did before the page could answer: kept, then done again. */
export type HeldInput = {
  /** Keeps a click on a control, each control once however impatient the reader is. */
  click: (event: Event) => boolean;
  /** Keeps the shortcut of the search. */
  key: (event: KeyboardEvent) => boolean;
  /** Keeps what was typed or chosen, which stands in the field. */
  typed: (event: Event) => void;
  /** Does everything again and forgets it. */
  replay: () => void;
  forget: () => void;
};

export function holdInput(): HeldInput {
  const clicked = new Set<HTMLElement>();
  const typed = new Map<Field, string>();
  let shortcut: KeyboardEventInit | undefined;

  const forget = (): void => {
    clicked.clear();
    typed.clear();
    shortcut = undefined;
  };
  const keep = (event: Event): true => {
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  return {
    click: (event) => {
      const control = clickableAt(event.target);
      return control !== undefined && clicked.add(control) && keep(event);
    },
    key: (event) => {
      const circumstances = {inField: isField(event.target), slashKey: wantsSlashKey()};
      if (!isSearchShortcut(event, circumstances)) {
        return false;
      }
      const {key, ctrlKey, metaKey, shiftKey} = event;
      shortcut = {key, ctrlKey, metaKey, shiftKey, bubbles: true, cancelable: true};
      return keep(event);
    },
    typed: ({target}) => {
      if (isTyped(target)) {
        typed.set(target, target.value);
      }
    },
    replay: () => {
      const [clicks, fields, press] = [[...clicked], [...typed], shortcut];
      forget();
      for (const [field, value] of fields) {
        announce(field, value);
      }
      for (const control of clicks) {
        control.click();
      }
      if (press) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', press));
      }
    },
    forget,
  };
}
