import type {ToolFields} from '@site/src/domain/tool/fields';
import {startTexts} from '@site/src/domain/tool/fieldTexts';
import {readLink, withLink, withoutContradictions} from '@site/src/domain/tool/link';
import {markdownTable} from '@site/src/domain/tool/markdownTable';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

const fields = {
  trials: {type: 'number', start: 10, min: 0, max: 1e15, whole: true},
  share: {type: 'number', start: 5, min: 0, max: 100, percent: true},
  confidence: {type: 'choice', start: '95', options: ['90', '95']},
  price: {type: 'number', start: 24, min: 1, max: 1e6, optional: true},
  day: {type: 'date', start: '2026-11-21'},
} as const satisfies ToolFields;

const start = startTexts(fields, ',');

const write = (query: string, texts: Partial<typeof start>): string =>
  withLink(query, 'tool', fields, {...start, ...texts}, ',');

const read = (query: string): ReturnType<typeof readLink<typeof fields>> =>
  readLink(query, 'tool', fields);

describe('the state of a tool in the address', () => {
  it('holds what differs from the example, without the marks of a language', () => {
    const query = write('?level=essential', {trials: '5.570', share: '2,5%'});
    expect(query).toBe('?level=essential&tool=1~trials:5570~share:2.5');
    expect(read(query)).toEqual({status: 'ok', values: {trials: 5570, share: 2.5}, refused: []});
    expect(write(query, {confidence: '90'})).toBe('?level=essential&tool=1~confidence:90');
  });

  it('is not there for the example, and leaves the address of others alone', () => {
    expect(write('?level=essential&tool=1~trials:7', {})).toBe('?level=essential');
    expect(write('?tool=1~trials:7', {})).toBe('');
  });

  it('leaves out a field that cannot be read, and keeps the others', () => {
    expect(write('', {trials: 'x', share: '7'})).toBe('?tool=1~share:7');
  });

  it('tells an optional field that was emptied from one that was left as it is', () => {
    expect(write('', {price: ' ', day: '2026-12-01'})).toBe('?tool=1~price:~day:2026-12-01');
    expect(read('?tool=1~price:~day:2026-12-01')).toEqual({
      status: 'ok',
      values: {price: '', day: '2026-12-01'},
      refused: [],
    });
  });

  it('is read as messengers encode it', () => {
    const query = '?tool=1%7Etrials%3A7%7Eshare%3A2.5';
    expect(read(query)).toMatchObject({values: {trials: 7, share: 2.5}, refused: []});
  });

  it.each(['', '?level=essential', '?tools=1~trials:1'])('is absent in %j', (query) => {
    expect(read(query)).toEqual({status: 'absent'});
  });

  it.each(['?tool=2~trials:9', '?tool=', '?tool=99~95'])('is another version in %j', (query) => {
    expect(read(query)).toEqual({status: 'unreadable'});
  });

  it.each([
    ['?tool=1~trials:x~share:7', ['trials']],
    ['?tool=1~trials:-1~share:7', ['trials']],
    ['?tool=1~trials:1,000~share:7', ['trials']],
    ['?tool=1~trials~share:7', ['trials']],
    ['?tool=1~trials:~share:7', ['trials']],
    ['?tool=1~share:7~day:2026-02-30', ['day']],
    ['?tool=1~trials:1e400~share:7', ['trials']],
    ['?tool=1~share:7~share:8', ['share']],
    ['?tool=1~share:7~confidence:94', ['confidence']],
    ['?tool=1~share:7~gpus:8', ['gpus']],
    ['?tool=1~share:7~__proto__:8', ['__proto__']],
    ['?tool=1~share:7~%E0%A4%A:8', ['%E0%A4%A']],
    ['?tool=1~share:7~trials:%3Cscript%3E', ['trials']],
  ])('takes the good values of %j and names the others', (query, refused) => {
    expect(read(query)).toEqual({status: 'ok', values: {share: 7}, refused});
  });

  it('loses the values that contradict others, and names them', () => {
    const rule = ({trials, share}: {trials: number; share: number}): string[] =>
      trials < 100 * share ? ['trials', 'share'] : [];
    const check = (query: string): ReturnType<typeof read> =>
      withoutContradictions(read(query), fields, rule);
    expect(check('?tool=1~share:90~gpus:1~confidence:90')).toEqual({
      status: 'ok',
      values: {confidence: '90'},
      refused: ['gpus', 'share'],
    });
    expect(check('?tool=1~share:9')).toEqual({status: 'ok', values: {share: 9}, refused: []});
    expect(check('?tool=2~share:9')).toEqual({status: 'unreadable'});
  });

  it('comes back whatever the size of the numbers', () => {
    const share = fc.integer({min: 0, max: 100_000}).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1e15}), share, (trials, percent) => {
        const query = write('', {trials: `${trials}`, share: `${percent}`.replace('.', ',')});
        const link = read(query);
        const values = link.status === 'ok' ? link.values : {};
        expect({trials: 10, share: 5, ...values}).toEqual({trials, share: percent});
      }),
    );
  });

  it('never breaks on what an address may hold', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['absent', 'unreadable', 'ok']).toContain(read(`?tool=1~${text}`).status);
      }),
    );
  });
});

it('no cell breaks out of a table in Markdown', () => {
  expect(markdownTable(['a|b', 'c'], [['x\ny', '\\|']])).toBe(
    '| a\\|b | c |\n| --- | --- |\n| x y | \\\\\\| |\n',
  );
});
