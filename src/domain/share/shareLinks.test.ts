import {shareLinks, toolQuery} from '@site/src/domain/share/shareLinks';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

describe('shareLinks', () => {
  const address = 'https://manual.example/manual/a?model=1~seed:2#model';
  const links = shareLinks({title: 'Tese & prova', address});

  it('hold the title and the whole address', () => {
    expect(links.email).toBe(
      'mailto:?subject=Tese%20%26%20prova&body=Tese%20%26%20prova%0D%0A%0D%0Ahttps%3A%2F%2Fmanual.example%2Fmanual%2Fa%3Fmodel%3D1~seed%3A2%23model',
    );
    expect(new URL(links.whatsapp).searchParams.get('text')).toBe(`Tese & prova\n${address}`);
    expect(new URL(links.telegram).searchParams.get('url')).toBe(address);
    expect(new URL(links.linkedin).searchParams.get('url')).toBe(address);
  });

  it('cannot be broken by what a title holds', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (title) => {
        const {telegram} = shareLinks({title, address});
        expect(new URL(telegram).searchParams.get('url')).toBe(address);
        expect(new URL(telegram).searchParams.get('text')).toBe(title);
      }),
    );
  });
});

describe('toolQuery', () => {
  it.each([
    ['?utm_source=x&model=1~seed:2&fbclid=3', '?model=1~seed:2'],
    ['?models=1~seed:2', ''],
    ['', ''],
  ])('keeps of %j the part of the tool', (query, kept) => {
    expect(toolQuery(query, 'model')).toBe(kept);
  });
});
