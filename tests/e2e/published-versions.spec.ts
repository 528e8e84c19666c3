/** The versions of this build: their menu, what each page says of its own, and the list of all. */
import {expect, type Page, test} from '@playwright/test';
import {address} from '../../config/site';
import {readReleases} from '../../config/versions';
import {frozenVersion} from './frozen';
import {open, searchPaths} from './site';

const chapter = 'requirements/hardware';
const languages = [
  {
    prefix: '',
    all: 'Todas as versões',
    current: 'Texto atual',
    name: 'Versão',
    about: 'Sobre esta versão',
  },
  {
    prefix: 'en/',
    all: 'All versions',
    current: 'Current text',
    name: 'Version',
    about: 'About this version',
  },
] as const;

const path = (address: string): string => new URL(address).pathname;
const menu = (page: Page) => page.locator('nav.navbar .dropdown').first();
const canonical = (page: Page) => page.locator('link[rel="canonical"]').getAttribute('href');

for (const {prefix, all, current, name} of languages) {
  test.describe(`./${prefix}versions`, () => {
    test.use({javaScriptEnabled: false});

    test('lists every version, with links that answer, without JavaScript', async ({page}) => {
      await page.goto(`./${prefix}versions`);
      const names = await page.locator('main h2').allTextContents();
      expect(names).toEqual([
        current,
        ...readReleases(process.cwd()).map((version) => `${name} ${version}`),
      ]);
      const links = await page
        .locator('main a')
        .evaluateAll((anchors) => anchors.map((a) => (a as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThanOrEqual(names.length * 6);
      for (const link of new Set(links)) {
        const answer = await page.request.get(link);
        expect([link, answer.status()]).toEqual([link, 200]);
        const id = new URL(link).hash.slice(1);
        if (id) {
          expect([link, (await answer.text()).includes(`id=${id}`)]).toEqual([link, true]);
        }
      }
    });

    test('is reached from every page', async ({page}) => {
      await page.goto(`./${prefix}manual/${chapter}`);
      const ways = page.locator(`a[href="${address.baseUrl}${prefix}versions"]`);
      await expect(ways).toHaveCount(3);
      await expect(menu(page).getByText(all)).toBeAttached();
      // The menu of a phone needs JavaScript; the line above the title does not.
      await page.setViewportSize({width: 320, height: 640});
      await ways.and(page.locator('article a')).click();
      await expect(page.getByRole('heading', {level: 1})).toBeVisible();
      expect(path(page.url())).toBe(`${address.baseUrl}${prefix}versions`);
    });
  });
}

test.describe('a frozen version', () => {
  const frozen = `manual/${frozenVersion}`;

  for (const {prefix, about} of languages) {
    test(`./${prefix}${frozen} says what it is and leads to the same page`, async ({page}) => {
      await page.goto(`./${prefix}${frozen}/${chapter}`);
      const shown = `${address.baseUrl}${prefix}manual/${chapter}`;
      expect(await canonical(page)).toBe(`${address.url}${shown}`);
      const banner = page.getByRole('region', {name: about});
      await expect(banner).toContainText(frozenVersion);
      await banner.getByRole('link').first().click();
      await expect(page.getByRole('heading', {level: 1})).toHaveText('Hardware');
      expect(path(page.url())).toBe(shown);
      await expect(page.getByRole('region', {name: about})).toHaveCount(0);
      expect(await canonical(page)).toBe(`${address.url}${shown}`);
    });
  }

  test('is chosen in the menu by keyboard, and keeps page, place and query', async ({page}) => {
    await open(page, `./manual/${chapter}?a=1#memory`);
    await menu(page).getByRole('button').focus();
    await page.keyboard.press('Enter');
    const link = menu(page).getByRole('link', {name: frozenVersion});
    await expect(link).toBeVisible();
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${frozen}/${chapter}\\?a=1#memory$`));
  });

  test('is chosen in the menu of a phone', async ({page}) => {
    await page.setViewportSize({width: 360, height: 720});
    await page.goto(`./en/manual/${chapter}`);
    await page.locator('.navbar__toggle').click();
    const sidebar = page.locator('.navbar-sidebar');
    await sidebar.locator('.navbar-sidebar__back').click();
    await sidebar.getByRole('button', {name: 'Versions of the manual'}).click();
    await sidebar.getByRole('link', {name: frozenVersion}).click();
    await expect(page).toHaveURL(new RegExp(`/en/${frozen}/${chapter}$`));
  });

  test('does not change what the first page and its search lead to', async ({page}) => {
    await open(page, `./${frozen}/${chapter}`);
    await open(page, './');
    expect(
      await page.locator('nav.navbar a', {hasText: 'Manual'}).last().getAttribute('href'),
    ).toBe(`${address.baseUrl}manual`);
    const found = await searchPaths(page, 'memoria');
    expect(found.filter((one) => one.includes(`/${frozen}/`))).toEqual([]);
  });

  test('is searched alone from its own pages', async ({page}) => {
    await open(page, `./en/${frozen}/${chapter}`);
    const found = await searchPaths(page, 'memory');
    expect(found.filter((one) => !one.startsWith(`${address.baseUrl}en/${frozen}/`))).toEqual([]);
  });

  test('exports its data under its own name', async ({request}) => {
    const answer = await request.get(`./data/${frozenVersion}/criteria.json`);
    expect((await answer.json()).manualVersion).toBe(frozenVersion);
    expect((await request.get(`./en/data/${frozenVersion}/criteria.csv`)).status()).toBe(200);
  });

  test('leaves the sitemap to the text that readers land on', async ({request}) => {
    const xml = await (await request.get('./sitemap.xml')).text();
    expect(xml).toContain(`/manual/${chapter}<`);
    expect(xml).not.toContain(`/${frozen}/${chapter}<`);
  });
});
