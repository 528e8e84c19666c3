import {formatProblem} from '@site/plugins/shared/problem';
import {describe, expect, it} from 'vitest';
import {frontMatterProblems, latestToday} from './frontMatter';

const sound = ['title: A', 'description: B.', 'last_reviewed: 2026-11-20'];

function check(lines: readonly string[], isTranslation = false): string[] {
  const text = ['---', ...lines, '---', 'Text'].join('\n');
  const options = {isTranslation, today: '2026-11-21'};
  return frontMatterProblems('docs/a.mdx', text, options).map(formatProblem);
}

describe('sound front matter', () => {
  it('of a source has title, description and day of review, and may say how often', () => {
    expect(check(sound)).toEqual([]);
    expect(check([...sound, 'review_months: 6'])).toEqual([]);
  });

  it('of a translation says whether somebody read it, and from what it was made', () => {
    const more = ['reviewed: false', 'source_date: 2026-11-19', 'source_hash:', '  why: 0a1b2c3d'];
    expect(check([...sound, ...more], true)).toEqual([]);
  });

  it('may end its lines as Windows does', () => {
    const text = ['---', ...sound, '---', 'Text'].join('\r\n');
    const options = {isTranslation: false, today: '2026-11-21'};
    expect(frontMatterProblems('docs/a.mdx', text, options)).toEqual([]);
  });
});

describe('front matter', () => {
  it.each([
    [
      'review_month: 6',
      'docs/a.mdx:5 review_month: is no field of this entry; did you mean review_months? (fields: title, description, last_reviewed, review_months, card) (got 6)',
    ],
    [
      'slug: /b',
      'docs/a.mdx:5 slug: is not allowed; the path of the file is the address of the chapter, in both languages; move the file instead',
    ],
    [
      'id: b',
      'docs/a.mdx:5 id: is not allowed; the path of the file is the address of the chapter and its id; rename the file instead',
    ],
    [
      'draft: true',
      'docs/a.mdx:5 draft: is not allowed; a chapter that is not ready stays in its pull request',
    ],
    ['review_months: 25', 'docs/a.mdx:5 review_months: must be 1 to 24 months (got 25)'],
    ['review_months: 0', 'docs/a.mdx:5 review_months: must be 1 to 24 months (got 0)'],
    ['review_months: 1.5', 'docs/a.mdx:5 review_months: must be a whole number (got 1.5)'],
    ['title: B', 'docs/a.mdx:5 front matter: is not valid YAML: Map keys must be unique'],
  ])('of a source is refused with %s', (line, expected) => {
    expect(check([...sound, line])).toEqual([expected]);
  });

  it.each([
    ['reviewed: yes', 'docs/a.mdx:5 reviewed: must be true or false, without quotes (got "yes")'],
    [
      'review_months: 6',
      'docs/a.mdx:5 review_months: is no field of this entry; did you mean reviewed? (fields: title, description, last_reviewed, card, reviewed, source_date, source_hash) (got 6)',
    ],
    [
      'source_date: 2026-02-30',
      'docs/a.mdx:5 source_date: must be a day that exists (got "2026-02-30")',
    ],
  ])('of a translation is refused with %s', (line, expected) => {
    expect(check([...sound, line], true)).toContain(expected);
  });

  it('of a translation is refused when its source is of the future', () => {
    expect(check([...sound, 'reviewed: true', 'source_date: 2126-01-01'], true)).toEqual([
      'docs/a.mdx:6 source_date: must not be in the future (got "2126-01-01")',
    ]);
  });

  it.each([
    ['2026-02-30', 'must be a day that exists (got "2026-02-30")'],
    ['2026-13-01', 'must be a day such as 2026-11-20 (got "2026-13-01")'],
    ['2026-11', 'must be a day such as 2026-11-20 (got "2026-11")'],
    ['2026-11-22', 'must not be in the future (got "2026-11-22")'],
  ])('is refused when it was reviewed on %s', (day, rule) => {
    expect(check(['title: A', 'description: B.', `last_reviewed: ${day}`])).toEqual([
      `docs/a.mdx:4 last_reviewed: ${rule}`,
    ]);
  });

  it('knows leap years', () => {
    const on = (day: string) => check(['title: A', 'description: B.', `last_reviewed: ${day}`]);
    expect(on('2024-02-29')).toEqual([]);
    expect(on('2025-02-29')).toHaveLength(1);
  });

  it('asks for what is missing or empty or too long', () => {
    expect(check(["title: ''", `description: ${'x'.repeat(161)}`], true)).toMatchInlineSnapshot(`
      [
        "docs/a.mdx:2 title: must not be empty (got "")",
        "docs/a.mdx:3 description: must have at most 160 characters (got "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…)",
        "docs/a.mdx:2 last_reviewed: is required",
        "docs/a.mdx:2 reviewed: is required",
      ]
    `);
  });

  it('must be there, and in YAML', () => {
    const options = {isTranslation: false, today: '2026-11-21'};
    const first = (text: string) =>
      frontMatterProblems('docs/a.mdx', text, options).map(formatProblem);
    expect(first('Text')).toMatchInlineSnapshot(`
      [
        "docs/a.mdx:1 front matter: is missing; a chapter begins with ---, title, description, last_reviewed and ---",
      ]
    `);
    expect(first('---js\nalert()\n---\n')).toMatchInlineSnapshot(`
      [
        "docs/a.mdx:1 front matter: begins with --- alone and is YAML",
      ]
    `);
    expect(first('---\n---\nText')).toHaveLength(3);
  });
});

it('takes the day of the easternmost reader', () => {
  expect(latestToday(new Date('2026-11-21T09:59:00Z'))).toBe('2026-11-21');
  expect(latestToday(new Date('2026-11-21T10:01:00Z'))).toBe('2026-11-22');
});

describe('the figure of the social card', () => {
  const card = ['card:', '  figure: 6%', '  statement: of all', '  source: somebody-2025'];

  function checkBody(body: string): string[] {
    const text = ['---', ...sound, ...card, '---', body].join('\n');
    const options = {isTranslation: false, today: '2026-11-21'};
    return frontMatterProblems('docs/a.mdx', text, options).map(formatProblem);
  }

  it('stands in the text with its source', () => {
    expect(checkBody('Only **6%** did [@somebody-2025; @b].')).toEqual([]);
  });

  it('is refused where the text says something else, or cites another work', () => {
    expect(checkBody('Only 16% did [@somebody-2025-b].')).toEqual([
      'docs/a.mdx:6 card.figure: must stand in the text of the chapter (got "6%")',
      'docs/a.mdx:8 card.source: must be cited in the text of the chapter (got "somebody-2025")',
    ]);
  });
});
