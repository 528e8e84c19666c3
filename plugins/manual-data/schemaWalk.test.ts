import {
  fieldNames,
  findReferences,
  likelyOption,
  schemaAt,
  unionOptions,
} from '@site/plugins/manual-data/schemaWalk';
import {describe, expect, it} from 'vitest';
import * as z from 'zod';

const key = z
  .string()
  .regex(/^[a-z-]+$/)
  .meta({refersTo: 'references'});
const figure = z.strictObject({value: z.number(), source: key});
const absence = z.enum(['not-supported', 'not-published']);
const shape = z.discriminatedUnion('allowed', [
  z.strictObject({allowed: z.literal(true), when: z.string()}),
  z.strictObject({allowed: z.literal(false)}),
]);
const entry = z.strictObject({
  name: z.string(),
  figure: z.union([figure, absence]).optional(),
  rule: z.union([z.literal('editorial'), key]),
  see: z.array(key).default([]),
  rows: z.array(z.strictObject({of: key.optional()})),
  shape,
});

describe('findReferences', () => {
  it('finds ids in objects, lists, unions and optional fields', () => {
    const value = {
      name: 'gebru',
      figure: {value: 1, source: 'bekman'},
      rule: 'lwakatare',
      see: ['a', 'b'],
      rows: [{}, {of: 'c'}],
      shape: {allowed: false},
    };
    expect(findReferences(entry, value)).toEqual([
      {field: ['figure', 'source'], to: 'references', id: 'bekman'},
      {field: ['rule'], to: 'references', id: 'lwakatare'},
      {field: ['see', 0], to: 'references', id: 'a'},
      {field: ['see', 1], to: 'references', id: 'b'},
      {field: ['rows', 1, 'of'], to: 'references', id: 'c'},
    ]);
  });

  it('takes "editorial" for no id, although it looks like a key', () => {
    const found = findReferences(entry, {rule: 'editorial', figure: 'not-supported', see: []});
    expect(found).toEqual([]);
  });

  it('finds nothing in plain text, numbers and what is missing', () => {
    expect(findReferences(entry, {name: 'a', see: undefined})).toEqual([]);
    expect(findReferences(figure, {value: 1})).toEqual([]);
    expect(findReferences(figure, null)).toEqual([]);
  });
});

describe('likelyOption', () => {
  const options = [figure, absence, key] as const;

  it.each([
    ['an object', {value: 1}, figure],
    ['an object with wrong fields', {x: 1}, figure],
    ['a word', 'sometimes', absence],
  ])('takes %s for the option of its kind', (_name, value, option) => {
    expect(likelyOption(options, value)).toBe(option);
  });

  it('prefers the option that shares most fields', () => {
    const [a, b] = [z.object({x: z.number()}), z.object({x: z.number(), y: z.number()})];
    expect(likelyOption([a, b], {x: 'wrong', y: 'wrong'})).toBe(b);
    expect(likelyOption([a, b], {x: 'wrong'})).toBe(a);
  });

  it('leaves out an option whose fixed word the value contradicts', () => {
    const [yes, no] = shape.options;
    expect(likelyOption([yes, no], {allowed: false, when: 'never'})).toBe(no);
    expect(likelyOption([yes, no], {allowed: true})).toBe(yes);
  });

  it('finds nothing among no options', () => {
    expect(likelyOption([], {a: 1})).toBeUndefined();
  });
});

describe('schemaAt', () => {
  const value = {figure: {value: 1}, rows: [{}], shape: {allowed: true}};

  it('follows fields, lists and the likely option of a union', () => {
    expect(schemaAt(entry, value, ['figure', 'value'])).toBe(figure.shape.value);
    expect(fieldNames(schemaAt(entry, value, ['rows', 0]), {})).toEqual(['of']);
  });

  it('stops at a union itself, to tell its options', () => {
    expect(unionOptions(schemaAt(entry, value, ['figure']))).toEqual([figure, absence]);
  });

  it('finds nothing where the schema has no such field', () => {
    expect(schemaAt(entry, value, ['nothing', 'there'])).toBeUndefined();
  });
});

describe('fieldNames', () => {
  it('lists the fields of an object', () => {
    expect(fieldNames(figure, {})).toEqual(['value', 'source']);
  });

  it('lists the fields of the option that was meant', () => {
    expect(fieldNames(shape, {allowed: true})).toEqual(['allowed', 'when']);
    expect(fieldNames(shape, {allowed: false})).toEqual(['allowed']);
  });

  it('is empty for words and for nothing', () => {
    expect(fieldNames(absence, 'x')).toEqual([]);
    expect(fieldNames(undefined, {})).toEqual([]);
  });
});
