import {expect, it} from 'vitest';
import {cardAlt, cardPath} from './socialCard';

it.each([
  ['/', '/', '/cards/home.png'],
  ['/en/', '/en/', '/en/cards/home.png'],
  ['/manual/', '/', '/cards/manual.png'],
  [
    '/base/en/manual/1.0/start/glossary',
    '/base/en/',
    '/base/en/cards/manual/1.0/start/glossary.png',
  ],
])('puts the card of %s below %s at %s', (page, baseUrl, card) => {
  expect(cardPath(page, baseUrl)).toBe(card);
});

it('says what the card shows', () => {
  const figure = {figure: '6%', statement: 'of respondents', source: 'somebody-2025'};
  expect(cardAlt('Thesis', undefined)).toBe('Thesis');
  expect(cardAlt('Thesis', figure)).toBe('Thesis: 6% of respondents');
});
