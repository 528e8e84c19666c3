import {expect, type Page, test} from '@playwright/test';
import {open, watchFaults} from './site';

const storageKey = 'open-franchise-manual:workspace';
const portuguese = './manual/requirements/hardware';
const english = './en/manual/requirements/hardware';

const box = (page: Page, id: string) => page.locator(`[id="${id}"]`).getByRole('checkbox');
const progress = (page: Page) => page.locator('[data-checklist="hardware"] output');

test('a tick is saved and stays after a reload', async ({page}) => {
  await open(page, portuguese);
  await expect(box(page, 'INF-01')).not.toBeChecked();
  await box(page, 'INF-01').check();
  await expect(progress(page)).toHaveText(/^1 de \d+ /);
  await page.reload();
  await expect(box(page, 'INF-01')).toBeChecked();
  await expect(box(page, 'INF-02')).not.toBeChecked();
});

test('a tick made in Portuguese is there in English and the other way round', async ({page}) => {
  await open(page, portuguese);
  await box(page, 'INF-01').check();
  await open(page, english);
  await expect(box(page, 'INF-01')).toBeChecked();
  await box(page, 'INF-01').uncheck();
  await box(page, 'INF-02').check();
  await open(page, portuguese);
  await expect(box(page, 'INF-01')).not.toBeChecked();
  await expect(box(page, 'INF-02')).toBeChecked();
});

test('two tabs stay in step and keep each other’s ticks', async ({context}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await open(first, portuguese);
  await open(second, english);
  await box(first, 'INF-01').check();
  await expect(box(second, 'INF-01')).toBeChecked();
  await box(second, 'INF-02').check();
  await expect(box(first, 'INF-02')).toBeChecked();
  await first.reload();
  await expect(box(first, 'INF-01')).toBeChecked();
  await expect(box(first, 'INF-02')).toBeChecked();
});

test('a tick is made with the keyboard alone', async ({page}) => {
  await open(page, portuguese);
  await box(page, 'INF-01').focus();
  await page.keyboard.press('Space');
  await expect(box(page, 'INF-01')).toBeChecked();
});

test('damaged saved state does not break the page and is kept aside', async ({page}) => {
  const faults = watchFaults(page);
  await open(page, portuguese);
  await page.evaluate((key) => localStorage.setItem(key, '{"schemaVersion":1,"asse'), storageKey);
  await page.reload();
  const list = page.locator('[data-checklist="hardware"]');
  await expect(list.getByRole('status').getByRole('button')).toBeVisible();
  await box(page, 'INF-01').check();
  await page.reload();
  await expect(box(page, 'INF-01')).toBeChecked();
  const kept = await page.evaluate(
    (key) => Object.entries(localStorage).filter(([name]) => name.startsWith(`${key}:kept-aside:`)),
    storageKey,
  );
  expect(kept.map(([, text]) => text)).toEqual(['{"schemaVersion":1,"asse']);
  expect(faults).toEqual([]);
});

test('a browser without storage says so and goes on working', async ({page}) => {
  await page.addInitScript((key) => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      if (name.startsWith(key)) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      setItem.call(this, name, value);
    };
  }, storageKey);
  await open(page, english);
  await box(page, 'INF-01').check();
  await expect(box(page, 'INF-01')).toBeChecked();
  await expect(page.getByText(/is not saving your ticks/)).toBeVisible();
});

test('a link to an item leads to it', async ({page}) => {
  await open(page, `${portuguese}#INF-03`);
  await expect(page.locator('[id="INF-03"]')).toBeInViewport();
});

test('the printed page has every detail open and no navigation', async ({page}) => {
  await open(page, portuguese);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({media: 'print'});
  const closed = page.locator('details:not([open])');
  await expect(closed).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[id="INF-01"] details')).not.toHaveAttribute('open');
});
