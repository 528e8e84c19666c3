import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import remarkCheckLinks from './index';

let siteDir: string;

function write(file: string, text: string): void {
  const target = path.join(siteDir, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.writeFileSync(target, text);
}

/** The error of a page with this text, or undefined. */
async function check(text: string, file = 'docs/part/page.mdx'): Promise<string | undefined> {
  const page = new VFile({path: path.join(siteDir, file), value: text});
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkCheckLinks, {siteDir});
  try {
    await processor.run(processor.parse(page), page);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

beforeAll(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'links-'));
  write('docs/part/page.mdx', '');
  write('docs/part/other.mdx', '## Why {/* #why */}\n\n```md\n## No {/* #in-code */}\n```\n');
  write('docs/_data/checklists/list.yaml', 'items: [{criterion: DAT-01}, {task: list-do}]');
  write('docs/_data/accelerators/l4.yaml', 'name: L4');
  write('docs/_data/glossary/data-leakage.yaml', 'term: {}');
  write('versioned_docs/version-0.9/part/old.mdx', '## Old {/* #old */}\n');
});
afterAll(() => fs.rmSync(siteDir, {recursive: true}));

describe('good links', () => {
  it('accepts chapters, anchors of headings and outside addresses', async () => {
    expect(
      await check('[a](./other.mdx#why) [b](other.mdx) [x](https://x.org) [m](mailto:a@b.org)'),
    ).toBeUndefined();
  });

  it('accepts the anchors that components make', async () => {
    expect(
      await check(
        '<Checklist id="list" />\n\n<Accelerators />\n\n<Glossary />\n\n' +
          '[a](#DAT-01) [b](#list-do) [c](#accelerator-l4) [d](#data-leakage)',
      ),
    ).toBeUndefined();
  });

  it('looks into the version of the page', async () => {
    const page = 'versioned_docs/version-0.9/part/page.mdx';
    expect(await check('[a](./old.mdx#old)', page)).toBeUndefined();
  });
});

describe('broken links', () => {
  it('names file, line, column and the nearest chapter', async () => {
    expect(await check('Text\n\nand [a](./othr.mdx)')).toMatchInlineSnapshot(`
      "1 broken link:
      docs/part/page.mdx:3:5 link ./othr.mdx: no such chapter (nearest: ./other.mdx, ./page.mdx)"
    `);
  });

  it('names the nearest anchors of this and of another page, all at once', async () => {
    expect(
      await check('## Good {/* #good */}\n\n[a](#god) [b](other.mdx#whi)'),
    ).toMatchInlineSnapshot(`
      "2 broken links:
      docs/part/page.mdx:3:1 link #god: no such anchor in docs/part/page.mdx (nearest: good)
      docs/part/page.mdx:3:11 link other.mdx#whi: no such anchor in docs/part/other.mdx (nearest: why)"
    `);
  });

  it('does not take code for anchors', async () => {
    expect(await check('[a](other.mdx#in-code)')).toContain('no such anchor');
  });

  it('refuses addresses that lose language and version, and files without extension', async () => {
    expect(await check('[a](/manual/part/other) [b](./other)')).toMatchInlineSnapshot(`
      "2 broken links:
      docs/part/page.mdx:1:1 link /manual/part/other: other chapters are linked by file, as in ../part/chapter.mdx, so that language and version stay
      docs/part/page.mdx:1:25 link ./other: a link to a chapter names its file with the extension .mdx"
    `);
  });
});
