import fs from 'node:fs';
import {AxeBuilder} from '@axe-core/playwright';
import {expect, test} from '@playwright/test';
import {
  alfa,
  answer,
  answersFile,
  box,
  exported,
  fileInput,
  project,
  projectsPage,
  storageKey,
  store,
  stored,
  tool,
  unfold,
  workspace,
} from './projects';
import {open, watchFaults} from './site';

const hardware = './manual/requirements/hardware';

test('each project has its own answers, and the checklist says which one is open', async ({
  page,
}) => {
  await open(page, projectsPage);
  await tool(page).getByLabel('Nome de um novo projeto').fill('Clínica Sul');
  await page.keyboard.press('Enter');
  await expect(tool(page).getByText('Projeto “Clínica Sul” criado.')).toBeVisible();
  await open(page, hardware);
  const list = page.locator('[data-checklist="hardware"]');
  const choice = list.getByLabel('Projeto', {exact: true});
  await expect(choice.locator('option:checked')).toHaveText('Clínica Sul');
  await box(page, 'INF-01').check();
  await choice.selectOption('Meu projeto');
  await expect(box(page, 'INF-01')).not.toBeChecked();
  await choice.selectOption('Clínica Sul');
  await expect(box(page, 'INF-01')).toBeChecked();
});

test('deleting a project is undone with all it held', async ({page}) => {
  await store(page, workspace(alfa, project('beta', 'Beta', {})));
  const before = JSON.parse(String(await stored(page))).assessments;
  await tool(page).getByRole('button', {name: 'Excluir: Alfa'}).click();
  await expect(tool(page).getByText('Projeto “Alfa” excluído.')).toBeVisible();
  await tool(page).getByRole('button', {name: 'Desfazer'}).click();
  await expect(tool(page).getByText('Desfeito: Projeto “Alfa” excluído.')).toBeVisible();
  expect(JSON.parse(String(await stored(page))).assessments).toEqual(before);
});

test('two tabs write different things, and both survive', async ({context}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await open(first, projectsPage);
  await open(second, hardware);
  await box(second, 'INF-01').check();
  await tool(first).getByLabel('Nome de um novo projeto').fill('Clínica Sul');
  await first.keyboard.press('Enter');
  const list = second.locator('[data-checklist="hardware"]');
  await expect(list.getByLabel('Projeto', {exact: true})).toHaveValue(/./);
  await expect(box(second, 'INF-01')).not.toBeChecked();
  await box(second, 'INF-02').check();
  const {assessments} = JSON.parse(String(await stored(first)));
  expect(assessments.map(({answers}: {answers: object}) => Object.keys(answers))).toEqual([
    ['INF-01'],
    ['INF-02'],
  ]);
  await expect(tool(first).getByText('Projetos neste navegador: 2')).toBeVisible();
});

test('a full storage is told, and the page goes on', async ({page}) => {
  const faults = watchFaults(page);
  await store(page, workspace(alfa));
  const before = await stored(page);
  await page.evaluate((key) => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = function (name, value) {
      if (name.startsWith(key)) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      setItem.call(this, name, value);
    };
  }, storageKey);
  await tool(page).getByRole('button', {name: 'Duplicar: Alfa'}).click();
  await expect(tool(page).getByText(/não está salvando/)).toHaveCount(1);
  await expect(tool(page).getByText('Projetos neste navegador: 2')).toBeVisible();
  await tool(page).getByRole('button', {name: 'Desfazer'}).click();
  await expect(tool(page).getByText('Projetos neste navegador: 1')).toBeVisible();
  expect(await stored(page)).toBe(before);
  expect(faults).toEqual([]);
});

test('a browser without any storage still makes and exports projects', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, projectsPage);
  await expect(tool(page).getByText(/não está salvando/)).toHaveCount(1);
  await tool(page).getByLabel('Nome de um novo projeto').fill('Só na memória');
  await page.keyboard.press('Enter');
  await unfold(page, 'Salvar e trazer arquivos');
  const download = page.waitForEvent('download');
  await tool(page).getByRole('button', {name: 'Salvar tudo (JSON)'}).click();
  const text = fs.readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(text).assessments.at(-1).name).toBe('Só na memória');
});

test('a comparison prints alone, with every row', async ({page}) => {
  const milestone = {
    id: 'm',
    name: 'Início',
    createdAt: '2026-11-05T09:00:00.000Z',
    manualVersion: 'next',
    answers: {},
  };
  await store(page, workspace({...alfa, milestones: [milestone]}));
  await unfold(page, 'Comparar');
  const table = tool(page).getByRole('table', {name: 'De “Alfa: Início” a “Alfa: agora”'});
  await expect(table.getByRole('row')).toHaveCount(4);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await tool(page).getByRole('button', {name: 'Imprimir a comparação'}).click();
  await page.emulateMedia({media: 'print'});
  await expect(table).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Todas as checklists'})).toBeHidden();
  await expect(tool(page).getByText('Projetos neste navegador')).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', {name: 'Todas as checklists'})).toBeVisible();
});

test('the reminder comes after twenty changes, and can be put off', async ({page}) => {
  const given = workspace(alfa);
  await store(page, {...given, keeping: {changes: 20, firstChangeAt: '2026-11-10T10:00:00.000Z'}});
  await open(page, hardware);
  const list = page.locator('[data-checklist="hardware"]');
  await expect(list.getByText(/^Mudanças desde o último arquivo: 20/)).toBeVisible();
  await list.getByRole('button', {name: 'Lembrar amanhã'}).click();
  await expect(list.getByText(/^Mudanças desde o último arquivo/)).toHaveCount(0);
  await page.reload();
  await expect(box(page, 'INF-01')).toBeChecked();
  await expect(list.getByText(/^Mudanças desde o último arquivo/)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible with everything open, ${colorScheme}, on a phone of 320 px`, async ({
    page,
  }) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width: 320, height: 800});
    const renewed = {...alfa.answers, 'INF-03': answer('met', {revision: 0})};
    const longName = 'x'.repeat(80);
    await store(
      page,
      workspace({...alfa, answers: renewed}, project('beta', longName, {'INF-01': answer('met')})),
    );
    for (const title of ['Salvar', 'Marcos', 'Comparar']) {
      await unfold(page, title);
    }
    await fileInput(page).setInputFiles(
      answersFile(exported(project('alfa', 'Alfa', {'INF-01': answer('unmet')}))),
    );
    await expect(tool(page).getByRole('region', {name: 'respostas.json'})).toBeVisible();
    const {violations} = await new AxeBuilder({page})
      .include('section[aria-label="Seus projetos"]')
      .analyze();
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBe(0);
    await open(page, hardware);
    await expect(
      page.locator('[data-checklist="hardware"]').getByLabel('Projeto', {exact: true}),
    ).toBeVisible();
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });
}
