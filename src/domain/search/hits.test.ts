import {describe, expect, it} from 'vitest';
import {toPageHit} from './hits';
import type {PagefindPage, PagefindSection} from './pagefind';

function section(id: string, score: number): PagefindSection {
  return {
    title: `Seção ${id}`,
    url: `/manual/x#${id}`,
    excerpt: `Seção ${id}. Texto <mark>${id}</mark>.`,
    anchor: {id},
    weighted_locations: [{balanced_score: score}],
  };
}

function page(sections: readonly PagefindSection[]): PagefindPage {
  return {
    url: '/manual/x',
    excerpt: 'Hardware. Começo da página.',
    content: '',
    locations: [],
    meta: {title: 'Hardware', part: 'Requisitos'},
    sub_results: sections,
  };
}

const text = (segments: readonly {text: string}[]): string =>
  segments.map((segment) => segment.text).join('');

describe('toPageHit', () => {
  it('shows the beginning of a page that only matches by name', () => {
    const hit = toPageHit(page([]));
    expect(hit).toMatchObject({title: 'Hardware', part: 'Requisitos', sections: []});
    expect(text(hit.excerpt)).toBe('Começo da página.');
  });

  it('keeps the three best sections, in the order of the page', () => {
    const hit = toPageHit(
      page([section('a', 1), section('b', 9), section('c', 5), section('d', 7)]),
    );
    expect(hit.sections.map(({url}) => url)).toEqual(['/manual/x#b', '/manual/x#c', '/manual/x#d']);
    expect(hit.excerpt).toEqual([]);
    expect(text(hit.sections[0]?.excerpt ?? [])).toBe('Texto b.');
  });

  it('shows the introduction as the excerpt of the page', () => {
    const {anchor: _, ...introduction} = section('i', 1);
    const hit = toPageHit(page([{...introduction, excerpt: 'Um <mark>modelo</mark> só.'}]));
    expect(text(hit.excerpt)).toBe('Um modelo só.');
    expect(hit.sections).toEqual([]);
  });

  it('falls back to the address of a page without a name', () => {
    expect(toPageHit({...page([]), meta: {}})).toMatchObject({title: '/manual/x', part: ''});
  });
});
