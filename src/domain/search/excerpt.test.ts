import {describe, expect, it} from 'vitest';
import {type Segment, toSegments, withEllipses, withoutTitle} from './excerpt';

/** Writes segments as Markdown. */
const show = (segments: readonly Segment[]): string =>
  segments.map(({text, marked}) => (marked ? `**${text}**` : text)).join('');

describe('toSegments', () => {
  it.each([
    ['a <mark>memória</mark> da placa', 'a **memória** da placa'],
    ['com <mark>memória,</mark> e <mark>(gestão)</mark>', 'com **memória**, e (**gestão**)'],
    ['<mark>x</mark><mark>y</mark>', '**x****y**'],
    ['a &lt;b&gt; <mark>&lt;img&gt;</mark>', 'a <b> <**img**>'],
    ['', ''],
  ])('reads %s', (html, expected) => {
    expect(show(toSegments(html))).toBe(expected);
  });

  it('keeps markup other than marks as text', () => {
    expect(show(toSegments('<script>'))).toBe('<script>');
  });
});

describe('withoutTitle', () => {
  it.each([
    ['Memória da placa. A <mark>memória</mark> decide', 'Memória da placa', 'A **memória** decide'],
    ['<mark>Memória</mark> da placa. Ela decide', 'Memória da placa', 'Ela decide'],
    ['Memória da placa-mãe', 'Memória da placa', 'Memória da placa-mãe'],
    ['Outra frase', 'Memória', 'Outra frase'],
    ['Memória', 'Memória', ''],
    ['Frase', '', 'Frase'],
  ])('%s, under %s', (html, title, expected) => {
    expect(show(withoutTitle(toSegments(html), title))).toBe(expected);
  });
});

describe('withEllipses', () => {
  it.each([
    ['Uma frase inteira.', 'Uma frase inteira.'],
    ['meio de uma', '… meio de uma …'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(show(withEllipses(toSegments(html)))).toBe(expected);
  });
});
