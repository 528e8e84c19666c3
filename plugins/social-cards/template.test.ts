import {cardSize} from '@site/src/domain/manual/socialCard';
import {expect, it} from 'vitest';
import {toSvg} from './draw';
import {readFonts} from './fonts';
import {type Card, toElement} from './template';

const fonts = readFonts();
const logo =
  'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAxIDEiLz4=';
const card: Card = {
  manual: 'Manual Aberto de Franquia em ML',
  tagline: 'Rodapé',
  language: 'Português',
  title: 'Tese de investimento',
};
const figure = {figure: '4.261', statement: 'palavras '.repeat(13).trim(), source: 'Fonte: X'};

type Word = {text: string; left: number; right: number; top: number; bottom: number};

/** The words of a card, in their order, and where they stand, in pixels. */
async function wordsOf(shown: Card): Promise<Word[]> {
  const svg = await toSvg(toElement(shown, logo), fonts, false);
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const number = (name: string): number =>
        Number(new RegExp(`(?:^| )${name}="([^"]+)"`).exec(attributes)?.[1]);
      const [left, baseline, size] = [number('x'), number('y'), number('font-size')];
      return {
        text,
        left,
        right: left + number('width'),
        top: baseline - 0.75 * size,
        bottom: baseline + 0.25 * size,
      };
    },
  );
}

it.each([
  ['short', 'SLA'],
  ['Portuguese', 'Responsabilidade pelos serviços de manutenção contratados e não executados'],
  ['much too long', 'Anexo de tratamento de dados pessoais '.repeat(12)],
  ['one endless word', 'W'.repeat(120)],
])('keeps a title that is %s inside the card and above the last line', async (_, title) => {
  for (const [shown, below] of [
    [{...card, title}, 'Rodapé'],
    [{...card, title, figure}, figure.figure],
  ] as const) {
    const words = await wordsOf(shown);
    const last = words.findIndex(({text}) => text === below);
    expect(last).toBeGreaterThan(0);
    for (const [index, {text, left, right, bottom}] of words.entries()) {
      const lowest = index < last ? words[last]?.top : cardSize.height;
      expect([text, left >= 64, right <= cardSize.width - 64]).toEqual([text, true, true]);
      expect([text, bottom < Number(lowest)]).toEqual([text, true]);
    }
  }
});

it.each([
  'Tese de investimento',
  'Investment thesis',
  'Dimensionamento',
  'Quanto a conta do dimensionamento erra',
])('shows every word of “%s”, with a figure and without one', async (title) => {
  for (const shown of [
    {...card, title},
    {...card, title, figure},
  ]) {
    const texts = (await wordsOf(shown)).map(({text}) => text).join(' ');
    expect(texts.replaceAll(/\s+/g, ' ')).toContain(title);
  }
});

it('shows part, language, version and the number of the part', async () => {
  const part = {name: 'Mercado', index: 8, count: 10};
  const texts = (await wordsOf({...card, part, version: '0.9'})).map(({text}) => text);
  expect(texts).toEqual(expect.arrayContaining(['Mercado', '9', 'Português', '0.9']));
});

it('refuses characters that the fonts lack', async () => {
  await expect(wordsOf({...card, title: '漢字'})).rejects.toThrow(
    'no font of the cards has “漢字”; write the title without it',
  );
});
