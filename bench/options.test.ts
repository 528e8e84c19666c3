import {describe, expect, it} from 'vitest';
import {readOptions} from './options';

describe('readOptions', () => {
  it('measures everything when nothing is asked for', () => {
    expect(readOptions([])).toEqual({
      sizes: [50, 200, 1000],
      sites: ['manual', 'template', 'defaults'],
      parts: ['build', 'pages', 'interaction', 'lighthouse', 'search'],
      runs: 3,
      out: 'test-results/bench',
    });
  });

  it('puts sizes in order', () => {
    expect(readOptions(['--sizes', '200,50']).sizes).toEqual([50, 200]);
  });

  it.each([
    [['--sizes', '0']],
    [['--sizes', '50,']],
    [['--only', 'builds']],
    [['--sites', 'starlight']],
    [['--fast']],
  ])('refuses %j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});
