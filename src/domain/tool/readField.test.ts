import type {NumberField, ToolFields} from '@site/src/domain/tool/fields';
import {startTexts, toTexts} from '@site/src/domain/tool/fieldTexts';
import {readField, readFields} from '@site/src/domain/tool/readField';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

const count: NumberField = {type: 'number', start: 10, min: 0, max: 1e15, whole: true};
const percent: NumberField = {type: 'number', start: 5, min: 0, max: 100, percent: true};
const price: NumberField = {type: 'number', min: 0.01, max: 1e6, optional: true};

const invalid = (problem: object): object => ({status: 'invalid', problem});

describe('readField', () => {
  it.each([
    [count, '6.000', ',', 6000],
    [count, '6,000', '.', 6000],
    [percent, '12,5 %', ',', 12.5],
    [percent, '0', ',', 0],
    [price, '  ', ',', undefined],
    [price, '1.234,56', ',', 1234.56],
  ] as const)('reads %o from “%s”', (field, text, mark, value) => {
    expect(readField(field, text, mark)).toEqual({status: 'ok', value});
  });

  it.each([
    [count, ' ', ',', {rule: 'required'}],
    [count, '-1', ',', {rule: 'out-of-range', min: 0, max: 1e15}],
    [count, '1,5', ',', {rule: 'not-whole'}],
    [count, '1.5', ',', {rule: 'not-whole'}],
    [count, 'dez', ',', {rule: 'not-a-number'}],
    [percent, '', ',', {rule: 'required'}],
    [percent, '101', ',', {rule: 'out-of-range', min: 0, max: 100}],
    [percent, '12.5', ',', {rule: 'other-decimal'}],
    [price, '0', ',', {rule: 'out-of-range', min: 0.01, max: 1e6}],
    [price, '1.500', ',', {rule: 'ambiguous'}],
  ] as const)('refuses for %o “%s”', (field, text, mark, problem) => {
    expect(readField(field, text, mark)).toEqual(invalid(problem));
  });

  it('takes only days of the calendar, in this century', () => {
    const day = {type: 'date', start: '2026-11-21'} as const;
    expect(readField(day, '2028-02-29', ',')).toEqual({status: 'ok', value: '2028-02-29'});
    for (const text of ['', '2026-02-29', '0202-11-21', '21/11/2026', 'hoje']) {
      expect(readField(day, text, ',')).toEqual(invalid({rule: 'not-a-day'}));
    }
  });

  it('takes only the words of a choice', () => {
    const choice = {type: 'choice', start: 'a', options: ['a', 'b']} as const;
    expect(readField(choice, 'b', ',')).toEqual({status: 'ok', value: 'b'});
    expect(readField(choice, 'c', ',')).toEqual(invalid({rule: 'not-an-option'}));
  });

  it('takes plain words of any language, and no sign that would mean something in a link', () => {
    const text = {type: 'text', start: ''} as const;
    expect(readField(text, ' Estação 4.0 ', ',')).toEqual({status: 'ok', value: 'Estação 4.0'});
    for (const typed of ['a~b', 'a:b', '<b>', 'x'.repeat(41)]) {
      expect(readField(text, typed, ',')).toEqual(invalid({rule: 'not-plain'}));
    }
  });
});

const fields = {
  count: {type: 'number', start: 10, min: 1, max: 1e6, whole: true},
  share: {type: 'number', start: 2.5, min: 0, max: 100, percent: true},
  price: {type: 'number', min: 0, max: 1e6, optional: true},
  mode: {type: 'choice', start: 'full', options: ['full', 'lora']},
} as const satisfies ToolFields;

describe('readFields', () => {
  it('gives the worked example, percentages as shares', () => {
    expect(startTexts(fields, ',')).toEqual({count: '10', share: '2,5', price: '', mode: 'full'});
    expect(readFields(fields, startTexts(fields, ','), ',')).toEqual({
      status: 'ok',
      values: {count: 10, share: 0.025, price: undefined, mode: 'full'},
    });
  });

  it('names every field that is wrong', () => {
    const texts = {...startTexts(fields, '.'), count: '0', share: 'x'};
    expect(readFields(fields, texts, '.')).toEqual({
      status: 'invalid',
      problems: {
        count: {rule: 'out-of-range', min: 1, max: 1e6},
        share: {rule: 'not-a-number'},
      },
    });
  });

  it('never calculates with anything but finite numbers inside the limits', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(',' as const, '.' as const), (text, mark) => {
        const read = readFields(fields, {...startTexts(fields, mark), share: text}, mark);
        expect(
          read.status === 'invalid' || (read.values.share >= 0 && read.values.share <= 1),
        ).toBe(true);
      }),
    );
  });

  it('reads back what a preset fills in', () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 100, noNaN: true}), (share) => {
        const texts = {...startTexts(fields, ','), ...toTexts<typeof fields>({share}, ',')};
        const read = readFields(fields, texts, ',');
        expect(read.status === 'ok' && read.values.share).toBeCloseTo(share / 100, 12);
      }),
    );
  });
});
