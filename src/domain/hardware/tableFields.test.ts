import {acceleratorFields, instanceFields} from '@site/src/domain/hardware/tableFields';
import {startTexts} from '@site/src/domain/tool/fieldTexts';
import {readLink, withLink} from '@site/src/domain/tool/link';
import {readFields} from '@site/src/domain/tool/readField';
import {describe, expect, it} from 'vitest';

const fields = acceleratorFields(['l4', 'h100']);
const start = startTexts(fields, ',');

describe('the link to a table', () => {
  it('is none for the table as it opens', () => {
    expect(withLink('', 'accelerators', fields, start, ',')).toBe('');
  });

  it('holds filters, order and comparison, and the other language reads them', () => {
    const texts = {...start, name: 'RTX 40', maxUSDPerHour: '1,5', sort: 'rent', compare1: 'l4'};
    const query = withLink('', 'accelerators', fields, texts, ',');
    expect(query).toBe('?accelerators=1~name:RTX%2040~maxUSDPerHour:1.5~sort:rent~compare1:l4');
    expect(readLink(query, 'accelerators', fields)).toEqual({
      status: 'ok',
      values: {name: 'RTX 40', maxUSDPerHour: 1.5, sort: 'rent', compare1: 'l4'},
      refused: [],
    });
  });

  it.each([
    'minMemoryGB:-4',
    'minMemoryGB:1e99',
    'maxUSDPerHour:0',
    'name:<script>',
    'use:anything',
    'compare1:gone',
    'sort:price',
    'brazil:maybe',
  ])('refuses %s and names it', (entry) => {
    expect(readLink(`?accelerators=1~${entry}`, 'accelerators', fields)).toEqual({
      status: 'ok',
      values: {},
      refused: [entry.split(':')[0]],
    });
  });

  it('of another version is unreadable', () => {
    const link = readLink('?accelerators=9~use:lora-8b', 'accelerators', fields);
    expect(link).toEqual({status: 'unreadable'});
  });

  it('holds a provider whose name has a space', () => {
    const machines = instanceFields([], ['Google Cloud']);
    const texts = {...startTexts(machines, '.'), provider: 'Google Cloud'};
    const query = withLink('', 'machines', machines, texts, '.');
    expect(readLink(query, 'machines', machines)).toMatchObject({
      values: {provider: 'Google Cloud'},
    });
  });
});

describe('a filter', () => {
  it.each([
    [{minMemoryGB: '0'}, {minMemoryGB: {rule: 'out-of-range', min: 1, max: 100_000}}],
    [{minMemoryGB: '24 GB'}, {minMemoryGB: {rule: 'not-a-number'}}],
    [{maxUSDPerHour: '1.5'}, {maxUSDPerHour: {rule: 'other-decimal'}}],
    [{maxUSDPerHour: '-1'}, {maxUSDPerHour: {rule: 'out-of-range', min: 0.01, max: 10_000}}],
    [{name: 'a~b'}, {name: {rule: 'not-plain'}}],
  ])('that is wrong says so: %j', (typed, problems) => {
    expect(readFields(fields, {...start, ...typed}, ',')).toEqual({status: 'invalid', problems});
  });

  it('that is empty filters nothing', () => {
    const read = readFields(fields, start, ',');
    expect(read).toMatchObject({status: 'ok', values: {name: '', minMemoryGB: undefined}});
  });
});
