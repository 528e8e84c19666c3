import AxeBuilder from '@axe-core/playwright';
import {expect, test} from '@playwright/test';
import {address} from '../../config/site';
import {hydrated, sitemapPaths, watchFaults} from './site';

const paths = sitemapPaths();

test('the sitemaps list the pages of both languages', () => {
  const inEnglish = (path: string): boolean => path.startsWith(`${address.baseUrl}en`);
  const english = paths.filter(inEnglish);
  expect(english.length).toBeGreaterThan(0);
  const portuguese = paths.filter((path) => !inEnglish(path));
  expect(english.map((path) => path.replace('en/', '')).sort()).toEqual(portuguese.sort());
});

for (const path of [...paths, './404.html', './en/404.html']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is sound and accessible in ${colorScheme} mode`, async ({page}) => {
      const faults = watchFaults(page);
      await page.emulateMedia({colorScheme});
      await page.goto(path, {waitUntil: 'networkidle'});
      await hydrated(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);

      const {violations} = await new AxeBuilder({page})
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(
        ({id, help, nodes}) => `${id}: ${help}\n  ${nodes.map(({target}) => target).join('\n  ')}`,
      );
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
    });
  }

  test(`${path} fits a phone of 320 px`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 640});
    await page.goto(path);
    await hydrated(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
