import {reduceConfig, reduceGlobalData, reduceProps} from '@site/plugins/own-page/reduce';
import {expect, it} from 'vitest';

it('leaves of the global data the chapters that every page may need', () => {
  const docs = ['index', 'community/forum', 'practices/privacy'].map((id) => ({id}));
  const versions = [{name: 'current', mainDocId: 'index', docs}];
  const module = reduceGlobalData(
    JSON.stringify({'docusaurus-plugin-content-docs': {default: {path: '/manual', versions}}}),
  );
  expect(module).toContain('"path":"/manual"');
  expect(module).toContain('"docs":[{"id":"index"},{"id":"community/forum"}]');
});

it('leaves of a version what is not its chapters', () => {
  const version = {label: '1.0', docs: {a: {title: 'A'}}, docsSidebars: {manual: []}};
  expect(JSON.parse(reduceProps(JSON.stringify({version})))).toEqual({
    version: {label: '1.0', docs: {}, docsSidebars: {}},
  });
  expect(reduceProps('{"tag":{"label":"a"}}')).toBe('{"tag":{"label":"a"}}');
});

it('leaves of the configuration what pages read', () => {
  const module =
    '/* Do not edit. */\nexport default {\n  "title": "A",\n  "presets": [["classic"]]\n};\n';
  expect(reduceConfig(module)).toBe('export default {"title":"A"};');
});
