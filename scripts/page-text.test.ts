import {expect, it} from 'vitest';
import {checkPageText} from './page-text';

const check = (...lines: string[]): string[] => checkPageText('docs/a.mdx', lines.join('\n'));

it('accepts a well-formed page', () => {
  expect(
    check(
      '---',
      'title: A',
      '---',
      '## Title {/* #title */}',
      ':::tip[Title]',
      ':::',
      ':::warning',
    ),
  ).toEqual([]);
});

it('names the line of an admonition whose title would be lost', () => {
  expect(check('', ':::note Title')).toMatchInlineSnapshot(`
    [
      "docs/a.mdx:2 admonition: the title goes in brackets, as in :::tip[Title], or it is lost",
    ]
  `);
});

it('rejects the old form of a heading id and a heading without one', () => {
  expect(check('## Title {#title}', '### Other')).toMatchInlineSnapshot(`
    [
      "docs/a.mdx:1 heading: the id is written {/* #id */}",
      "docs/a.mdx:2 heading: needs an id, the same in both languages, as in "## Title {/* #id */}"",
    ]
  `);
});

it('leaves code alone, also code that shows code', () => {
  expect(check('````md', '```', ':::note Title', '```', '## Title', '````')).toEqual([]);
});
