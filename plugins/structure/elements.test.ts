import {complaint, removeImages, writeImages} from '@site/tests/fixtures/structurePage';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

beforeAll(writeImages);
afterAll(removeImages);

describe('elements', () => {
  it.each([
    [
      '<Cheklist id="a" />',
      '<Cheklist> is no component of chapters (nearest: Checklist, Checklists)',
    ],
    ['<Checklist />', '<Checklist> needs id="…"'],
    ['<Checklist id="" />', '<Checklist> id: must have a value'],
    ['a <Term>b</Term>', '<Term> needs id="…"'],
    [
      '<Checklist id="a" ids="b" />',
      '<Checklist> ids: is no attribute that is allowed here; it takes id',
    ],
    ['<Checklist id="a" id="b" />', '<Checklist> id: is given twice'],
    ['<Tools id="a" />', '<Tools> id: is no attribute that is allowed here; it takes none'],
    [
      '<Checklist id="a">text</Checklist>',
      '<Checklist> takes no text; close it at once, as in <Checklist />',
    ],
    [
      '<video src="a" />',
      '<video> is not allowed; elements that are: abbr, br, details, div, kbd, sub, summary, sup',
    ],
    ['<img src="a" />', '<img> is not allowed: an image is written ![what it shows](./file.svg)'],
    [
      '<constructor />',
      '<constructor> is not allowed; elements that are: abbr, br, details, div, kbd, sub, summary, sup',
    ],
    [
      '<div className="navbar">a</div>',
      '<div> className: must be one of live-example, no-print (got "navbar")',
    ],
    [
      'a <kbd style="color: red">b</kbd>',
      '<kbd> style: is no attribute that is allowed here; it takes none',
    ],
    ['<details open="open">a</details>', '<details> open: is written without a value'],
    ['a <>b</>', '<> has no name; write what is in it, without the brackets'],
  ])('are refused: %s', (text, expected) => {
    expect(complaint(text)).toBe(expected);
  });
});

it('does not take the part of a component for an element', () => {
  expect(complaint('<Tabs.Item />')).toMatch(/^<Tabs\.Item> is no component of chapters/);
});

describe('addresses', () => {
  it.each([
    [
      '[a](http://a.example)',
      'link http://a.example: http: can be read and changed on its way; write https:',
    ],
    [
      '[a](javascript:alert%281%29)',
      'link javascript:alert%281%29: javascript: runs code; a link leads to a page',
    ],
    ['[a](<java\tscript:a>)', 'link java\tscript:a: javascript: runs code; a link leads to a page'],
    [
      '[a](data:text/html,b)',
      'link data:text/html,b: data: hides what it holds; put the file into the repository and link to it',
    ],
    [
      '[a](vbscript:b)',
      'link vbscript:b: vbscript: is not allowed; links are https:, mailto:, relative or #anchor',
    ],
    ['[a](//a.example)', 'link //a.example: an outside address begins with https:'],
    [
      'www.a.example',
      'link http://www.a.example: http: can be read and changed on its way; write https:',
    ],
    [
      '[a]: ftp://a.example',
      'link ftp://a.example: ftp: is not allowed; links are https:, mailto:, relative or #anchor',
    ],
  ])('are refused: %s', (text, expected) => {
    expect(complaint(text)).toBe(expected);
  });
});
