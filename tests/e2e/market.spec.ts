import {readFile} from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {open, watchFaults} from './site';
import {resultOf} from './tools';

const chapter = 'manual/market';
const spliced = 'estimate-unsourced-2022-2032-training-datasets';

const spreadOf = (page: Page): Locator => page.locator('section#spread-of-a-year');

test.describe('the estimates', () => {
  test('narrow down, and the link opens the same in the other language', async ({page}) => {
    const faults = watchFaults(page);
    await open(page, `./${chapter}`);
    const scope = page.getByLabel('O que mede').first();
    await scope.focus();
    await scope.selectOption('mlops');
    await scope.blur();
    await expect(page.getByRole('img', {name: /^MLOps/})).toBeVisible();
    await expect(page.getByRole('img', {name: /^Conjuntos de dados/})).toHaveCount(0);
    await expect(page).toHaveURL(/\?estimates=1~scope:mlops$/);
    await open(page, `./en/${chapter}?estimates=1~scope:mlops`);
    await expect(page.getByText('5 of 54 estimates')).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('switch their charts to a linear scale', async ({page}) => {
    await open(page, `./${chapter}`);
    await expect(page.getByRole('img', {name: /^MLOps.*logarítmica/})).toBeVisible();
    await page.getByRole('radio', {name: /^linear/}).check();
    await expect(page.getByRole('img', {name: /^MLOps.*linear/})).toBeVisible();
    await expect(page.getByRole('img', {name: /^MLOps.*logarítmica/})).toBeHidden();
  });

  test('are cited, with the day and the address of the row', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `./${chapter}#${spliced}`);
    const row = page.locator(`#${spliced}`);
    await expect(row).toContainText('(17,04 ÷ 1,9)^(1/10) − 1 = 24,5%, e não 22,1%');
    await row.getByText('Citar').click();
    await row.getByRole('button', {name: 'Copiar'}).click();
    await expect(row.getByText('Citação copiada.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('US$ 1,9 bilhões em 2022; US$ 17,04 bilhões em 2032');
    expect(text).toMatch(new RegExp(`#${spliced}\\. Acesso em \\d+ de \\S+ de \\d{4}\\.$`));
  });

  test('leave as a spreadsheet in which no cell begins a formula', async ({page}) => {
    await open(page, `./${chapter}`);
    const download = page.waitForEvent('download');
    await page.locator('a[href$="/market-estimates.csv"]').click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text).toContain('computed.impliedPercentPerYear');
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
    expect(text).not.toMatch(/NaN|Infinity/);
  });
});

test.describe('the range of a year', () => {
  test('follows a typed year into the address and the other language', async ({page}) => {
    await open(page, `./${chapter}`);
    const tool = spreadOf(page);
    await expect(resultOf(tool, 'Só edições até 2024')).toHaveText('52% acima');
    await tool.getByLabel('Ano').fill('2025');
    await tool.getByLabel('Ano').blur();
    await expect(resultOf(tool, 'Distância')).toHaveText('10,6 vezes');
    await expect(page).toHaveURL(/\?spread-of-a-year=1~year:2025$/);
    await open(page, `./en/${chapter}?spread-of-a-year=1~year:2025#spread-of-a-year`);
    await expect(resultOf(spreadOf(page), 'Distance')).toHaveText('10.6 times');
  });

  test('keeps a year that is none, and never shows what is not a number', async ({page}) => {
    await open(page, `./${chapter}`);
    const tool = spreadOf(page);
    for (const year of ['', '1e9', 'dois mil', '-1', '2030,5', '2041']) {
      await tool.getByLabel('Ano').fill(year);
      await expect(tool.getByText(/^Sem resultado/)).toBeVisible();
      await expect(tool).not.toContainText(/NaN|Infinity|∞/);
    }
    await tool.getByLabel('Ano').fill('2040');
    await expect(tool).toContainText('Não há faixa');
  });

  test('names what a tampered link holds', async ({page}) => {
    await open(page, `./${chapter}?spread-of-a-year=1~year:99~scope:%3Cscript%3E~use:not-refused`);
    const tool = spreadOf(page);
    await expect(
      tool.getByText(/^O link traz valores que não servem em: Ano; O que mede/),
    ).toBeVisible();
    await expect(resultOf(tool, 'Menor')).toHaveText('US$ 7,23 bilhões');
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('charts, tables, arithmetic and range are there', async ({page}) => {
    await page.goto(`./${chapter}`);
    await expect(page.getByRole('img', {name: /^MLOps.*logarítmica/})).toBeVisible();
    await page.getByText('linear: distância é dinheiro').click();
    await expect(page.getByRole('img', {name: /^MLOps.*linear/})).toBeVisible();
    await expect(page.locator(`#${spliced}`)).toContainText('e não 22,1%');
    await expect(resultOf(spreadOf(page), 'Maior')).toHaveText('US$ 37,42 bilhões');
  });
});

for (const [language, scheme] of [
  ['', 'dark'],
  ['en/', 'light'],
] as const) {
  test(`are accessible and fit a phone: /${language}${chapter}, ${scheme}`, async ({page}) => {
    await page.setViewportSize({width: 360, height: 740});
    await page.emulateMedia({colorScheme: scheme});
    await open(page, `./${language}${chapter}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const {violations} = await new AxeBuilder({page}).analyze();
    expect(violations.map(({id, nodes}) => [id, nodes.map(({target}) => target)])).toEqual([]);
  });
}
