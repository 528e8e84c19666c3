import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';

const chapter = {pt: './manual/requirements/hardware', en: './en/manual/requirements/hardware'};

const searchButton = (page: Page): Locator => page.locator('nav.navbar [aria-haspopup="dialog"]');
const dialog = (page: Page): Locator => page.getByRole('dialog');
const field = (page: Page): Locator => dialog(page).getByRole('textbox');
const results = (page: Page): Locator => dialog(page).getByRole('listitem').getByRole('link');

/** Opens a chapter and lets the page wake up, as a reader does who moves towards the button. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await searchButton(page).hover();
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

async function search(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(results(page).first()).toBeVisible();
  await expect(dialog(page).locator('[aria-busy="true"]')).toHaveCount(0);
}

/** Name of the version a built page belongs to. */
async function versionOf(page: Page, address: string): Promise<string | undefined> {
  const html = await (await page.request.get(address)).text();
  return html.match(/name="?docsearch:version"? content="?([^"\s/>]+)/)?.[1];
}

test('opens with the button, and Esc gives the focus back', async ({page}) => {
  await visit(page, chapter.pt);
  await searchButton(page).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(searchButton(page)).toBeFocused();
});

test('opens with / and with Ctrl-K, and keeps what was looked for', async ({page}) => {
  await visit(page, chapter.pt);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('dados/');
  await expect(field(page)).toHaveValue('dados/');
  await page.keyboard.press('Escape');
  await expect(searchButton(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('dados/');
});

test('opens / no more once the reader has switched it off', async ({page}) => {
  await visit(page, chapter.pt);
  await searchButton(page).click();
  await dialog(page).getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

for (const [query, word] of [
  ['memoria', 'memória'],
  ['memória', 'memória'],
  ['gestao', 'gestão'],
] as const) {
  test(`finds “${word}” when asked for “${query}”`, async ({page}) => {
    await visit(page, chapter.pt);
    await searchButton(page).click();
    await search(page, query);
    await expect(
      dialog(page)
        .locator('mark', {hasText: new RegExp(word, 'i')})
        .first(),
    ).toBeVisible();
    await expect(dialog(page).getByRole('status')).toHaveText(/\d/);
  });
}

test('goes to a result by keyboard alone', async ({page}) => {
  await visit(page, chapter.en);
  await page.keyboard.press('/');
  await search(page, 'data');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const second = results(page).nth(1);
  await expect(second).toBeFocused();
  const address = await second.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${address?.replace(/[.?]/g, '\\$&')}$`));
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

test('goes to the best result with Enter, even before it is shown', async ({page}) => {
  await visit(page, './manual');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('hardware');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/\/manual\//);
});

test('leads from sections to their headings', async ({page}) => {
  await visit(page, chapter.pt);
  await searchButton(page).click();
  await search(page, 'memoria');
  const section = dialog(page).locator('a[href*="#"]').first();
  const id = decodeURIComponent((await section.getAttribute('href'))?.split('#')[1] ?? '');
  await section.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

for (const [language, address, query] of [
  ['Portuguese', chapter.pt, 'hardware'],
  ['English', chapter.en, 'hardware'],
] as const) {
  test(`stays within ${language} and the reader’s version`, async ({page}) => {
    await visit(page, address);
    await searchButton(page).click();
    await search(page, query);
    const version = await versionOf(page, address);
    expect(version).toBeDefined();
    for (const link of await results(page).all()) {
      const target = (await link.getAttribute('href')) ?? '';
      expect(target.includes('/en/')).toBe(language === 'English');
      expect(await versionOf(page, target)).toBe(version);
    }
  });
}

test('says that nothing was found', async ({page}) => {
  await visit(page, chapter.pt);
  await searchButton(page).click();
  await field(page).fill('asdfghjk');
  await expect(dialog(page).getByRole('status')).toContainText('asdfghjk');
  await expect(results(page)).toHaveCount(0);
});

test('says that the index did not load, and tries again', async ({page}) => {
  await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
  await visit(page, chapter.pt);
  await searchButton(page).click();
  await field(page).fill('memoria');
  const again = dialog(page).locator('[data-status="failed"]').getByRole('button');
  await expect(again).toBeVisible();
  await page.unroute('**/pagefind/pagefind.js*');
  await again.click();
  await expect(results(page).first()).toBeVisible();
});

test('costs nothing before it is asked for', async ({page}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(chapter.pt, {waitUntil: 'networkidle'});
  expect(loaded.filter((url) => /pagefind|search-dialog/.test(url))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in ${colorScheme} mode, on a phone too`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width: 320, height: 640});
    await visit(page, chapter.pt);
    await page.getByRole('button', {name: 'Buscar', exact: true}).click();
    await search(page, 'memoria');
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(violations).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(overflow).toBe(false);
  });
}
