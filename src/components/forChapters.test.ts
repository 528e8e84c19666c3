import * as forChapters from '@site/src/components/forChapters';
import {chapterComponents} from '@site/src/domain/manual/chapterComponents';
import {expect, it} from 'vitest';

it('exports the components that chapters may use, and no other', () => {
  expect(Object.keys(forChapters).sort()).toEqual(Object.keys(chapterComponents).sort());
});
