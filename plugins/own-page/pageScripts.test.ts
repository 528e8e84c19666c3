import {withoutScripts} from '@site/plugins/own-page/pageScripts';
import {expect, it} from 'vitest';

const table =
  'u = (id) => "js/" + ({"0": "home","106": "page","33": "dialog"}[id] || id) + "." + {"0": "aa","33": "bb","106": "cc"}[id] + ".js"';

it('takes scripts out of a table, wherever they stand in it', () => {
  expect(withoutScripts(table, new Set(['0', '106']))).toBe(
    'u = (id) => "js/" + ({"33": "dialog"}[id] || id) + "." + {"33": "bb"}[id] + ".js"',
  );
});

it('leaves a table that has none of them as it is', () => {
  expect(withoutScripts(table, new Set(['7']))).toBe(table);
});
