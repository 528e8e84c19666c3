/** A reader of a site with releases; `npm run test:site` has built it. */
import {expect, type Page, test} from '@playwright/test';
import {hydrated, searchPaths} from './site';

const port = Number(process.env.PORT ?? 4173) + 1;
const chapter = 'requirements/hardware';

test.use({baseURL: `http://localhost:${port}`});

/** Opens the version menu and chooses. */
async function chooseVersion(page: Page, from: string, to: string): Promise<void> {
  const bar = page.locator('nav.navbar');
  await bar.getByRole('button', {name: from}).hover();
  await bar.getByRole('link', {name: new RegExp(`^${to} `)}).click();
}

test('the version menu leads to the same page of another version and back', async ({page}) => {
  await page.goto(`/manual/${chapter}`);
  await hydrated(page);
  await expect(page.getByText('Marked-91.0').first()).toBeVisible();
  await chooseVersion(page, '91.0', '0.90');
  await expect(page).toHaveURL(`/manual/0.90/${chapter}`);
  await expect(page.getByText('Marked-0.90').first()).toBeVisible();
  await chooseVersion(page, '0.90', 'Texto atual');
  await expect(page).toHaveURL(`/manual/next/${chapter}`);
  await expect(page.getByText('Marked-next').first()).toBeVisible();
});

test('changing the language keeps the version', async ({page}) => {
  await page.goto(`/manual/0.90/${chapter}`);
  await hydrated(page);
  await page.getByRole('button', {name: 'Português'}).hover();
  await page.getByRole('link', {name: 'English'}).click();
  await expect(page).toHaveURL(`/en/manual/0.90/${chapter}`);
});

test('a tick is shared by the versions of the manual', async ({page}) => {
  const box = page.locator('[id="INF-01"]').getByRole('checkbox');
  await page.goto(`/manual/0.90/${chapter}`);
  await hydrated(page);
  await box.check();
  await page.goto(`/en/manual/next/${chapter}`);
  await expect(box).toBeChecked();
});

for (const [version, folder] of [
  ['91.0', '/manual/'],
  ['0.90', '/manual/0.90/'],
  ['next', '/manual/next/'],
] as const) {
  test(`search in ${version} finds pages of ${version} only`, async ({page}) => {
    await page.goto(`${folder}${chapter}`);
    await hydrated(page);
    const paths = await searchPaths(page, 'memoria');
    const others = ['/manual/0.90/', '/manual/next/'].filter((other) => other !== folder);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !path.startsWith(folder))).toEqual([]);
    expect(paths.filter((path) => others.some((other) => path.startsWith(other)))).toEqual([]);
  });
}
