import {type Reference, referenceSchema} from '@site/src/domain/reference/schema';
import {toSourceView} from '@site/src/domain/reference/view';
import {describe, expect, it} from 'vitest';

const work: Reference = {type: 'article', title: 'Datasheets', author: [{family: 'Gebru'}]};

describe('toSourceView', () => {
  it.each([
    ['family and year', {...work, issued: '2021-12-01'}, 'Gebru (2021)'],
    [
      'the first of several authors',
      {...work, author: [{family: 'Gebru'}, {family: 'M'}]},
      'Gebru et al.',
    ],
    ['an organisation', {...work, author: [{literal: 'ISO'}], issued: '2023'}, 'ISO (2023)'],
    ['no year', work, 'Gebru'],
    ['the title where nobody signs', {...work, author: []}, 'Datasheets'],
  ] as const)('labels with %s', (_name, reference, label) => {
    expect(toSourceView(reference as Reference).label).toBe(label);
  });

  it('links to the address, else to the DOI, else to nothing', () => {
    const DOI = '10.1145/3458723';
    const URL = 'https://example.org/a';
    expect(toSourceView({...work, URL, DOI}).url).toBe(URL);
    expect(toSourceView({...work, DOI}).url).toBe('https://doi.org/10.1145/3458723');
    expect(toSourceView(work).url).toBeUndefined();
  });
});

describe('referenceSchema', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'example.org'])(
    'rejects the address %s',
    (URL) => {
      expect(referenceSchema.safeParse({...work, URL}).success).toBe(false);
    },
  );

  it.each(['https://example.org/a?b=c#d', 'http://example.org', 'https://pt.example/ção'])(
    'accepts the address %s',
    (URL) => {
      expect(referenceSchema.safeParse({...work, URL}).success).toBe(true);
    },
  );
});
