import {expect, type Page, test} from '@playwright/test';

/** A chapter that is only read until its checklist, far below, comes near. */
const chapter = './manual/practices/security';
const reading = './manual/start/concepts';

const ready = (page: Page) => page.locator('html[data-has-hydrated="true"]');
const themeSwitch = (page: Page) => page.getByRole('button', {name: /modo claro/});

test('when a script fails, the reader is told, reads on, and tries again', async ({page}) => {
  await page.route(/\/main\..*\.js$/, (route) => route.abort());
  await page.goto(reading, {waitUntil: 'networkidle'});
  await themeSwitch(page).click();
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('não carregou');
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await page.locator('button[popovertarget]').first().click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.unroute(/\/main\..*\.js$/);
  await themeSwitch(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  await expect(notice).toHaveCount(0);
});

test('one tap is enough once a lost connection is back', async ({page, context}) => {
  await page.goto(chapter, {waitUntil: 'networkidle'});
  await context.setOffline(true);
  const box = page.locator('main li input[type="checkbox"]').last();
  await box.scrollIntoViewIfNeeded();
  await box.click();
  await expect(page.getByRole('alert')).toContainText('não carregou');
  await context.setOffline(false);
  await box.click();
  await expect(ready(page)).toBeAttached();
  await expect(box).toBeChecked();
  await expect(page.locator('#loading-failed')).toHaveCount(0);
});
