import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {localesOf, missing} from './chapters';
import {three, unitEconomics} from './companies';

const slug = 'business/service-catalog';

function effortOf(service: string): {min: number; max: number} {
  const entry = parse(fs.readFileSync(`docs/_data/services/${service}.yaml`, 'utf8')) as {
    effortHours: {min: number; max: number};
  };
  return entry.effortHours;
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('compares a quarter of work with the capacity', () => {
    const capacity = unitEconomics(three).hours / 4;
    const subscriptions = 4 * 20 * 3;
    const sold = subscriptions + 70 * 1.1 + 330 * 1.15;
    const withAudit = sold + 100 * 1.1;
    expect(
      missing(locale, slug, [
        [capacity, 0],
        [subscriptions, 0],
        [70 * 1.1, 1],
        [330 * 1.15, 1],
        [sold, 1],
        [100 * 1.1, 1],
        [withAudit, 1],
        [(100 * sold) / capacity, 0, '%'],
        [(100 * withAudit) / capacity, 0, '%'],
        [0.15 * capacity, 0],
      ]),
    ).toEqual([]);
  });

  it.each([
    ['data-diagnosis', 70],
    ['first-model', 330],
    ['model-audit', 100],
    ['mlops-foundation', 620],
    ['monitoring-subscription', 12 * 20],
  ])('plans %s within the hours of the catalogue', (service, planned) => {
    const {min, max} = effortOf(service);
    expect(planned).toBeGreaterThanOrEqual(min);
    expect(planned).toBeLessThanOrEqual(max);
  });
});
