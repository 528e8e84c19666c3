import {readFile} from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {open, watchFaults} from './site';
import {resultOf} from './tools';

const evaluation = 'manual/practices/evaluation';
const labeling = 'manual/practices/labeling';
const drift = 'manual/lifecycle/drift';

const toolOf = (page: Page, id: string): Locator => page.locator(`section#${id}`);

test('a typed interval goes into the address, and its link opens it in the other language', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await open(page, `./${evaluation}`);
  const tool = toolOf(page, 'interval');
  await tool.getByLabel('Acertos, k').fill('5.450');
  await tool.getByLabel('Casos, n').fill('5.570');
  await tool.getByLabel('Confiança').focus();
  await tool.getByLabel('Confiança').selectOption('99');
  await tool.getByLabel('Confiança').blur();
  await expect(resultOf(tool, 'Proporção')).toHaveText('97,8%');
  await expect(page).toHaveURL(/\?interval=1~successes:5450~trials:5570~confidence:99$/);
  await open(
    page,
    `./en/${evaluation}?interval=1~successes:5450~trials:5570~confidence:99#interval`,
  );
  const english = toolOf(page, 'interval');
  await expect(english.getByLabel('Hits, k')).toHaveValue('5450');
  await expect(resultOf(english, 'Proportion')).toHaveText('97.8%');
  expect(faults).toEqual([]);
});

test('the copied link leads to the tool', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `./${evaluation}`);
  const tool = toolOf(page, 'sample-size');
  await tool.getByLabel('Margem, e').fill('2,5');
  await tool.getByRole('button', {name: 'Copiar link'}).click();
  await expect(tool.getByText('Link copiado.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?sample-size=1~margin:2\.5#sample-size$/);
  await open(page, link);
  await expect(tool.getByLabel('Margem, e')).toHaveValue('2,5');
  await expect(resultOf(tool, 'Casos a medir, n₊')).toHaveText('554');
});

test('columns pasted with a decimal comma are compared, and stay out of the address', async ({
  page,
}) => {
  await open(page, `./${drift}`);
  const tool = toolOf(page, 'drift-tool');
  await tool.getByLabel('Referência').fill('preço\n0,5\n1,5\n2,5\n3,5');
  await tool.getByLabel('Janela atual').fill('1,5\n2,5\n3,5\n4,5');
  await tool.getByLabel('Janela atual').blur();
  await expect(resultOf(tool, 'Distância KS, D')).toHaveText('0,250');
  expect(new URL(page.url()).search).toBe('');
});

test('a bad paste is kept, and the message names row and column', async ({page}) => {
  await open(page, `./${labeling}`);
  const tool = toolOf(page, 'agreement-tool');
  const table = tool.getByRole('textbox', {name: 'Tabela de contagens'});
  await table.fill('38\t9\n13\tcento e quarenta');
  await expect(tool.getByText(/^Linha 2, coluna 2 \(“cento e quarenta”\)/)).toBeVisible();
  await expect(table).toHaveValue('38\t9\n13\tcento e quarenta');
  await expect(tool.getByRole('button', {name: 'CSV'})).toBeDisabled();
  await expect(tool.locator('dl')).toHaveCount(0);
  await table.fill('45\t4\n6\t145');
  await expect(resultOf(tool, 'Kappa de Cohen, κ')).toHaveText('0,867');
});

test('results are saved as a spreadsheet and as Markdown', async ({page}) => {
  await open(page, `./en/${evaluation}`);
  const tool = toolOf(page, 'confusion-matrix');
  const texts: string[] = [];
  for (const name of ['CSV', 'Markdown']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tool.getByRole('button', {name}).click(),
    ]);
    texts.push(await readFile(await download.path(), 'utf8'));
  }
  expect(texts[0]).toContain('Recall,38.7%,"32.9% to 44.8%, with 95% confidence"');
  expect(texts[1]).toContain('| Recall | 38.7% | 32.9% to 44.8%, with 95% confidence |');
});

test('a tool is printed alone', async ({page}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page, `./${evaluation}`);
  await toolOf(page, 'interval').getByRole('button', {name: 'Imprimir'}).click();
  await page.emulateMedia({media: 'print'});
  await expect(toolOf(page, 'interval').locator('dl')).toBeVisible();
  await expect(toolOf(page, 'sample-size')).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toBeHidden();
});

for (const [chapter, id] of [
  [evaluation, 'confusion-matrix'],
  [labeling, 'agreement-tool'],
  [drift, 'drift-tool'],
] as const) {
  test(`${id} fits a narrow phone, and axe finds nothing in it when it is wrong`, async ({
    page,
  }) => {
    await page.setViewportSize({width: 320, height: 700});
    await open(page, `./${chapter}`);
    const tool = toolOf(page, id);
    await tool.getByRole('textbox').first().fill('x');
    await expect(tool.locator('[aria-invalid="true"]')).toHaveCount(1);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    const {violations} = await new AxeBuilder({page}).include(`#${id}`).analyze();
    expect(violations.map(({id: rule, nodes}) => [rule, nodes.length])).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const [prefix, kappa] of [
    ['', '0,703'],
    ['en/', '0.703'],
  ] as const) {
    test(`./${prefix} shows the example of a tool and none of its fields`, async ({page}) => {
      await page.goto(`./${prefix}${labeling}`);
      const tool = toolOf(page, 'agreement-tool');
      await expect(tool.locator('dl dd').filter({hasText: new RegExp(`^${kappa}$`)})).toHaveCount(
        2,
      );
      await expect(tool.getByRole('textbox')).toHaveCount(0);
      await expect(tool.getByRole('button')).toHaveCount(0);
    });
  }
});
