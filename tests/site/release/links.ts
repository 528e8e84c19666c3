import {describe, expect, it} from 'vitest';
import {criteria} from '../../fixtures/rehearsal/names';
import {addressOf, anchorsOf, fileOf, listBuilt, readBuilt} from '../../fixtures/rehearsal/site';

/** Named after their content and loaded by pages that know the names of their own build. */
const namedByContent = /^(en\/)?(assets\/(js|css)|pagefind)\//;
/** The pages of the current text, which lie under /manual/ until there is a 1.0. */
const currentText = /^manual(?!\/0\.90\b)(.*)\.html$/;

/** Addresses with anchors that lead nowhere any more, for a page and where it went. */
function lostAnchors(file: string, address: string, after: ReadonlySet<string>): string[] {
  const target = fileOf(after, address);
  if (target === undefined) {
    return [address];
  }
  const left = new Set(anchorsOf(readBuilt('after', target)));
  return anchorsOf(readBuilt('before', file))
    .filter((id) => !left.has(id))
    .map((id) => `${address}#${id}`);
}

export function oldLinks(): void {
  describe('links from before a release', () => {
    it('lead to a page or file: chapters, exports, Markdown, pictures and short links', () => {
      const after = new Set(listBuilt('after'));
      const addresses = listBuilt('before')
        .filter((file) => !namedByContent.test(file))
        .map(addressOf);
      for (const kind of ['manual/0.90', 'data/next/criteria.csv', 'tese', 'llms.txt']) {
        expect(addresses).toContain(kind);
      }
      expect(addresses.filter((address) => !fileOf(after, address))).toEqual([]);
    });

    it('lead to their place on the page, under /manual/ too, which shows the release now', () => {
      const after = new Set(listBuilt('after'));
      const files = listBuilt('before').filter((file) => file.endsWith('.html'));
      expect(files.flatMap((file) => lostAnchors(file, addressOf(file), after))).toEqual([]);
    });

    it('hold for English too, which has the same addresses', () => {
      const after = new Set(listBuilt('after'));
      const files = listBuilt('before').filter((file) => /^(manual|index)\b.*\.html$/.test(file));
      expect(files.flatMap((file) => lostAnchors(file, `en/${addressOf(file)}`, after))).toEqual(
        [],
      );
    });

    it('have their like in the current text, which moved to /manual/next/', () => {
      const after = new Set(listBuilt('after'));
      const files = listBuilt('before').filter((file) => currentText.test(file));
      const moved = files.flatMap((file) => {
        const [, rest = ''] = currentText.exec(file) ?? [];
        return lostAnchors(file, addressOf(`manual/next${rest}.html`), after);
      });
      expect(files.length).toBeGreaterThan(90);
      expect(moved).toEqual([]);
    });

    it('find a retired criterion in its chapter and in the catalogue', () => {
      for (const version of ['', '0.90/', 'next/']) {
        for (const chapter of ['requirements/hardware', 'certification/criteria']) {
          const page = readBuilt('after', `en/manual/${version}${chapter}.html`);
          expect(anchorsOf(page)).toContain(criteria.retired);
          expect(page.includes('retired, no longer counted')).toBe(version !== '0.90/');
        }
      }
    });
  });
}
