import {expect, it} from 'vitest';
import {toCslJson} from './toCslJson';

it('turns dates into date-parts and leaves our notes out', () => {
  expect(
    toCslJson('sutton-2019', {
      type: 'webpage',
      title: 'The bitter lesson',
      author: [{family: 'Sutton', given: 'Richard'}],
      issued: '2019-03-13',
      accessed: '2026-08',
      note: 'Undated copy',
    }),
  ).toMatchInlineSnapshot(`
    {
      "accessed": {
        "date-parts": [
          [
            2026,
            8,
          ],
        ],
      },
      "author": [
        {
          "family": "Sutton",
          "given": "Richard",
        },
      ],
      "id": "sutton-2019",
      "issued": {
        "date-parts": [
          [
            2019,
            3,
            13,
          ],
        ],
      },
      "title": "The bitter lesson",
      "type": "webpage",
    }
  `);
});

it('gives laws a short title and no US number', () => {
  const law = toCslJson('brasil-2018-lgpd', {
    type: 'legislation',
    title: 'Lei nº 13.709, de 14 de agosto de 2018',
    author: [{literal: 'Brasil'}],
    number: '13.709',
  });
  expect(law['title-short']).toBe('<span class="nocase">Lei nº 13.709</span>');
  expect(law.number).toBeUndefined();
});
