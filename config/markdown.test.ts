import {markdownPlugins} from '@site/config/markdown';
import remarkStructure from '@site/plugins/structure';
import {expect, it} from 'vitest';

it('looks at the structure of a chapter before anything else does', () => {
  const [first] = markdownPlugins.beforeDefaultRemarkPlugins;
  expect(Array.isArray(first) && first[0]).toBe(remarkStructure);
});
