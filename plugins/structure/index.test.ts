import {check, complaint, removeImages, writeImages} from '@site/tests/fixtures/structurePage';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

beforeAll(writeImages);
afterAll(removeImages);

describe('a sound chapter', () => {
  it.each([
    [
      'components',
      '<Checklist id="hardware" />\n\nA <Term id="drift">deriva</Term> muda.\n\n<Tools />',
    ],
    ['comments and heading ids', '## Why {/* #why */}\n\n{/* for editors */}\n\n{}'],
    [
      'elements without a sign in Markdown',
      'H<sub>2</sub>O, <kbd>Esc</kbd>,<br /> <abbr title="a">b</abbr>',
    ],
    ['a closed part', '<details open>\n<summary>More</summary>\n\nText\n\n</details>'],
    ['an example', '<div className="live-example">\n\n<Tools />\n\n</div>'],
    [
      'code of any kind',
      '```mdx\nimport a from "b"\n<script>{a}</script>\n```\n\n`<img onerror={a}>`',
    ],
    [
      'addresses',
      '[a](https://a.example) [b](mailto:a@b.example) [c](../a.mdx#b) [d](#e) [f](pathname:///data/next/tools.json)',
    ],
    ['images', '![A curva sobe](./good.svg) ![Tela com o relatório](good.png)'],
    ['an image by reference', '![A curva sobe][c]\n\n[c]: ./good.svg'],
  ])('may have %s', (_what, text) => {
    expect(check(text)).toBeUndefined();
  });
});

describe('code', () => {
  it.each([
    [
      'import a from "b"',
      'import: chapters hold no code; components are there without it, by their name alone',
    ],
    [
      'export const a = 1',
      'export: chapters hold no code; components are there without it, by their name alone',
    ],
    [
      'a {process.env}',
      'braces hold code, which chapters may not; write \\{ for a brace in the text',
    ],
    [
      '{/* a */ alert() /* b */}',
      'braces hold code, which chapters may not; write \\{ for a brace in the text',
    ],
    [
      'a <Term id="a" onClick="b">c</Term>',
      '<Term> onClick: event handlers are not allowed: chapters hold no code that runs, because anybody may send one',
    ],
    [
      '<Tools {...a} />',
      '<Tools> braces in place of attributes are not allowed; write each attribute',
    ],
    [
      '<Checklist id={a} />',
      '<Checklist> id: the value is written in quotes, without braces, as in id="…"',
    ],
    [
      '<script>a</script>',
      '<script> is not allowed: chapters hold no code that runs, because anybody may send one',
    ],
    [
      '<iframe src="a" />',
      '<iframe> is not allowed: chapters hold no code that runs, because anybody may send one',
    ],
    ['<style>a</style>', '<style> is not allowed: the styles of the manual are in src/css'],
  ])('is refused: %s', (text, expected) => {
    expect(complaint(text)).toBe(expected);
  });

  it('is found in a block whose marks Docusaurus takes away, also inside another', () => {
    expect(check('`````md\n```mdx-code-block\n<Tools/>\n```\n`````')).toMatchInlineSnapshot(
      `"docs/part/page.mdx:2 mdx-code-block: is not shown as code; write mdx for an example of MDX"`,
    );
  });
});

it('names everything at once, with line and column', () => {
  expect(check('import a from "b"\n\nText <b>x</b>\n\n![](./none.svg)')).toMatchInlineSnapshot(`
    "docs/part/page.mdx:1:1 import: chapters hold no code; components are there without it, by their name alone
    docs/part/page.mdx:3:6 <b> is not allowed: strong text is written **text**
    docs/part/page.mdx:5:1 image ./none.svg: needs an alternative text: ![what the image shows](./file.svg)
    docs/part/page.mdx:5:1 image ./none.svg: no such file beside the chapter"
  `);
});
