// @vitest-environment jsdom

import {followReading} from '@site/src/loader/followReading';
import {beforeEach, expect, it} from 'vitest';

/** Distances of the headings from the top of a screen of 800, under a bar of 60. */
let tops: Record<string, number> = {};

beforeEach(() => {
  window.innerHeight = 800;
  document.body.innerHTML = `<nav class="navbar"></nav>
    <h2 id="a">A</h2><h2 id="é">B</h2><h3 id="c">C</h3>
    <a class="table-of-contents__link" href="#a">A</a>
    <a class="table-of-contents__link" href="#%C3%A9">B</a>
    <a class="table-of-contents__link" href="#c">C</a>`;
  const navbar = document.querySelector('.navbar');
  Object.defineProperty(navbar, 'clientHeight', {value: 60});
  for (const heading of document.querySelectorAll('h2, h3')) {
    heading.getBoundingClientRect = () => new DOMRect(0, tops[heading.id], 100, 30);
  }
});

function marked(): string[] {
  window.dispatchEvent(new Event('scroll'));
  return [...document.querySelectorAll('.table-of-contents__link--active')].map(
    (link) => link.textContent ?? '',
  );
}

it.each([
  ['nothing before the first heading', {a: 500, é: 1200, c: 1900}, []],
  ['the heading in the upper half of the screen', {a: -600, é: 100, c: 900}, ['B']],
  ['the one before, when the next is in the lower half', {a: -600, é: 500, c: 900}, ['A']],
  ['the last one at the end', {a: -2000, é: -900, c: -100}, ['C']],
])('marks %s', (_, places, expected) => {
  tops = places;
  const stop = followReading();
  expect(marked()).toEqual(expected);
  stop();
});

it('marks nothing once React does', () => {
  tops = {a: 100, é: 900, c: 1200};
  followReading()();
  expect(marked()).toEqual([]);
});
