import {nearest} from '@site/plugins/shared/nearest';
import {describe, expect, it} from 'vitest';

describe('nearest', () => {
  it('gives the fewest edits first', () => {
    expect(nearest('levl', ['label', 'why', 'level', 'lever'])).toEqual([
      'level',
      'lever',
      'label',
    ]);
  });

  it('ignores case', () => {
    expect(nearest('dat-01', ['MON-01', 'DAT-01'], 1)).toEqual(['DAT-01']);
  });

  it('orders equals by name', () => {
    expect(nearest('x', ['c', 'b', 'a'], 2)).toEqual(['a', 'b']);
  });

  it('gives nothing when there is nothing', () => {
    expect(nearest('x', [])).toEqual([]);
  });

  it('leaves the candidates as they were', () => {
    const candidates = ['b', 'a'];
    nearest('a', candidates);
    expect(candidates).toEqual(['b', 'a']);
  });
});
