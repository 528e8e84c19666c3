import {glossaryTermSchema} from '@site/src/domain/glossary/schema';
import {toGlossaryView, toTermView} from '@site/src/domain/glossary/view';
import {describe, expect, it} from 'vitest';

function term(portuguese: string, english: string, more: object = {}) {
  const definition = {'pt-BR': `É ${portuguese}.`, en: `It is ${english}.`};
  return glossaryTermSchema.parse({term: {'pt-BR': portuguese, en: english}, definition, ...more});
}

const terms = {
  zero: term('Zero', 'Zero', {see: ['epoch', 'gone']}),
  epoch: term('Época', 'Epoch', {synonyms: {'pt-BR': ['passada'], en: []}}),
  annotation: term('anotação', 'Labelling'),
  edge: term('Fim', 'Edge'),
};

describe('toGlossaryView', () => {
  it.each([
    ['pt-BR', ['anotação', 'Época', 'Fim', 'Zero']],
    ['en', ['Edge', 'Epoch', 'Labelling', 'Zero']],
  ] as const)('orders as readers of %s do, accents and capitals aside', (locale, expected) => {
    expect(toGlossaryView(terms, locale).terms.map(({term}) => term[locale])).toEqual(expected);
  });

  it('gives both names, and everything else in one language', () => {
    const epoch = toGlossaryView(terms, 'pt-BR').terms.find(({id}) => id === 'epoch');
    expect(epoch).toEqual({
      id: 'epoch',
      term: {'pt-BR': 'Época', en: 'Epoch'},
      definition: 'É Época.',
      synonyms: ['passada'],
      see: [],
    });
  });

  it('names related terms that exist', () => {
    const zero = toGlossaryView(terms, 'en').terms.find(({id}) => id === 'zero');
    expect(zero?.see).toEqual([{id: 'epoch', term: 'Epoch'}]);
    expect(zero?.synonyms).toEqual([]);
  });
});

describe('toTermView', () => {
  it('is one term in one language', () => {
    const view = toTermView('epoch', terms.epoch, 'en');
    expect(view).toEqual({id: 'epoch', term: 'Epoch', definition: 'It is Epoch.'});
  });
});
