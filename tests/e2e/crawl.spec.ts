import AxeBuilder from '@axe-core/playwright';
import {expect, test} from '@playwright/test';
import {address} from '../../config/site';
import {frozenPages} from './frozen';
import {hydrated, sitemapPaths, watchFaults} from './site';

const paths = sitemapPaths();

test('the sitemaps list the pages of both languages', () => {
  const inEnglish = (path: string): boolean => path.startsWith(`${address.baseUrl}en`);
  const english = paths.filter(inEnglish);
  expect(english.length).toBeGreaterThan(0);
  const portuguese = paths.filter((path) => !inEnglish(path));
  expect(english.map((path) => path.replace('en/', '')).sort()).toEqual(portuguese.sort());
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findViolations(builder: AxeBuilder): Promise<string[]> {
  const {violations} = await builder.analyze();
  return violations.map(
    ({id, help, nodes}) => `${id}: ${help}\n  ${nodes.map(({target}) => target).join('\n  ')}`,
  );
}

// The longest chapters are analysed twice, on machines that may be slow.
test.describe.configure({timeout: 90_000});

// One load for everything: the site has more than a hundred pages.
const pages = [
  ...[...paths, './404.html', './en/404.html'].map((path) => ({path, why: ''})),
  ...frozenPages,
];
for (const {path, why} of pages) {
  test(`${path}${why && ` (${why})`} is sound, accessible in both colour modes, and fits 320 px`, async ({
    page,
  }) => {
    const faults = watchFaults(page);
    await page.emulateMedia({colorScheme: 'light', reducedMotion: 'reduce'});
    await page.goto(path, {waitUntil: 'networkidle'});
    await hydrated(page);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-theme', 'light');
    expect(await findViolations(new AxeBuilder({page}).withTags(rules))).toEqual([]);

    // The page is the same in its other colours: only their contrast is looked at again.
    await page.emulateMedia({colorScheme: 'dark', reducedMotion: 'reduce'});
    await expect(html).toHaveAttribute('data-theme', 'dark');
    const contrast = new AxeBuilder({page}).withRules(['color-contrast']);
    expect(await findViolations(contrast)).toEqual([]);

    await page.setViewportSize({width: 320, height: 640});
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    expect(faults).toEqual([]);
  });
}
