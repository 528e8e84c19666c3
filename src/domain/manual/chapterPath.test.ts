import {chapterPath} from '@site/src/domain/manual/chapterPath';
import {expect, it} from 'vitest';

it.each([
  ['/manual', 'practices/privacy', '/manual/practices/privacy'],
  ['/base/en/manual/next', 'business/index', '/base/en/manual/next/business'],
  ['/manual', 'index', '/manual'],
])('%s and %s make %s', (version, slug, path) => {
  expect(chapterPath(version, slug)).toBe(path);
});
