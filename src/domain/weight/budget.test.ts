import {overBudget, type PageWeight} from '@site/src/domain/weight/budget';
import {describe, expect, it} from 'vitest';

const page: PageWeight = {
  page: '/manual/a',
  before: [
    {name: 'manual/a.html', bytes: 12_000},
    {name: 'assets/css/styles.css', bytes: 9_000},
    {name: 'img/logo.svg', bytes: 230},
    {name: 'assets/js/loader.js', bytes: 2_000},
  ],
  after: [{name: 'assets/js/main.js', bytes: 90_000}],
};

describe('overBudget', () => {
  it('says nothing of a page at its limit', () => {
    expect(overBudget(page, {before: 23_230, after: 113_230})).toEqual([]);
  });

  it('names the files that weigh most', () => {
    expect(overBudget(page, {before: 23_229, after: 200_000})).toEqual([
      '/manual/a: 23.2 KB before anything is touched; it must be at most 23.2 KB (largest: manual/a.html 12.0 KB, assets/css/styles.css 9.0 KB, assets/js/loader.js 2.0 KB)',
    ]);
  });

  it('counts what came before when everything is loaded', () => {
    expect(overBudget(page, {before: 25_000, after: 100_000})).toEqual([
      '/manual/a: 113.2 KB in all; it must be at most 100.0 KB (largest: assets/js/main.js 90.0 KB, manual/a.html 12.0 KB, assets/css/styles.css 9.0 KB)',
    ]);
  });
});
