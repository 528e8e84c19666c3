import {readFile} from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {open, watchFaults} from './site';

const chapter = 'manual/requirements/cloud-or-owned';
const id = 'break-even-calculator';

const toolOf = (page: Page): Locator => page.locator(`section#${id}`);

/** Opens the calculator with the inputs that are folded at first. */
async function openTool(page: Page, url: string): Promise<Locator> {
  await open(page, url);
  for (const summary of await toolOf(page).locator('form summary').all()) {
    await summary.click();
  }
  return toolOf(page);
}

/** The value that stands beside the name of a result. */
const result = (page: Page, name: RegExp): Locator =>
  toolOf(page)
    .locator('dl > div')
    .filter({has: page.locator('dt', {hasText: name})})
    .locator('dd')
    .first();

test('what is typed moves the results, and its link opens them in the other language', async ({
  page,
}) => {
  const faults = watchFaults(page);
  const tool = await openTool(page, `./${chapter}`);
  await expect(result(page, /^Equilíbrio/)).toHaveText('14.128 h');
  await tool.getByLabel('Preço da máquina', {exact: true}).fill('400.000');
  await tool.getByLabel('Horas de uso por mês, h').fill('700,5');
  await tool.getByLabel('Provedor especializado (US$ por hora)').fill('');
  await tool.getByLabel('Comparar a compra com').selectOption('on-demand');
  await tool.getByLabel('Dia do câmbio').fill('2026-12-01');
  await tool.getByLabel('Dia do câmbio').blur();
  await expect(result(page, /^Decisão/)).toHaveText('Comprar');
  const query =
    '?break-even-calculator=1~against:on-demand~hoursPerMonth:700.5~price:400000~otherUSDPerHour:~rateDay:2026-12-01';
  await expect(page).toHaveURL(new RegExp(`${query.replace('?', '\\?')}$`));
  await open(page, `./en/${chapter}${query}#${id}`);
  await expect(tool.getByLabel('Price of the machine', {exact: true})).toHaveValue('400000');
  await expect(tool.getByLabel('Hours of use per month, h')).toHaveValue('700.5');
  await expect(tool.getByLabel('Specialised provider (US$ per hour)')).toHaveValue('');
  await expect(result(page, /^Decision/)).toHaveText('Buy');
  await expect(
    tool.getByText(/^Exchange rate entered: R\$ 5\.5 per US\$, on 1 December 2026;/),
  ).toBeVisible();
  expect(faults).toEqual([]);
});

test('bad input is kept and answered beside its field', async ({page}) => {
  const tool = await openTool(page, `./${chapter}`);
  for (const [text, message] of [
    ['0', 'Use um número de 0,01 a 1.000.000.'],
    ['-3', 'Use um número de 0,01 a 1.000.000.'],
    ['', 'Preencha este campo.'],
    ['US$ 55,04', /^Isto não é um número/],
    ['55.04', /^O separador decimal é outro/],
    ['9e99', /^Número grande demais/],
  ] as const) {
    await tool.getByLabel('Sob demanda, p (US$ por hora)').fill(text);
    await expect(tool.getByText(message)).toBeVisible();
    await expect(tool.getByLabel('Sob demanda, p (US$ por hora)')).toHaveValue(text);
    await expect(tool.locator('dl')).toHaveCount(0);
    await expect(tool.getByRole('button', {name: 'CSV'})).toBeDisabled();
  }
});

test('a link that was tampered with keeps what is good and names the rest', async ({page}) => {
  await open(
    page,
    `./${chapter}?${id}=1~hoursPerMonth:500~pue:0.2~price:NaN~rateDay:2026-02-30~gpus:8`,
  );
  const tool = toolOf(page);
  await expect(tool.getByLabel('Horas de uso por mês, h')).toHaveValue('500');
  await expect(tool.getByLabel('PUE')).toHaveValue('1,54');
  await expect(
    tool.getByText('PUE; Preço da máquina; Dia do câmbio; gpus', {exact: false}),
  ).toBeVisible();
  await open(page, `./${chapter}?${id}=9~hoursPerMonth:500`);
  await expect(tool.getByText(/^O link traz valores que esta versão não lê/)).toBeVisible();
  await expect(result(page, /^Equilíbrio/)).toHaveText('14.128 h');
});

test('results are saved with the table of costs and the sensitivity', async ({page}) => {
  await open(page, `./en/${chapter}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    toolOf(page).getByRole('button', {name: 'CSV'}).click(),
  ]);
  const text = (await readFile(await download.path(), 'utf8')).replaceAll('\u00a0', ' ');
  expect(text).toContain('Decision,Rent');
  expect(text).toContain('On-demand rental,"US$ 261,550"');
  expect(text).toContain('Price of the machine,');
});

for (const [prefix, colour] of [
  ['', 'light'],
  ['en/', 'dark'],
] as const) {
  test(`./${prefix} in ${colour} fits a phone, and axe finds nothing in it`, async ({page}) => {
    await page.emulateMedia({colorScheme: colour});
    await page.setViewportSize({width: 360, height: 740});
    await open(page, `./${prefix}${chapter}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    const {violations} = await new AxeBuilder({page}).include(`#${id}`).analyze();
    expect(violations.map(({id: rule, nodes}) => [rule, nodes.length])).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const [prefix, hours] of [
    ['', '14.128 h'],
    ['en/', '14,128 h'],
  ] as const) {
    test(`./${prefix} shows the example with its drawings, and no fields`, async ({page}) => {
      await page.goto(`./${prefix}${chapter}`);
      const tool = toolOf(page);
      await expect(tool.locator('dl dd', {hasText: new RegExp(`^${hours}$`)})).toBeVisible();
      await expect(tool.locator('figure')).toHaveCount(2);
      await expect(tool.locator('table')).toHaveCount(2);
      await expect(tool.getByRole('textbox')).toHaveCount(0);
    });
  }
});
