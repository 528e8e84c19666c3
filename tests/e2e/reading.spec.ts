import {expect, test} from '@playwright/test';
import {open} from './site';

const chapter = './manual/requirements/hardware';
const english = './en/manual/requirements/hardware';

test('the language menu leads to the same page in the other language', async ({page}) => {
  await open(page, chapter);
  await page.getByRole('button', {name: 'Português'}).hover();
  await page.getByRole('link', {name: 'English'}).click();
  await expect(page).toHaveURL(english);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', {name: 'English'}).hover();
  await page.getByRole('link', {name: 'Português'}).click();
  await expect(page).toHaveURL(chapter);
});

test('the menu names the version that is read', async ({page}) => {
  await open(page, chapter);
  await expect(page.getByRole('banner').or(page.locator('nav.navbar'))).toContainText(
    'Texto atual',
  );
  await open(page, english);
  await expect(page.locator('nav.navbar')).toContainText('Current text');
});

test('the three readers of the first page are led to a chapter', async ({page}) => {
  await open(page, './');
  const doors = page.getByRole('region', {name: 'Por onde começar'});
  await expect(doors.getByRole('heading', {level: 2})).toHaveCount(3);
  const targets = await doors
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  for (const target of targets) {
    const response = await page.goto(target);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  }
  expect(targets).toHaveLength(3);
});

test('the accelerators are sorted and filtered', async ({page}) => {
  await open(page, chapter);
  const table = page.getByRole('table', {name: /^Aceleradores/});
  const names = () => table.locator('tbody th').allInnerTexts();
  const all = (await names()).length;
  await table.getByRole('button', {name: 'Memória'}).click();
  await expect(table.getByRole('columnheader', {name: 'Memória'})).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.getByLabel('Memória mínima').fill('80');
  const filtered = await names();
  expect(filtered.length).toBeGreaterThan(0);
  expect(filtered.length).toBeLessThan(all);
  const memory = await table.locator('tbody tr td:nth-child(2)').allInnerTexts();
  const values = memory.map((text) => Number.parseFloat(text));
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(Math.min(...values)).toBeGreaterThanOrEqual(80);
});

test('a citation leads to its entry in the list of references', async ({page}) => {
  await open(page, chapter);
  const citation = page.locator('.citation a').first();
  const target = await citation.getAttribute('href');
  await citation.click();
  await expect(page.locator(`[id="${target?.slice(1)}"]`)).toBeInViewport();
});

test('a glossary term shows its definition and closes with Esc', async ({page}) => {
  await open(page, chapter);
  const term = page.locator('button[popovertarget]').first();
  await term.click();
  const definition = page.locator('[popover]:popover-open');
  await expect(definition).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(definition).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('the exports of the data are served', async ({request}) => {
  const json = await request.get('./data/next/accelerators.json');
  expect(Object.keys((await json.json()).entries).length).toBeGreaterThan(20);
  expect(await (await request.get('./en/data/next/criteria.csv')).text()).toContain('statement');
});

test('both forms of a folder’s address are served', async ({request}) => {
  for (const url of ['./manual', './manual/', './en/manual', './en/manual/']) {
    expect((await request.get(url)).status()).toBe(200);
  }
});
