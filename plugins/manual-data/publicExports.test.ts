import {collectionNames, type ManualData} from '@site/plugins/manual-data/collections';
import {loadManualData} from '@site/plugins/manual-data/loadManualData';
import {toCsv, toPublicExports} from '@site/plugins/manual-data/publicExports';
import {createManualSite, removeManualSites} from '@site/tests/fixtures/manualSite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const byteOrderMark = '\uFEFF';
const withoutMark = (text = ''): string => text.replace(byteOrderMark, '');
let data: ManualData;

beforeAll(() => {
  data = loadManualData(createManualSite(), 'current');
});
afterAll(removeManualSites);

describe('toPublicExports', () => {
  it('makes a JSON and a CSV file of every collection', () => {
    const names = collectionNames.flatMap((name) => [`${name}.json`, `${name}.csv`]);
    expect(Object.keys(toPublicExports(data, 'next', 'en')).sort()).toEqual(names.sort());
  });

  it('gives JSON in both languages, whatever the language of the site', () => {
    const [portuguese, english] = (['pt-BR', 'en'] as const).map(
      (locale) => toPublicExports(data, '0.9', locale)['criteria.json'] ?? '',
    );
    expect(english).toBe(portuguese);
    const parsed = JSON.parse(english ?? '');
    expect(parsed).toMatchObject({
      manualVersion: '0.9',
      collection: 'criteria',
      license: 'CC-BY-4.0',
      entries: {
        'DAT-01': {
          statement: {
            'pt-BR': 'Todo conjunto de dados está no inventário.',
            en: 'Every dataset is in the inventory.',
          },
        },
      },
    });
    expect(Object.keys(parsed.entries)).toEqual(['DAT-01', 'DAT-02']);
  });

  it('gives CSV in the language of the site', () => {
    const english = toPublicExports(data, 'next', 'en')['criteria.csv'];
    const portuguese = toPublicExports(data, 'next', 'pt-BR')['criteria.csv'];
    expect(english).toContain('Every dataset is in the inventory.');
    expect(english).not.toContain('Todo conjunto');
    expect(portuguese).toContain('Todo conjunto de dados está no inventário.');
    expect(portuguese).not.toContain('Every dataset');
  });

  it('gives a spreadsheet one row for each entry and one column for each field', () => {
    expect(
      withoutMark(toPublicExports(data, 'next', 'en')['accelerators.csv']),
    ).toMatchInlineSnapshot(`
      "id,name,vendor,segment,memoryGB.value,memoryGB.source,memoryGB.asOf,memoryGB.verification,bandwidthGBPerSecond.value,bandwidthGBPerSecond.source,bandwidthGBPerSecond.asOf,bandwidthGBPerSecond.verification,bf16TFLOPS.value,bf16TFLOPS.source,bf16TFLOPS.asOf,bf16TFLOPS.verification,fp8TFLOPS,powerW,interconnect.value,interconnect.source,interconnect.asOf,interconnect.verification
      h100,H100,NVIDIA,datacenter,80,bekman-2026,2026-08-22,secondary,3350,bekman-2026,2026-08-22,secondary,989,bekman-2026,2026-08-22,secondary,not-supported,not-published,NVLink,bekman-2026,2026,primary
      l4,L4,NVIDIA,datacenter,24,bekman-2026,2026-08-22,secondary,3350,bekman-2026,2026-08-22,secondary,989,bekman-2026,2026-08-22,secondary,not-supported,not-published,NVLink,bekman-2026,2026,primary
      t4,T4,NVIDIA,datacenter,16,bekman-2026,2026-08-22,secondary,3350,bekman-2026,2026-08-22,secondary,989,bekman-2026,2026-08-22,secondary,not-supported,not-published,NVLink,bekman-2026,2026,primary
      "
    `);
  });

  it('writes lists in one cell', () => {
    expect(
      withoutMark(toPublicExports(data, 'next', 'en')['checklists.csv']),
    ).toMatchInlineSnapshot(`
      "id,title,description,chapter,items
      data,Data,What is missing.,practices/data,DAT-01; data-owner There is an owner. One person.
      "
    `);
  });
});

describe('toCsv', () => {
  it('begins with a byte order mark, so that spreadsheets read the accents', () => {
    expect(toCsv({a: {name: 'ção'}}, 'en')).toBe(`${byteOrderMark}id,name\na,ção\n`);
  });

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1'])('neutralises %j', (cell) => {
    const [, row = ''] = toCsv({a: {name: cell}}, 'en').split('\n');
    expect(row.replaceAll('"', '').startsWith(`a,'${cell}`)).toBe(true);
  });

  it('neutralises the first item of a list', () => {
    expect(toCsv({a: {see: ['=1+1', 'b']}}, 'en')).toContain("a,'=1+1; b");
  });

  it('neutralises localised words', () => {
    const entry = {name: {'pt-BR': '=um', en: '=one'}};
    expect(toCsv({a: entry}, 'en')).toContain("a,'=one");
  });

  it('leaves numbers, dates and words with those signs inside as they are', () => {
    const csv = toCsv({a: {n: 0.5, date: '2026-08-22', word: 'a=b'}}, 'en');
    expect(csv).toContain('a,0.5,2026-08-22,a=b');
  });

  it('quotes commas, quotes and line ends', () => {
    const csv = toCsv({a: {name: 'one, "two"\nthree'}}, 'en');
    expect(csv).toContain('a,"one, ""two""\nthree"');
  });

  it('has a column for every field of any entry, and empty cells elsewhere', () => {
    const csv = toCsv({a: {x: 1}, b: {y: {z: true}}}, 'en');
    expect(csv).toBe(`${byteOrderMark}id,x,y.z\na,1,\nb,,true\n`);
  });

  it('writes nothing for what is missing', () => {
    const csv = toCsv({a: {x: null, y: undefined, z: []}}, 'en');
    expect(csv).toBe(`${byteOrderMark}id,z\na,\n`);
  });
});
