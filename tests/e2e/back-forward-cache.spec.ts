/** Pages that the browser keeps whole and shows again, which Playwright switches off by itself. */
import {expect, type Page, test} from '@playwright/test';
import config from '../../playwright.config';
import {hydrated} from './site';

test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const reading = './manual/start/concepts';
const html = (page: Page) => page.locator('html');

/** Leaves by a link of the browser’s own and comes back; fails unless the page was kept. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('pageshow', ({persisted}) => {
      document.documentElement.dataset.kept = String(persisted);
    });
    location.assign(document.querySelector<HTMLAnchorElement>('.navbar__brand')?.href ?? '');
  });
  await expect(page).not.toHaveURL(/concepts/);
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/concepts/);
  await expect(html(page)).toHaveAttribute('data-kept', 'true');
}

test('a page that had not loaded React answers when it is shown again', async ({page}) => {
  await page.goto(reading, {waitUntil: 'load'});
  await leaveAndComeBack(page);
  await expect(html(page)).toHaveAttribute('data-has-hydrated', 'false');
  await page.getByRole('button', {name: /modo claro/}).click();
  await expect(html(page)).toHaveAttribute('data-theme-choice', 'light');
});

test('a page that had loaded React answers when it is shown again', async ({page}) => {
  await page.goto(reading, {waitUntil: 'load'});
  await hydrated(page);
  await leaveAndComeBack(page);
  await page.getByRole('button', {name: /modo claro/}).click();
  await expect(html(page)).toHaveAttribute('data-theme-choice', 'light');
});
