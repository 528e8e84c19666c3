/** Which parts of a page need React to answer; links, folded details and popovers do not. */

const toggles =
  'input:is([type=checkbox],[type=radio],[type=file]),[role=tab],[role=button]:not([href])';

/** What answers to a click. A link whose address is only `#` is a button in disguise. */
const clickable = `button:not([popovertarget]),a[href="#"],${toggles}`;

const fields = 'input,select,textarea';

function closest(target: EventTarget | null, selector: string): HTMLElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLElement>(selector) ?? undefined)
    : undefined;
}

/** @returns the control that a click on the target is meant for */
export function clickableAt(target: EventTarget | null): HTMLElement | undefined {
  return closest(target, clickable);
}

/** Whether React is needed as soon as somebody touches the target: it brings the buttons of code. */
export function isInteractive(target: EventTarget | null): boolean {
  return closest(target, `${clickable},${fields},pre`) !== undefined;
}

/** Whether keys that the target receives are text. */
export function isField(target: EventTarget | null): boolean {
  return closest(target, `${fields},[contenteditable]`) !== undefined;
}
