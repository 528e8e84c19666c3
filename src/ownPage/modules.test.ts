import {readModules} from '@site/src/ownPage/modules';
import {expect, it, vi} from 'vitest';

it('hands a route what its modules export, as Docusaurus does', () => {
  const Content = Object.assign(() => null, {});
  const bundle: Record<string, object> = {
    '1': {__esModule: true, default: Content, frontMatter: {title: 'A'}},
    '2': {name: 'docs', id: 'default'},
  };
  vi.stubGlobal('__webpack_require__', (id: string) => bundle[id]);
  const {content, __context} = readModules({content: '1', __context: {plugin: '2'}});
  expect(content).toBe(Content);
  expect(content).toHaveProperty('frontMatter.title', 'A');
  expect(__context).toEqual({plugin: {name: 'docs', id: 'default'}});
});
