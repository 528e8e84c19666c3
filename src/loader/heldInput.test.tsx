// @vitest-environment jsdom

import {holdInput} from '@site/src/loader/heldInput';
import {act, fireEvent, render} from '@testing-library/react';
import {useState} from 'react';
import {renderToString} from 'react-dom/server';
import {beforeEach, describe, expect, it, vi} from 'vitest';

beforeEach(() => {
  document.body.innerHTML = '';
  localStorage.clear();
});

/** What becomes of an event on the element: whether it was kept, and whether the page saw it. */
function keep(hold: (event: Event) => boolean, element: Element, event: Event) {
  const result = {kept: false, seen: false};
  const capture = (e: Event): void => {
    result.kept = hold(e);
  };
  const bubble = (e: Event): void => {
    result.seen = true;
    // The document of the tests cannot follow links.
    e.preventDefault();
  };
  window.addEventListener(event.type, capture, {capture: true, once: true});
  document.addEventListener(event.type, bubble, {once: true});
  element.dispatchEvent(event);
  document.removeEventListener(event.type, bubble);
  return result;
}

const clickOn = (element: Element, held = holdInput()) =>
  keep(held.click, element, new MouseEvent('click', {bubbles: true, cancelable: true}));

describe('a click', () => {
  it.each([
    ['a button', '<button><span>A</span></button>', 'span'],
    ['a link that is a button', '<a href="#">A</a>', 'a'],
    ['a checkbox', '<input type="checkbox">', 'input'],
    ['a tab', '<li role="tab">A</li>', 'li'],
  ])('on %s is kept', (_, html, target) => {
    document.body.innerHTML = html;
    expect(clickOn(document.querySelector(target) as Element)).toEqual({kept: true, seen: false});
  });

  it.each([
    ['a link', '<a href="/a">A</a>', 'a'],
    ['a link to a place of the page', '<a href="#a">A</a>', 'a'],
    ['a link that opens a menu too', '<a href="/a" role="button">A</a>', 'a'],
    ['a button that opens a popover', '<button popovertarget="a">A</button>', 'button'],
    ['a folded part', '<details><summary>A</summary></details>', 'summary'],
    ['a text field', '<input type="text">', 'input'],
    ['words', '<p>A</p>', 'p'],
  ])('on %s is left to the browser', (_, html, target) => {
    document.body.innerHTML = html;
    expect(clickOn(document.querySelector(target) as Element)).toEqual({kept: false, seen: true});
  });

  it('is done again, once for each control, in order', () => {
    document.body.innerHTML = '<button id="a"></button><button id="b"></button>';
    const held = holdInput();
    const clicked: string[] = [];
    const buttons = [...document.querySelectorAll('button')];
    for (const button of [...buttons, ...buttons]) {
      clickOn(button, held);
    }
    document.addEventListener('click', ({target}) => clicked.push((target as Element).id));
    held.replay();
    held.replay();
    expect(clicked).toEqual(['a', 'b']);
  });

  it('is forgotten when the page is left', () => {
    document.body.innerHTML = '<button></button>';
    const held = holdInput();
    const button = document.querySelector('button') as HTMLButtonElement;
    const seen = vi.fn();
    clickOn(button, held);
    held.forget();
    button.addEventListener('click', seen);
    held.replay();
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('the shortcut of the search', () => {
  const press = (init: KeyboardEventInit, held = holdInput()) =>
    keep(
      (event) => held.key(event as KeyboardEvent),
      document.querySelector('input') ?? document.body,
      new KeyboardEvent('keydown', {bubbles: true, cancelable: true, ...init}),
    );

  it('is kept and pressed again', () => {
    const held = holdInput();
    expect(press({key: 'k', ctrlKey: true}, held)).toEqual({kept: true, seen: false});
    const seen = vi.fn();
    document.addEventListener('keydown', ({key, ctrlKey}) => seen(key, ctrlKey), {once: true});
    held.replay();
    expect(seen).toHaveBeenCalledWith('k', true);
  });

  it('is another key’s business in a field, or when its reader switched it off', () => {
    expect(press({key: '/'}).kept).toBe(true);
    expect(press({key: 'a'}).kept).toBe(false);
    localStorage.setItem('ofm.search.slashKey-namespace', 'off');
    expect(press({key: '/'}).kept).toBe(false);
    localStorage.clear();
    document.body.innerHTML = '<input>';
    expect(press({key: '/'}).kept).toBe(false);
  });
});

function Form() {
  const [text, setText] = useState('');
  const [choice, setChoice] = useState('a');
  return (
    <>
      <input aria-label="Text" value={text} onChange={(event) => setText(event.target.value)} />
      <select
        aria-label="Choice"
        value={choice}
        onChange={(event) => setChoice(event.target.value)}
      >
        <option>a</option>
        <option>b</option>
      </select>
      <output>{`${text} ${choice}`}</output>
    </>
  );
}

it('tells React what was typed and chosen before it was there', () => {
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(<Form />);
  const held = holdInput();
  window.addEventListener('input', held.typed, {capture: true});
  fireEvent.input(container.querySelector('input') as Element, {target: {value: 'typed'}});
  fireEvent.input(container.querySelector('select') as Element, {target: {value: 'b'}});
  window.removeEventListener('input', held.typed, {capture: true});
  render(<Form />, {container, hydrate: true});
  expect(container.querySelector('output')?.textContent).toBe(' a');
  act(() => held.replay());
  expect(container.querySelector('output')?.textContent).toBe('typed b');
  expect(container.querySelector('input')?.value).toBe('typed');
});
