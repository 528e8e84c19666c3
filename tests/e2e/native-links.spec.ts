import {expect, test} from '@playwright/test';
import {frozenVersion} from './frozen';
import {open, watchFaults} from './site';

test('links lead on as pages of their own after React is there, too', async ({page}) => {
  const faults = watchFaults(page);
  await open(page, './manual/start/concepts');
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.locator('.table-of-contents__link').first().click();
  await expect(page.locator('body[data-same-page]')).toBeAttached();
  const next = page.locator('.pagination-nav__link--next');
  const target = (await next.getAttribute('href')) ?? '';
  await next.click();
  await expect(page).toHaveURL(target);
  await expect(page.locator('body[data-same-page]')).toHaveCount(0);
  expect(faults).toEqual([]);
});

for (const path of ['nowhere', 'manual/nowhere', `manual/${frozenVersion}/nowhere`]) {
  test(`/${path}, which leads nowhere, comes alive, and leads on`, async ({page}) => {
    await page.goto(`./${path}`);
    await page.getByRole('button', {name: /modo claro/}).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
    await page.locator('.navbar__brand').click();
    await expect(page.getByRole('heading', {level: 1})).toContainText('Do zero');
  });
}
