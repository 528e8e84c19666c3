import {problemsFor, removeManualSites} from '@site/tests/fixtures/manualSite';
import {afterAll, expect, it} from 'vitest';

const estimate = `title: Market
scope: mlops
measures: {pt-BR: Receita., en: Revenue.}
region: world
currency: USD
points:
  - {year: 2024, valueMillion: 100}
  - {year: 2030, valueMillion: 300}
source: bekman-2026
asOf: '2026'
verification: secondary
use: weak
remarks: {pt-BR: Nada., en: Nothing.}
`;

const problems = (...changes: readonly (readonly [string, string])[]): string => {
  const text = changes.reduce((before, [from, to]) => before.replace(from, to), estimate);
  return problemsFor({'market-estimates/a-2026-mlops.yaml': text});
};

afterAll(removeManualSites);

it('accepts a sound estimate, and an unsourced one that is refused', () => {
  expect(problems()).toBe('');
  expect(
    problems(
      ['source: bekman-2026\n', ''],
      ['verification: secondary', 'verification: unverified'],
      ['use: weak', 'use: do-not-use'],
    ),
  ).toBe('');
});

it('rejects an unsourced estimate that is not refused', () => {
  expect(problems(['source: bekman-2026\n', ''])).toMatchInlineSnapshot(
    `"docs/_data/market-estimates/a-2026-mlops.yaml:1 source: a-2026-mlops has none, so it must be unverified and do-not-use"`,
  );
});

it('rejects years that do not go forward', () => {
  expect(problems(['year: 2030', 'year: 2024'])).toMatchInlineSnapshot(
    `"docs/_data/market-estimates/a-2026-mlops.yaml:8 points.1.year: a-2026-mlops lists years oldest first, once (got 2024)"`,
  );
});

it('rejects a splice from an estimate that is not there', () => {
  expect(problems(['source:', 'splicedFrom: [b-2026-mlops]\nsource:'])).toMatchInlineSnapshot(
    `"docs/_data/market-estimates/a-2026-mlops.yaml:9 splicedFrom.0: no such entry in market-estimates (nearest: a-2026-mlops) (got "b-2026-mlops")"`,
  );
});
