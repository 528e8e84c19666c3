import {readFile} from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {open, watchFaults} from './site';

const hardware = 'manual/requirements/hardware';
const cloud = 'manual/requirements/cloud-or-owned';

const tableOf = (page: Page, id: string): Locator => page.locator(`section#${id}`);
const rows = (page: Page): Locator => page.locator('tr[id^="accelerator-"]');
const comparison = (page: Page, id: string): Locator =>
  page.locator(`section#${id}-comparison`).getByRole('table');

async function saved(page: Page, id: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`section#${id}-comparison`).getByRole('button', {name}).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('a filter and a comparison are typed, and their link opens in the other language', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await open(page, `./${hardware}`);
  const table = tableOf(page, 'accelerators');
  const all = await rows(page).count();
  await table.getByLabel('Até quanto (US$/h)').fill('1,50');
  await table.getByLabel('Uso').selectOption('serve-8b');
  await table.getByRole('button', {name: /^Aluguel/}).click();
  expect(await rows(page).count()).toBeLessThan(all);
  await expect(table.getByText(/Sem preço confirmado, e por isso fora: \d+\./)).toBeVisible();
  await table.getByRole('checkbox', {name: 'Comparar L4'}).check();
  await expect(comparison(page, 'accelerators')).toContainText('AWS g6.xlarge');
  await expect(page).toHaveURL(
    /\?accelerators=1~use:serve-8b~maxUSDPerHour:1.5~sort:rent~compare1:l4$/,
  );
  await open(page, `./en/${hardware}${new URL(page.url()).search}#accelerators`);
  const english = tableOf(page, 'accelerators');
  await expect(english.getByLabel('At most (US$/h)')).toHaveValue('1.5');
  await expect(comparison(page, 'accelerators')).toContainText('us-east-1');
  expect(faults).toEqual([]);
});

test('a fifth accelerator is refused in words', async ({page}) => {
  await open(page, `./${hardware}?accelerators=1~compare1:l4~compare2:t4~compare3:a10g`);
  const table = tableOf(page, 'accelerators');
  await table.getByRole('checkbox', {name: 'Comparar L40S'}).check();
  const fifth = table.getByRole('checkbox', {name: 'Comparar GeForce RTX 4090'});
  await fifth.click();
  await expect(fifth).not.toBeChecked();
  await expect(table.getByText(/Já são 4, o máximo\..* GeForce RTX 4090\./)).toBeVisible();
  await expect(comparison(page, 'accelerators').getByRole('columnheader')).toHaveText([
    'L4',
    'T4',
    'A10G',
    'L40S',
  ]);
});

for (const [text, problem] of [
  ['0', 'Use um número de 1 a 100.000.'],
  ['-24', 'Use um número de 1 a 100.000.'],
  ['24 GB', /não é um número/],
  ['24.5', /separador decimal é outro/],
  ['9'.repeat(60), /grande demais/],
] as const) {
  test(`the least memory ${text} is explained, and the table stays whole`, async ({page}) => {
    await open(page, `./${hardware}`);
    const all = await rows(page).count();
    const table = tableOf(page, 'accelerators');
    await table.getByLabel('Memória mínima').fill(text);
    await expect(table.getByText(problem)).toBeVisible();
    await expect(table.getByText(/^Sem filtro/)).toBeVisible();
    expect(await rows(page).count()).toBe(all);
  });
}

test('a link that was tampered with says what it could not take', async ({page}) => {
  const faults = watchFaults(page);
  const link = 'machines=1~minMemoryGB:NaN~use:%3Cb%3E~compare1:aws-g6-xlarge~x:1';
  await open(page, `./${cloud}?${link}`);
  const notice = tableOf(page, 'machines').getByText(/^O link traz escolhas que não servem em:/);
  await expect(notice).toContainText('Memória mínima (GB); Uso; x');
  await expect(comparison(page, 'machines')).toContainText('0,8048');
  await open(page, `./${cloud}?machines=7~use:lora-8b`);
  await expect(tableOf(page, 'machines').getByText(/esta versão não lê/)).toBeVisible();
  expect(faults).toEqual([]);
});

test('a comparison is saved as a spreadsheet, as Markdown and as data', async ({page}) => {
  await open(page, `./en/${cloud}?machines=1~compare1:aws-g6-xlarge~compare2:aws-p5-48xlarge`);
  const csv = await saved(page, 'machines', 'CSV');
  expect(csv).toContain('Property,g6.xlarge,g6.xlarge: source,p5.48xlarge');
  expect(csv).toMatch(/US\$ per hour,0\.8048,".*2026-11-20.*",55\.04/);
  expect(await saved(page, 'machines', 'Markdown')).toContain(
    '| Property | g6.xlarge | p5.48xlarge |',
  );
  const data = JSON.parse(await saved(page, 'machines', 'JSON'));
  expect(data['cloud-instances'][1].priceUSDPerHour).toMatchObject({value: 55.04});
});

test('a comparison is printed alone', async ({page}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page, `./${hardware}?accelerators=1~compare1:l4~compare2:t4`);
  const section = page.locator('section#accelerators-comparison');
  await section.getByRole('button', {name: 'Imprimir'}).click();
  await page.emulateMedia({media: 'print'});
  await expect(section.getByRole('table')).toBeVisible();
  await expect(rows(page).first()).toBeHidden();
  await expect(section.getByRole('checkbox')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`four side by side fit a phone of 320 px, and axe finds nothing, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width: 320, height: 700});
    const four = 'compare1:l4~compare2:h100-sxm~compare3:m4-max~compare4:t4';
    await open(page, `./${hardware}?accelerators=1~${four}~minMemoryGB:x`);
    await tableOf(page, 'accelerators').getByLabel('Memória mínima').fill('x');
    await expect(comparison(page, 'accelerators').getByRole('columnheader')).toHaveCount(4);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    const {violations} = await new AxeBuilder({page}).include('#accelerators').analyze();
    expect(violations.map(({id, nodes}) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the whole table is there with sources, and no control', async ({page}) => {
    await page.goto(`./${cloud}`);
    const table = tableOf(page, 'machines');
    expect(await table.locator('tr[id^="instance-"]').count()).toBeGreaterThan(30);
    await expect(table.getByText('0,8048', {exact: false}).first()).toBeVisible();
    await expect(table.getByRole('textbox')).toHaveCount(0);
    await expect(table.getByRole('checkbox')).toHaveCount(0);
  });
});
