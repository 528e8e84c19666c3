import {readFile} from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {open, watchFaults} from './site';
import {resultOf} from './tools';

const chapter = 'manual/business/pricing';
const id = 'unit-economics';

const toolOf = (page: Page): Locator => page.locator(`section#${id}`);

/** The value that stands beside the name of a result. */
const result = (page: Page, name: string): Locator => resultOf(toolOf(page), name);

test('typed assumptions go into the address, and the link opens them in the other language', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await open(page, `./${chapter}`);
  const tool = toolOf(page);
  await tool.getByText('Hipóteses: venda e caixa').click();
  await tool.getByLabel('Pessoas antes do primeiro contrato').fill('1');
  await tool.getByLabel('Gasto inicial').fill('45.500');
  await tool.getByLabel('Utilização, u').fill('62,5%');
  await tool.getByLabel('Utilização, u').blur();
  await expect(page).toHaveURL(
    /\?unit-economics=1~peopleAtStart:1~utilisation:62\.5~investment:45500$/,
  );
  const cash = (await result(page, 'Caixa necessário').textContent())?.replace(/\D/g, '');
  await open(page, `./en/${chapter}${new URL(page.url()).search}#${id}`);
  await expect(toolOf(page).getByLabel('Utilisation, u')).toHaveValue('62.5');
  const english = (await result(page, 'Cash needed').textContent())?.replace(/\D/g, '');
  expect(english).toBe(cash);
  expect(faults).toEqual([]);
});

test('a company fills the fields and says so', async ({page}) => {
  await open(page, `./${chapter}`);
  await toolOf(page).getByRole('button', {name: 'Oito pessoas'}).click();
  await expect(result(page, 'Caixa necessário')).toHaveText('R$\u00a0714.642');
  await expect(toolOf(page).getByText(/hipóteses de: Oito pessoas/)).toBeVisible();
  await toolOf(page).getByLabel('Preço por hora usado').fill('311');
  await expect(toolOf(page).getByText(/hipóteses de: Oito pessoas/)).toHaveCount(0);
});

test('what is wrong is kept, and its group opens with the message', async ({page}) => {
  await open(page, `./${chapter}`);
  const tool = toolOf(page);
  const people = tool.getByLabel('Pessoas, n');
  await people.fill('três');
  await expect(tool.getByText(/^Isto não é um número/)).toBeVisible();
  await expect(people).toHaveValue('três');
  await expect(tool.getByRole('button', {name: 'CSV'})).toBeDisabled();
  await people.fill('1');
  await expect(tool.getByText(/^As assinaturas pedem mais horas/)).toBeVisible();
  await tool.getByLabel('Assinaturas ativas').fill('2');
  await expect(tool.getByLabel('Assinaturas ativas')).toBeVisible();
  await expect(result(page, 'Horas em assinaturas')).toBeVisible();
});

test('a tampered link opens with the example where it is bad, and names those fields', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await open(
    page,
    `./${chapter}?unit-economics=1~people:1e99~hourPrice:NaN~delay:2~regime:mei~__proto__:1~utilisation:=1`,
  );
  const tool = toolOf(page);
  const notice = tool.getByText(/^O link traz valores que não servem em/);
  await expect(notice).toContainText('Pessoas, n; Preço por hora usado (R$); Regime');
  await expect(notice).toContainText('Utilização, u (%)');
  await expect(tool.getByLabel('Pessoas, n')).toHaveValue('3');
  await expect(result(page, 'Caixa necessário')).toHaveText('R$\u00a0414.719');
  expect(await tool.textContent()).not.toMatch(/NaN|Infinity|undefined/);
  expect(faults).toEqual([]);
});

test('results and assumptions are saved as a spreadsheet and as Markdown', async ({page}) => {
  await open(page, `./en/${chapter}`);
  const texts: string[] = [];
  for (const name of ['CSV', 'Markdown']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      toolOf(page).getByRole('button', {name}).click(),
    ]);
    texts.push(await readFile(await download.path(), 'utf8'));
  }
  expect(texts[0]).toContain('"People, n",3,assumption');
  expect(texts[0]).toContain('Cash needed,"R$366,719"');
  expect(texts[1]).toContain('| Payback month | 30 |');
});

test('fits a narrow phone, and axe finds nothing in it, open and wrong', async ({page}) => {
  await page.setViewportSize({width: 320, height: 700});
  await open(page, `./${chapter}`);
  const tool = toolOf(page);
  for (const summary of await tool.locator('summary').all()) {
    await summary.click();
  }
  const violations = async (): Promise<unknown[]> =>
    (await new AxeBuilder({page}).include(`#${id}`).analyze()).violations.map((each) => each.id);
  expect(await violations()).toEqual([]);
  await tool.getByLabel('Margem desejada').fill('-1');
  await expect(tool.locator('[aria-invalid="true"]')).toHaveCount(1);
  expect(await violations()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const [prefix, name, cash] of [
    ['', 'Caixa necessário', 'R$\u00a0366.719'],
    ['en/', 'Cash needed', 'R$366,719'],
  ] as const) {
    test(`./${prefix} shows the example, its assumptions and its curve`, async ({page}) => {
      await page.goto(`./${prefix}${chapter}`);
      await expect(result(page, name)).toHaveText(cash);
      await expect(toolOf(page).getByRole('img')).toBeVisible();
      await expect(toolOf(page).getByRole('textbox')).toHaveCount(0);
      await expect(
        toolOf(page)
          .getByText(prefix ? 'assumption' : 'hipótese')
          .first(),
      ).toBeVisible();
    });
  }
});
