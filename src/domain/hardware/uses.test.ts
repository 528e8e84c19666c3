import {
  neededBytes,
  suitabilities,
  suitability,
  throughputOf,
  uses,
} from '@site/src/domain/hardware/uses';
import {figure} from '@site/tests/fixtures/sizing';
import {describe, expect, it} from 'vitest';

const card = {accelerators: 1, throughput: 'bf16'} as const;

describe('what a use needs', () => {
  it.each([
    // The chapter on hardware works the LoRA out as 22.79 GB.
    ['lora-8b', 22.79],
    ['serve-8b', 18.54],
    ['qlora-8b', 12.43],
    ['train-1b', 25.23],
    ['train-8b', 134.54],
  ] as const)('%s: %d GB on one accelerator', (use, expected) => {
    const needed = neededBytes(use, 1);
    expect(needed.status === 'ok' && needed.value / 1e9).toBeCloseTo(expected, 2);
  });

  it.each(uses)('%s: less on each of two accelerators', (use) => {
    const [one, two] = [neededBytes(use, 1), neededBytes(use, 2)];
    const isLess = one.status === 'ok' && two.status === 'ok' && two.value < one.value;
    expect(isLess).toBe(true);
  });
});

describe('the verdict', () => {
  const verdict = (memoryGB: number, throughput: 'bf16' | 'fp16' | 'unknown' = 'bf16'): string =>
    suitabilities({...card, memoryGB, throughput})['lora-8b'].verdict;

  it('is what the chapter says of a LoRA of 8B: 95% of 24 GB, 71% of 32 GB', () => {
    const on = suitabilities({...card, memoryGB: 24})['lora-8b'];
    expect([on.verdict, Math.round(100 * on.used)]).toEqual(['tight', 95]);
    const larger = suitabilities({...card, memoryGB: 32})['lora-8b'];
    expect([larger.verdict, Math.round(100 * larger.used)]).toEqual(['fits', 71]);
  });

  it('is too small for what takes more than there is', () => {
    expect(verdict(16)).toBe('too-small');
  });

  it('is the same in FP16, and none of a deadline without a published throughput', () => {
    expect(verdict(32, 'fp16')).toBe('fits');
    expect(verdict(512, 'unknown')).toBe('no-throughput');
  });

  it('asks no throughput of what only serves', () => {
    const {verdict: serves} = suitabilities({...card, memoryGB: 64, throughput: 'unknown'})[
      'serve-8b'
    ];
    expect(serves).toBe('fits');
  });

  it('is refused for equipment that is none', () => {
    expect(suitability('lora-8b', {...card, memoryGB: 0})).toMatchObject({
      status: 'invalid',
      field: 'memoryGB',
    });
    expect(() => suitabilities({...card, accelerators: 1.5, memoryGB: 24})).toThrow(RangeError);
  });
});

describe('throughputOf', () => {
  it.each([
    [{bf16TFLOPS: figure(100)}, 'bf16'],
    [{bf16TFLOPS: 'not-supported', fp16TFLOPS: figure(65)}, 'fp16'],
    [{bf16TFLOPS: 'not-published'}, 'unknown'],
  ] as const)('of %j is %s', (published, expected) => {
    expect(throughputOf(published)).toBe(expected);
  });
});
