import {estimateSizing, type Sizing} from '@site/src/domain/sizing/sizing';
import {
  groupsOf,
  isUsed,
  type SizingField,
  type SizingValues,
  sizingFields,
  tasks,
} from '@site/src/domain/sizing/sizingFields';
import {startTexts} from '@site/src/domain/tool/fieldTexts';
import {readFields} from '@site/src/domain/tool/readField';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

function startValues(): SizingValues {
  const read = readFields(sizingFields, startTexts(sizingFields, '.'), '.');
  if (read.status === 'invalid') {
    throw new Error(Object.keys(read.problems).join());
  }
  return read.values;
}

const start = startValues();

function sizingOf(part: Partial<SizingValues>): Sizing {
  const sizing = estimateSizing({...start, ...part});
  if (sizing.status === 'invalid') {
    throw new Error(`${sizing.field}: ${sizing.rule}`);
  }
  return sizing.value;
}

const llama8b = {
  parametersB: 8.030261248,
  intermediate: 14_336,
  kvHeads: 8,
  vocabulary: 128_256,
} as const;
const rtx4090 = {count: 1, memoryGB: 24, peakTFLOPS: 165.2, bandwidth: 1008, powerW: 450} as const;

describe('the example of the chapter', () => {
  it('is what the calculator opens with', () => {
    const {need, run, disk, changes} = sizingOf({});
    expect(need.bytes / 1e9).toBeCloseTo(37.63, 2);
    expect(need.fit.verdict).toBe('fits');
    expect(changes).toEqual([]);
    expect(run?.hours.central).toBeCloseTo(4.44, 2);
    expect(run?.money.usd.central).toBeCloseTo(46.6, 1);
    expect(run?.energy.kgCO2).toBeCloseTo(0.527, 3);
    expect(disk.capacityGB).toBe(760);
  });
});

describe('who fine-tunes 8 billion parameters on one RTX 4090', () => {
  const mine = {...llama8b, ...rtx4090, batch: 1};

  it('hears that full fine-tuning does not fit and that QLoRA saves most', () => {
    const {need, changes} = sizingOf({...mine, task: 'full'});
    expect(need.bytes / 1e9).toBeCloseTo(134.5, 1);
    expect(need.fit.verdict).toBe('no');
    expect(changes.map(({kind}) => kind)).toEqual([
      'qlora',
      'lora',
      'twice-as-many',
      'adam-8bit',
      'half-sequence',
    ]);
    expect(changes[0]?.need.fit.verdict).toBe('fits');
  });

  it('hears that LoRA is tight, and that QLoRA fits with a batch of one', () => {
    expect(sizingOf({...mine, task: 'lora'}).need.fit.verdict).toBe('tight');
    const quantized = sizingOf({...mine, task: 'qlora'});
    expect(quantized.need.bytes / 1e9).toBeCloseTo(12.4, 1);
    expect(quantized.need.fit.verdict).toBe('fits');
    const four = sizingOf({...mine, task: 'qlora', batch: 4});
    expect(four.changes[0]?.kind).toBe('batch-of-one');
  });
});

it('tells a hospital that one small card trains its image classifier', () => {
  const t4 = {count: 1, memoryGB: 16, bandwidth: 320, powerW: 70} as const;
  const {need, run} = sizingOf({
    task: 'image',
    ...t4,
    images: 40_000,
    side: 512,
    imageEpochs: 30,
    imageBatch: 32,
  });
  expect(need.bytes / 1e9).toBeCloseTo(9, 1);
  expect(need.fit.verdict).toBe('fits');
  expect(run?.hours.central).toBeCloseTo(4.2, 1);
});

it('serves the conversations of the chapter’s table', () => {
  const l4 = {count: 1, memoryGB: 24, contextTokens: 4096} as const;
  const at = (conversations: number): string =>
    sizingOf({task: 'serve', ...llama8b, ...l4, conversations}).need.fit.verdict;
  expect([at(7), at(8)]).toEqual(['fits', 'tight']);
  const {changes} = sizingOf({task: 'serve', ...llama8b, ...l4, conversations: 40});
  expect(changes.map(({kind}) => kind).slice(0, 2)).toEqual(['twice-served', 'weights-4bit']);
});

it('has no time for a table that was not tried, and refuses one that does not grow', () => {
  expect(sizingOf({task: 'table'}).run).toBeUndefined();
  const grown = sizingOf({task: 'table', minutesTenth: 6, minutesFifth: 12});
  expect(grown.run?.hours.central).toBe(1);
  const flat = estimateSizing({...start, task: 'table', minutesTenth: 6, minutesFifth: 6});
  expect(flat).toMatchObject({field: 'minutesFifth', rule: 'not-growing'});
});

it('shows every field for some task, and the task for all', () => {
  const shown = tasks.flatMap((task) => Object.values(groupsOf[task]).flat());
  expect([...new Set<SizingField>(['task', ...shown])].sort()).toEqual(
    Object.keys(sizingFields).sort(),
  );
  expect(isUsed('table', 'task')).toBe(true);
  expect(isUsed('table', 'layers')).toBe(false);
});

it('gives finite results within the limits of the fields, or names a field', () => {
  const numbers = Object.entries(sizingFields).flatMap(([name, field]) =>
    field.type === 'number'
      ? [[name, 'whole' in field ? fc.integer(field) : fc.double({...field, noNaN: true})] as const]
      : [],
  );
  const any = fc.record(Object.fromEntries(numbers));
  fc.assert(
    fc.property(fc.constantFrom(...tasks), any, (task, values) => {
      const reached = Number(values.reached) / 100;
      const sizing = estimateSizing({...start, ...values, reached, task});
      if (sizing.status === 'ok') {
        const {need, run, disk, moved} = sizing.value;
        const all = [need.bytes, need.fit.used, disk.capacityGB, moved.hours];
        const ofRun = run ? [run.hours.high, run.money.brl.high, run.energy.kWh] : [];
        expect([...all, ...ofRun].every((value) => Number.isFinite(value) && value >= 0)).toBe(
          true,
        );
      } else {
        expect(sizing.rule).toMatch(/^(too-large|not-growing)$/);
      }
    }),
  );
});
