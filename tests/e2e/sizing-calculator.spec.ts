import {readFile} from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {open, watchFaults} from './site';

const chapter = 'manual/requirements/sizing';
const toolOf = (page: Page): Locator => page.locator('section#sizing');

test('who wants to fine-tune on one RTX 4090 is led to QLoRA, and the link says so in English', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await open(page, `./${chapter}`);
  const tool = toolOf(page);
  await tool.getByLabel('Modelo de partida').selectOption('Llama 3.1 8B');
  await tool.getByLabel('Placa de partida').selectOption('GeForce RTX 4090');
  await tool.getByLabel('Placas, n').fill('1');
  await tool.getByLabel('Lote por placa, b (sequências)').fill('1');
  await expect(tool).toContainText('não cabe em 24 GB');
  await tool.getByRole('button', {name: /QLoRA, com pesos em 4 bits/}).click();
  await expect(tool).toContainText('cabe com folga em 24 GB');
  await tool.getByLabel('Placas, n').focus();
  await tool.getByLabel('Placas, n').blur();
  await expect(page).toHaveURL(/\?sizing=1~task:qlora~.*count:1.*memoryGB:24/);
  const {search} = new URL(page.url());
  await open(page, `./en/${chapter}${search}#sizing`);
  const english = toolOf(page);
  await expect(english.getByLabel('What you want to do')).toHaveValue('qlora');
  await expect(english.getByLabel('Card to start from')).toHaveValue('rtx-4090');
  await expect(english).toContainText('fits with headroom in 24 GB');
  expect(faults).toEqual([]);
});

test('a hospital sees what its image classifier needs', async ({page}) => {
  await open(page, `./${chapter}`);
  const tool = toolOf(page);
  await tool.getByLabel('O que você quer fazer').selectOption('image');
  await tool.getByLabel('Placa de partida').selectOption('T4');
  await tool.getByLabel('Placas, n').fill('1');
  await tool.getByLabel('Imagens de treino').fill('40.000');
  await tool.getByLabel('Lado da imagem (pixels)').fill('512');
  await tool.getByLabel('Épocas').fill('30');
  await tool.getByLabel('Lote por placa, b (imagens)').fill('32');
  await expect(tool).toContainText('9,00 GB');
  await expect(tool).toContainText('4,2 h');
});

for (const [typed, message] of [
  ['', 'Preencha este campo.'],
  ['0', 'Use um número de 1 a 10.000.'],
  ['-3', 'Use um número de 1 a 10.000.'],
  ['48.5', 'O separador decimal é outro. Troque-o no número ou na escolha do separador.'],
  ['1e300', 'Número grande demais: o máximo é 10¹⁵.'],
  ['48 GB de memória', 'Isto não é um número: escreva só algarismos, sem unidade nem texto.'],
] as const) {
  test(`“${typed}” as memory is refused beside the field`, async ({page}) => {
    await open(page, `./${chapter}`);
    const tool = toolOf(page);
    await tool.getByLabel('Memória de cada placa (GB)').fill(typed);
    await expect(tool.getByText(message)).toBeVisible();
    await expect(tool).toContainText('Sem resultado');
    await expect(tool).not.toContainText('NaN');
    await expect(tool.getByRole('button', {name: 'CSV'})).toBeDisabled();
  });
}

test('a link that was tampered with keeps what is good and names the rest', async ({page}) => {
  await open(page, `./${chapter}?sizing=1~count:8~memoryGB:-1~task:spy~zzz:1#sizing`);
  const tool = toolOf(page);
  await expect(tool.getByLabel('Placas, n')).toHaveValue('8');
  await expect(tool.getByLabel('Memória de cada placa (GB)')).toHaveValue('48');
  await expect(tool).toContainText(
    'não servem em: Memória de cada placa (GB); O que você quer fazer; zzz',
  );
  await open(page, `./${chapter}?sizing=9~count:8#sizing`);
  await expect(toolOf(page)).toContainText('O link traz valores que esta versão não lê');
});

test('inputs and results are saved', async ({page}) => {
  await open(page, `./en/${chapter}`);
  for (const [name, input, result] of [
    ['CSV', 'Sharding,ZeRO-3 or FSDP: everything', 'Model states,28.00 GB,'],
    ['Markdown', '| Sharding | ZeRO-3 or FSDP: everything |', '| Model states | 28.00 GB |'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      toolOf(page).getByRole('button', {name}).click(),
    ]);
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain(input);
    expect(file).toContain(result);
  }
});

for (const task of ['full', 'serve', 'image', 'table']) {
  test(`the form for ${task} fits a phone, and axe finds nothing`, async ({page}) => {
    await page.setViewportSize({width: 360, height: 740});
    await open(page, `./${chapter}?sizing=1~task:${task}~memoryGB:8~ramGB:4`);
    const tool = toolOf(page);
    for (const summary of await tool.locator('summary').all()) {
      await summary.click();
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    const {violations} = await new AxeBuilder({page}).include('#sizing').analyze();
    expect(violations.map(({id, nodes}) => [id, nodes.length])).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const [prefix, total, hours] of [
    ['', '37,63 GB', '4,4 h'],
    ['en/', '37.63 GB', '4.4 h'],
  ] as const) {
    test(`./${prefix} shows the example in full and no fields`, async ({page}) => {
      await page.goto(`./${prefix}${chapter}`);
      const tool = toolOf(page);
      await expect(tool).toContainText(total);
      await expect(tool).toContainText(hours);
      await expect(tool.getByRole('img')).toBeVisible();
      await expect(tool.getByRole('textbox')).toHaveCount(0);
      await expect(tool.getByRole('button')).toHaveCount(0);
    });
  }
});
