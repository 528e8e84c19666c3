import {describe, expect, it} from 'vitest';
import type {Catalogue} from './catalogue';
import {writeChapter} from './chapter';
import {planCorpus} from './corpus';
import {growingChapter, measuredChapters, slugsOf} from './outline';

const words = (text: string) => ({'pt-BR': `${text} em português`, en: `${text} in English`});

const catalogue: Catalogue = {
  sentences: ['One', 'Two', 'Three', 'Four', 'Five'].map(words),
  terms: ['drift', 'leakage', 'label'].map((id) => ({id, words: words(id)})),
  works: ['gebru-2021', 'bekman-2026'],
  checklists: [
    {id: 'data', chapter: 'practices/data', items: 3},
    {id: 'hardware', chapter: 'requirements/index', items: 2},
  ],
};

const openings = ['requirements', 'practices', 'lifecycle', 'mlops', 'business', 'certification'];
const slugs = [
  'index',
  ...[...openings, 'templates', 'market', 'community'].map((part) => `${part}/index`),
  'practices/data',
];
const landmarks = new Map(
  slugs.map((slug) => [
    slug,
    slug === 'practices/data' ? ['<Criteria />', '<Checklist id="data" />'] : [],
  ]),
);

describe('planCorpus', () => {
  it.each([20, 50, 1000])('has %i chapters, each once', (size) => {
    const {plans} = planCorpus(size, landmarks, catalogue);
    expect(new Set(plans.map(({slug}) => slug)).size).toBe(size);
  });

  it('plans the same chapter whatever the size', () => {
    const plansOf = (size: number) =>
      planCorpus(size, landmarks, catalogue).plans.filter(
        ({slug}) => landmarks.has(slug) || slug === growingChapter || slug.includes('bench-'),
      );
    expect(plansOf(1000)).toEqual(plansOf(50));
  });

  it('leaves the part of the measured chapters as it is', () => {
    const requirementsOf = (size: number) =>
      planCorpus(size, landmarks, catalogue).outline.find(({key}) => key === 'requirements');
    expect(requirementsOf(1000)).toEqual(requirementsOf(20));
  });

  it('puts at most ten chapters under one name of a part that grows', () => {
    const {outline} = planCorpus(1000, landmarks, catalogue);
    const groups = outline.flatMap((part) => part.groups);
    expect(Math.max(...groups.map(({chapters}) => chapters.length))).toBe(10);
    expect(slugsOf(outline)).toContain(growingChapter);
  });

  it('refuses a size that the landmarks exceed', () => {
    expect(() => planCorpus(10, landmarks, catalogue)).toThrow(
      'bench: a manual has at least 15 chapters (got 10).',
    );
  });
});

describe('writeChapter', () => {
  const {plans} = planCorpus(50, landmarks, catalogue);
  const plan = (slug: string) => {
    const found = plans.find((one) => one.slug === slug);
    if (!found) {
      throw new Error(`no plan of ${slug}`);
    }
    return found;
  };

  it('writes the same text every time', () => {
    const write = () => plans.map((one) => writeChapter(one, catalogue, 'pt-BR', 'manual'));
    expect(write()).toEqual(write());
  });

  it('has the same headings in both languages', () => {
    for (const one of plans) {
      const ids = (['pt-BR', 'en'] as const).map((locale) =>
        writeChapter(one, catalogue, locale, 'manual').match(/\{\/\* #\S+ \*\/\}/g),
      );
      expect(ids[0]).toEqual(ids[1]);
    }
  });

  it('shows the components and the checklist of a landmark, the latter once', () => {
    const text = writeChapter(plan('practices/data'), catalogue, 'en', 'manual');
    expect(text.match(/^<.*\/>$/gm)).toEqual(['<Criteria />', '<Checklist id="data" />']);
  });

  it('writes plain Markdown for a site without our plugins', () => {
    const text = plans.map((one) => writeChapter(one, catalogue, 'en', 'plain')).join('\n');
    expect(text).not.toMatch(/<[A-Z]|\$\$|\[@|```mermaid/);
    expect(text).toMatch(/^- \[ \] /m);
  });

  it('gives the chapters to weigh what their names promise', () => {
    const text = (slug: string) => writeChapter(plan(slug), catalogue, 'pt-BR', 'manual');
    expect(text(measuredChapters.prose)).not.toMatch(/\$\$|```mermaid|<Checklist/);
    expect(text(measuredChapters.formulas)).toMatch(/\$\$[\s\S]*```mermaid/);
    expect(text(measuredChapters.checklist)).toContain('<Checklist id="data" />');
  });
});
