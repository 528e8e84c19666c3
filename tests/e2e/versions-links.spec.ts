/** Links that were copied before a release, followed after it. */
import {expect, test} from '@playwright/test';
import {criteria} from '../fixtures/rehearsal/names';
import {open} from './site';

const port = Number(process.env.PORT ?? 4173) + 1;

test.use({baseURL: `http://localhost:${port}`});

const {retired, changed} = criteria;

for (const link of [
  `/manual/requirements/hardware#${retired}`,
  `/manual/0.90/requirements/hardware#${retired}`,
  `/en/manual/next/requirements/hardware#${retired}`,
  `/manual/certification/criteria#${retired}`,
  `/en/manual/0.90/certification/criteria#${changed}`,
]) {
  test(`${link} leads to the place that it named`, async ({page}) => {
    const response = await page.goto(link);
    expect(response?.status()).toBe(200);
    const place = page.locator(`[id="${link.split('#')[1]}"]`);
    await expect(place).toBeInViewport();
    await expect(place).toContainText(String(link.split('#')[1]));
  });
}

test('the successor of a retired criterion is one link away', async ({page}) => {
  await open(page, `/manual/requirements/hardware#${retired}`);
  const successor = page.locator(`[id="${retired}"]`).getByRole('link', {name: criteria.added});
  await successor.click();
  await expect(page).toHaveURL(`/manual/certification/criteria#${criteria.added}`);
  await expect(page.locator(`[id="${criteria.added}"]`)).toBeInViewport();
});

test('files and short links answer as before', async ({request}) => {
  for (const [address, type] of [
    ['/data/0.90/criteria.json', 'application/json'],
    ['/en/data/0.90/criteria.csv', 'text/csv'],
    ['/data/next/checklists.json', 'application/json'],
    ['/manual/0.90/requirements/hardware.md', 'text/markdown'],
    ['/manual/requirements/hardware.md', 'text/markdown'],
    ['/tese', 'text/html'],
    ['/thesis', 'text/html'],
  ] as const) {
    const response = await request.get(address);
    expect([address, response.status()]).toEqual([address, 200]);
    expect(response.headers()['content-type']).toContain(type);
  }
});
