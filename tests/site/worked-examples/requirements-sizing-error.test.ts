import {loadManualData} from '@site/plugins/manual-data/loadManualData';
import {localize} from '@site/src/domain/locale/localize';
import {traffic} from '@site/src/domain/sizing/imageTraining';
import {type RunGroup, toSizingValidationView} from '@site/src/domain/sizing/validationView';
import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';

const slug = 'requirements/sizing-error';

const {'published-runs': runs, accelerators, references} = loadManualData(process.cwd(), 'current');
const {groups} = toSizingValidationView(localize(runs, 'en'), accelerators, references, 'next');

function groupOf(name: RunGroup): (typeof groups)[number] {
  const found = groups.find(({group}) => group === name);
  if (!found) {
    throw new Error(`no group ${name}`);
  }
  return found;
}

describe('the published runs', () => {
  it('are met with the errors that the manual promises', () => {
    expect(groupOf('choice').summary.meanAbsolute).toBeLessThanOrEqual(0.1705);
    expect(groupOf('full').summary).toMatchObject({count: 3, inside: 3});
    expect(groupOf('adapters').summary).toMatchObject({count: 18, inside: 18});
  });
});

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('says where the estimates are wrong', () => {
    const percents = (name: RunGroup, part: string): number[] =>
      groupOf(name)
        .runs.filter((run) => run.name.includes(part))
        .map(({error}) => Math.round(error * 100));
    const quantized = percents('adapters', 'QLoRA').map(Math.abs);
    const tuned = Math.max(...percents('rate', '× A100'));
    const hopper = Math.max(...percents('rate', '× H100').map(Math.abs));
    const printed = [tuned, hopper, Math.min(...quantized), Math.max(...quantized)];
    const results = printed.map((value) => [value, 0, '%'] as const);
    expect(missing(locale, slug, results)).toEqual([]);
  });

  it('prints the constants of images', () => {
    const results = Object.values(traffic).flatMap(Object.values<number>);
    const expected = results.map((value) => [value, 0] as const);
    expect(missing(locale, slug, expected)).toEqual([]);
  });
});
