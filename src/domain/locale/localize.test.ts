import {defaultLocale, isLocale, locales} from '@site/src/domain/locale/locale';
import {localize} from '@site/src/domain/locale/localize';
import {describe, expect, it} from 'vitest';

describe('localize', () => {
  const entry = {
    name: {'pt-BR': 'Dados', en: 'Data'},
    order: 1,
    rows: [{text: {'pt-BR': 'um', en: 'one'}}, {text: {'pt-BR': 'dois', en: 'two'}}],
    synonyms: {'pt-BR': ['a', 'b'], en: []},
    none: null,
  };

  it('picks one language at every depth', () => {
    expect(localize(entry, 'en')).toEqual({
      name: 'Data',
      order: 1,
      rows: [{text: 'one'}, {text: 'two'}],
      synonyms: [],
      none: null,
    });
    expect(localize(entry, 'pt-BR').rows).toEqual([{text: 'um'}, {text: 'dois'}]);
  });

  it('changes nothing the second time', () => {
    const once = localize(entry, 'en');
    expect(localize(once, 'en')).toEqual(once);
  });

  it('leaves the entry as it was', () => {
    const before = structuredClone(entry);
    localize(entry, 'en');
    expect(entry).toEqual(before);
  });

  it.each([
    ['words', 'text'],
    ['a number', 0],
    ['nothing', undefined],
    ['an empty object', {}],
    ['an object with one language', {en: 'Data'}],
    ['an object with more than the languages', {'pt-BR': 'a', en: 'b', fr: 'c'}],
  ])('returns %s as it is', (_name, value) => {
    expect(localize(value, 'en')).toEqual(value);
  });
});

describe('isLocale', () => {
  it('knows the languages of the manual', () => {
    expect(locales.every(isLocale)).toBe(true);
    expect(isLocale('pt')).toBe(false);
    expect(defaultLocale).toBe('pt-BR');
  });
});
