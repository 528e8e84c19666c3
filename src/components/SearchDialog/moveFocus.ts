import {field as fieldPlace, nextPlace} from '@site/src/domain/search/roving';
import type {KeyboardEvent} from 'react';

/** Whether a key writes: on a result it goes on with the query. */
function isWriting({key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  return (
    !ctrlKey && !metaKey && !altKey && key !== ' ' && (key.length === 1 || key === 'Backspace')
  );
}

/** Moves the focus between the field and the results by arrow keys, and back by writing. */
export function moveFocus(
  event: KeyboardEvent,
  field: HTMLElement | null,
  list: HTMLElement | null,
): void {
  const links = Array.from(list?.querySelectorAll('a') ?? []);
  const focused = document.activeElement;
  const place = focused === field ? fieldPlace : links.indexOf(focused as HTMLAnchorElement);
  if (place === fieldPlace && focused !== field) {
    return;
  }
  const next = nextPlace(event.key, place, links.length);
  if (next !== undefined) {
    event.preventDefault();
    (next === fieldPlace ? field : links[next])?.focus();
  } else if (place !== fieldPlace && isWriting(event)) {
    field?.focus();
  }
}
