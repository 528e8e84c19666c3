import {kolmogorovSmirnov} from '@site/src/domain/evaluation/kolmogorovSmirnov';
import {populationStability} from '@site/src/domain/evaluation/psi';
import {expect, it} from 'vitest';

/** Whole numbers spread over bins of equal width, as many in each bin as asked. */
function filled(counts: readonly number[], width: number): number[] {
  return counts.flatMap((count, bin) =>
    Array.from({length: count}, (_, i) => bin * width + 1 + (i % width)),
  );
}

// Computed from the formula Σ (a − e)·ln(a/e) with the shares below.
it.each([
  {shares: [0.2, 0.25, 0.25, 0.3], psi: 0.02027},
  {shares: [0.1, 0.2, 0.3, 0.4], psi: 0.22822},
  {shares: [0.04, 0.05, 0.07, 0.08, 0.1, 0.11, 0.12, 0.13, 0.14, 0.16], psi: 0.15893},
])('the PSI of equal bins against $shares is $psi', ({shares, psi}) => {
  const width = 100;
  const reference = filled(
    shares.map(() => width),
    width,
  );
  const current = filled(
    shares.map((share) => Math.round(share * 1000)),
    width,
  );
  const result = populationStability(reference, current, shares.length);
  expect(result.status === 'ok' && result.psi).toBeCloseTo(psi, 5);
});

it('the KS distance of half overlapping samples is a half', () => {
  const result = kolmogorovSmirnov([1, 2, 3, 4], [3, 4, 5, 6]);
  expect(result.status === 'ok' && result.distance).toBe(0.5);
});

it('the 5% threshold of two samples of a thousand is 0.0607', () => {
  const sample = filled([1000], 1000);
  const result = kolmogorovSmirnov(sample, sample);
  expect(result.status === 'ok' && result.critical).toBeCloseTo(0.0607, 4);
});
