import {collectionNames, collections} from '@site/plugins/manual-data/collections';
import {problemsFor, removeManualSites} from '@site/tests/fixtures/manualSite';
import {afterAll, describe, expect, it} from 'vitest';

const criterion = 'criteria/DAT-01.yaml';
const accelerator = 'accelerators/h100.yaml';
const tier = 'hardware-tiers/entry.yaml';
const reference = 'references/gebru-2021.yaml';

afterAll(removeManualSites);

describe('the schemas', () => {
  it.each(collectionNames)('reject an empty entry of %s', (name) => {
    expect(collections[name].schema.safeParse({}).success).toBe(false);
  });

  it('accept the small manual of these tests', () => {
    expect(problemsFor({})).toBe('');
  });
});

describe('a field that is missing or unknown', () => {
  it('is named when missing', () => {
    expect(problemsFor({[accelerator]: ['name: H100\n', '']})).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:1 name: is required"`,
    );
  });

  it('is named with its choices when it is one of a few words', () => {
    expect(problemsFor({[criterion]: ['level: essential\n', '']})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:1 level: must be one of essential, professional, reference"`,
    );
  });

  it('must exist in English', () => {
    expect(problemsFor({[criterion]: ['  en: The inventory.\n', '']})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:12 evidence.en: is required; every text exists in both languages"`,
    );
  });

  it('must exist in Portuguese', () => {
    expect(problemsFor({[criterion]: ['  pt-BR: O inventário.\n', '']})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:12 evidence.pt-BR: is required; every text exists in both languages"`,
    );
  });

  it('is required where an optional part depends on it', () => {
    expect(problemsFor({[criterion]: ['allowed: false', 'allowed: true']})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:16 notApplicable.when: is required"`,
    );
  });

  it('gets a suggestion when unknown', () => {
    const problems = problemsFor({
      [criterion]: ['evidenceUrlRequired: false', 'evidenceUrlRequired: false\nreplaceBy: []'],
    });
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:16 replaceBy: is no field of this entry; did you mean replacedBy? (fields: domain, level, statement, why, verify, evidence, evidenceUrlRequired, notApplicable, references, mapsTo, since, revision, status, replacedBy) (got [])"`,
    );
  });

  it('gets a suggestion when unknown inside a figure', () => {
    expect(problemsFor({[accelerator]: ['  asOf:', '  asof:']})).toMatchInlineSnapshot(`
      "docs/_data/accelerators/h100.yaml:4 memoryGB.asOf: is required
      docs/_data/accelerators/h100.yaml:7 memoryGB.asof: is no field of this entry; did you mean asOf? (fields: value, source, asOf, verification, note) (got "2026-08-22")"
    `);
  });

  it('gets a suggestion when unknown inside one of several forms', () => {
    const problems = problemsFor({
      [accelerator]: ['bf16TFLOPS: {value: 989,', 'bf16TFLOPS: {value: 989, sparse: no,'],
    });
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:10 bf16TFLOPS.sparse: is no field of this entry; did you mean source? (fields: value, source, asOf, verification, note) (got "no")"`,
    );
  });

  it('gets the fields of the form that its neighbour chose', () => {
    const problems = problemsFor({
      [criterion]: ['allowed: false', 'allowed: false\n  when: {pt-BR: a, en: b}'],
    });
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:18 notApplicable.when: is no field of this entry; did you mean allowed? (fields: allowed) (got {"pt-BR":"a","en":"b"})"`,
    );
  });

  it('with the wrong unit gets the right one', () => {
    expect(problemsFor({[accelerator]: ['memoryGB:', 'memoryGiB:']})).toMatchInlineSnapshot(`
      "docs/_data/accelerators/h100.yaml:1 memoryGB: is required
      docs/_data/accelerators/h100.yaml:4 memoryGiB: is no field of this entry; did you mean memoryGB? (fields: name, vendor, segment, memoryGB, bandwidthGBPerSecond, bf16TFLOPS, fp16TFLOPS, fp8TFLOPS, powerW, interconnect, remarks) (got {"value":80,"source":"bekman-2026","asOf":"2026-08-22","verification":"secondar…)"
    `);
  });
});

describe('a number', () => {
  it('must not be text with a unit', () => {
    expect(problemsFor({[accelerator]: ['value: 80', 'value: 80 GB']})).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:5 memoryGB.value: must be a plain number; its unit is in the field’s name (got "80 GB")"`,
    );
  });

  it('must not be text with a unit where it may also be absent', () => {
    const problems = problemsFor({[accelerator]: ['{value: 989,', '{value: 989 TFLOPS,']});
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:10 bf16TFLOPS.value: must be a plain number; its unit is in the field’s name (got "989 TFLOPS")"`,
    );
  });

  it('must not be negative', () => {
    expect(problemsFor({[accelerator]: ['value: 80', 'value: -80']})).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:5 memoryGB.value: must be a number greater than zero (got -80)"`,
    );
  });

  it('must not be zero', () => {
    expect(problemsFor({[accelerator]: ['value: 80', 'value: 0']})).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:5 memoryGB.value: must be a number greater than zero (got 0)"`,
    );
  });

  it('must not be zero where it may also be absent', () => {
    expect(problemsFor({[accelerator]: ['{value: 989,', '{value: 0,']})).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:10 bf16TFLOPS.value: must be a number greater than zero (got 0)"`,
    );
  });

  it('must not be infinite', () => {
    expect(problemsFor({[accelerator]: ['value: 80', 'value: .inf']})).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:5 memoryGB.value: must be a plain number; its unit is in the field’s name (got null)"`,
    );
  });

  it('must have a source', () => {
    const problems = problemsFor({
      [accelerator]: [
        "memoryGB:\n  value: 80\n  source: bekman-2026\n  asOf: '2026-08-22'\n  verification: secondary",
        'memoryGB: 80',
      ],
    });
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:4 memoryGB: must be a figure with value, source, asOf and verification; a number without source is not accepted (got 80)"`,
    );
  });

  it('must have a source where it may also be absent', () => {
    const problems = problemsFor({[accelerator]: ['fp8TFLOPS: not-supported', 'fp8TFLOPS: 1979']});
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:11 fp8TFLOPS: must be a figure with value, source, asOf and verification; a number without source is not accepted (got 1979)"`,
    );
  });

  it('must be whole where it counts', () => {
    expect(problemsFor({[criterion]: ['revision: 1', 'revision: 1.5']})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:21 revision: must be a whole number (got 1.5)"`,
    );
  });

  it('must be positive where it counts', () => {
    expect(problemsFor({[criterion]: ['revision: 1', 'revision: 0']})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:21 revision: must be a number greater than 0 (got 0)"`,
    );
  });
});

describe('words and lists', () => {
  it('must be one of the levels', () => {
    expect(problemsFor({[criterion]: ['essential', 'esential']})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:2 level: must be one of essential, professional, reference (got "esential")"`,
    );
  });

  it('must be one of the vendors', () => {
    expect(problemsFor({[accelerator]: ['NVIDIA', 'Nvidia']})).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:2 vendor: must be one of NVIDIA, AMD, Google, Apple (got "Nvidia")"`,
    );
  });

  it('must be one of the reasons for no number', () => {
    expect(problemsFor({[accelerator]: ['not-supported', 'unsupported']})).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:11 fp8TFLOPS: must be one of not-supported, not-published (got "unsupported")"`,
    );
  });

  it('must be one of the answers to whether an item can be not applicable', () => {
    const problems = problemsFor({[criterion]: ['allowed: false', 'allowed: never']});
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:17 notApplicable.allowed: Invalid discriminator value. Expected 'false' | 'true' (got "never")"`,
    );
  });

  it('must not be only spaces', () => {
    expect(problemsFor({[criterion]: ['en: The inventory.', "en: '  '"]})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:14 evidence.en: must not be empty (got "  ")"`,
    );
  });

  it('must not be left out', () => {
    expect(problemsFor({[criterion]: ['en: The inventory.', 'en:']})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:14 evidence.en: is required; every text exists in both languages (got null)"`,
    );
  });

  it('must be true or false without quotes', () => {
    const problems = problemsFor({
      [criterion]: ['evidenceUrlRequired: false', 'evidenceUrlRequired: no'],
    });
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:15 evidenceUrlRequired: must be true or false, without quotes (got "no")"`,
    );
  });

  it('must be a date', () => {
    const problems = problemsFor({[accelerator]: ["asOf: '2026-08-22'", 'asOf: 22/08/2026']});
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:7 memoryGB.asOf: must be a date such as 2026, 2026-08 or 2026-08-22 (got "22/08/2026")"`,
    );
  });

  it('must be a year in quotes', () => {
    const problems = problemsFor({[accelerator]: ["asOf: '2026-08-22'", 'asOf: 2026']});
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/accelerators/h100.yaml:7 memoryGB.asOf: must be text; put what looks like a number or a date in quotes (got 2026)"`,
    );
  });

  it('must be a version', () => {
    expect(problemsFor({[criterion]: ["'0.9'", 'v0.9']})).toMatchInlineSnapshot(
      `"docs/_data/criteria/DAT-01.yaml:20 since: must be the manual version that introduced it, quoted, such as "0.9" (got "v0.9")"`,
    );
  });

  it('must be an address', () => {
    const problems = problemsFor({[reference]: ['https://example.org/gebru', 'example.org']});
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/references/gebru-2021.yaml:6 URL: must be an address that begins with https:// or http:// (got "example.org")"`,
    );
  });

  it('must be an address that a browser opens without running it', () => {
    const problems = problemsFor({
      [reference]: ['https://example.org/gebru', 'javascript:alert(1)'],
    });
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/references/gebru-2021.yaml:6 URL: must be an address that begins with https:// or http:// (got "javascript:alert(1)")"`,
    );
  });

  it('must be a name with its parts', () => {
    expect(problemsFor({[reference]: ['- family: Gebru', '- Gebru']})).toMatchInlineSnapshot(
      `"docs/_data/references/gebru-2021.yaml:4 author.0: must have the fields family, given (got "Gebru")"`,
    );
  });

  it('must be a key', () => {
    const problems = problemsFor({[tier]: ['source: editorial', 'source: House rule']});
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/hardware-tiers/entry.yaml:8 specs.acceleratorCount.source: must be a key of docs/_data/references, in kebab-case (got "House rule")"`,
    );
  });

  it('must be enough', () => {
    expect(problemsFor({[tier]: ['[h100, l4, t4]', '[h100, l4]']})).toMatchInlineSnapshot(
      `"docs/_data/hardware-tiers/entry.yaml:6 accelerators: must name one accelerator and at least two substitutes (got ["h100","l4"])"`,
    );
  });

  it('must be at least one', () => {
    const problems = problemsFor({[reference]: ['author:\n  - family: Gebru', 'author: []']});
    expect(problems).toMatchInlineSnapshot(
      `"docs/_data/references/gebru-2021.yaml:3 author: must be a list of at least 1 (got [])"`,
    );
  });
});
