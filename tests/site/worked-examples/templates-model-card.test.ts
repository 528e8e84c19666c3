import {describe, expect, it} from 'vitest';
import {localesOf, missing} from './chapters';
import {
  loss,
  margin,
  oneThreshold,
  recallGap,
  recallOf,
  sum,
  withInterval,
  withReview,
} from './credit-case';

const slug = 'templates/model-card';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  it('repeats the results of the evaluation with their intervals', () => {
    const cuts = [sum(oneThreshold), oneThreshold.older, oneThreshold.younger];
    const baseline = {tp: 1950, fp: 400, payers: 3000};
    expect(
      missing(
        locale,
        slug,
        [...cuts, baseline].flatMap(({tp, fp, payers}) => [
          ...withInterval(tp, tp + fp),
          ...withInterval(tp, payers),
        ]),
      ),
    ).toEqual([]);
  });

  it('derives the threshold and the gap between groups', () => {
    const [gap, low, high] = recallGap(withReview);
    expect(
      missing(locale, slug, [
        [loss / (loss + margin), 2],
        [100 * recallOf(withReview.older), 1, '%'],
        [100 * recallOf(withReview.younger), 1, '%'],
        [gap, 1],
        [low, 1],
        [high, 1],
      ]),
    ).toEqual([]);
  });
});
