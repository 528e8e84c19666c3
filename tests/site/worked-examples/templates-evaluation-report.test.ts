import {describe, expect, it} from 'vitest';
import type {Result} from './chapters';
import {localesOf, missing} from './chapters';
import {
  earningsOf,
  loss,
  margin,
  oneThreshold,
  recallGap,
  sum,
  withInterval,
  withReview,
} from './credit-case';

const slug = 'templates/evaluation-report';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const model = sum(oneThreshold);
  const all = model.payers + model.defaulters;

  it('derives precision, recall and accuracy from the matrix', () => {
    const correct = model.tp + model.defaulters - model.fp;
    expect(
      missing(locale, slug, [
        [model.tp, 0],
        [model.payers - model.tp, 0],
        [model.fp, 0],
        [model.defaulters - model.fp, 0],
        ...withInterval(model.tp, model.tp + model.fp),
        ...withInterval(model.tp, model.payers),
        [(100 * correct) / all, 1, '%'],
        [(100 * model.payers) / all, 1, '%'],
      ]),
    ).toEqual([]);
  });

  it('splits the result by segment without losing a request', () => {
    const channels = [
      {records: 2600, payers: 1950, tp: 1650, fp: 180},
      {records: 1400, payers: 1050, tp: 870, fp: 110},
    ];
    const totalOf = (key: 'records' | 'payers' | 'tp' | 'fp'): number =>
      channels.reduce((total, channel) => total + channel[key], 0);
    expect(totalOf('records')).toBe(all);
    expect([totalOf('payers'), totalOf('tp'), totalOf('fp')]).toEqual([
      model.payers,
      model.tp,
      model.fp,
    ]);
    const segments = [...channels, oneThreshold.older, oneThreshold.younger];
    expect(
      missing(
        locale,
        slug,
        segments.flatMap(({payers, tp, fp}): Result[] => [
          ...withInterval(tp, tp + fp),
          ...withInterval(tp, payers),
        ]),
      ),
    ).toEqual([]);
  });

  it('gives the gaps of recall with and without review', () => {
    expect(
      missing(
        locale,
        slug,
        [...recallGap(oneThreshold), ...recallGap(withReview)].map((x): Result => [x, 1]),
      ),
    ).toEqual([]);
  });

  it('classifies the errors that were read and the labels that were checked', () => {
    const causes = [22, 17, 9, 7, 5];
    const read = causes.reduce((total, errors) => total + errors, 0);
    expect(
      missing(locale, slug, [
        [read, 0],
        [model.payers - model.tp + model.fp, 0],
        ...causes.map((errors): Result => [(100 * errors) / read, 1, '%']),
        ...withInterval(5, 200),
      ]),
    ).toEqual([]);
  });

  it('counts the money of each alternative', () => {
    const reviewed = sum(withReview);
    const nobodyRefused = {...model, tp: model.payers, fp: model.defaulters};
    const baseline = {...model, tp: 1950, fp: 400};
    expect(
      missing(locale, slug, [
        [loss / (loss + margin), 2],
        [-earningsOf(nobodyRefused), 0],
        [earningsOf(baseline), 0],
        [earningsOf(model), 0],
        [earningsOf(reviewed), 0],
        [reviewed.tp, 0],
        [reviewed.fp, 0],
        [reviewed.reviewed, 0],
      ]),
    ).toEqual([]);
  });
});
