import fs from 'node:fs';
import {expect, test} from '@playwright/test';
import {
  alfa,
  answer,
  answersFile,
  exported,
  fileInput,
  panel,
  project,
  store,
  stored,
  tool,
  unfold,
  workspace,
} from './projects';
import {hydrated, watchFaults} from './site';

test('everything that was exported comes back into an empty browser', async ({page}, info) => {
  const milestone = {
    id: 'm',
    name: 'Fim da coleta',
    createdAt: '2026-11-05T09:00:00.000Z',
    manualVersion: 'next',
    answers: {'INF-01': answer('unmet')},
  };
  const given = {...alfa, milestones: [milestone], colour: 'kept'};
  await store(page, workspace(given, project('beta', 'Beta', {})));
  const before = JSON.parse(String(await stored(page))).assessments;
  await unfold(page, 'Salvar e trazer arquivos');
  const download = page.waitForEvent('download');
  await tool(page).getByRole('button', {name: 'Salvar tudo (JSON)'}).click();
  const file = info.outputPath('all.json');
  await (await download).saveAs(file);
  await expect(tool(page).getByText(/^Tudo está no arquivo salvo em/)).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await hydrated(page);
  await unfold(page, 'Salvar e trazer arquivos');
  await fileInput(page).setInputFiles(file);
  await tool(page).getByRole('button', {name: 'Importar'}).click();
  await expect(tool(page).getByText('Projetos neste navegador: 2')).toBeVisible();
  expect(JSON.parse(String(await stored(page))).assessments).toEqual(before);
});

test('an import shows what it would do, does it, and is undone', async ({page}) => {
  const faults = watchFaults(page);
  await store(page, workspace(alfa));
  const before = JSON.parse(String(await stored(page))).assessments;
  const theirs = project('alfa', 'Alfa', {
    'INF-01': answer('unmet', {updatedAt: '2026-11-15T10:00:00.000Z'}),
    'INF-02': answer('met'),
    'INF-03': answer('met', {note: '<script>window.hacked = 1</script>'}),
  });
  await unfold(page, 'Salvar e trazer arquivos');
  await fileInput(page).setInputFiles(
    answersFile(exported(theirs, project('x', '<img src=x onerror="window.hacked = 1">', {}))),
  );
  const preview = tool(page).getByRole('region', {name: 'respostas.json'});
  const rows = preview.getByRole('table').getByRole('row');
  await expect(rows.nth(1).getByRole('cell')).toHaveText(['1', '1', '1', '1', '0']);
  await expect(rows.nth(2)).toContainText('<img src=x onerror="window.hacked = 1">');
  expect(JSON.parse(String(await stored(page))).assessments).toEqual(before);
  await preview.getByRole('radio', {name: /^Do arquivo: Atendido/}).check();
  await preview.getByRole('button', {name: 'Importar'}).click();
  const [after] = JSON.parse(String(await stored(page))).assessments;
  expect(after.answers).toMatchObject({
    'INF-01': {status: 'unmet'},
    'INF-02': {status: 'met'},
    'INF-03': {status: 'met'},
    'OLD-99': {status: 'met'},
  });
  expect(after.milestones).toMatchObject([
    {name: 'Antes da importação', answers: {'INF-01': {status: 'met'}}},
  ]);
  await tool(page).getByRole('button', {name: 'Desfazer'}).click();
  expect(JSON.parse(String(await stored(page))).assessments).toEqual(before);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(faults).toEqual([]);
});

test('a file of another program is refused with what it looks like', async ({page}) => {
  const faults = watchFaults(page);
  await store(page, workspace(alfa));
  const before = await stored(page);
  await unfold(page, 'Salvar e trazer arquivos');
  const said = panel(page, 'Salvar e trazer arquivos').getByText(/Nada mudou/);
  for (const [content, looksLike] of [
    [
      '{"__proto__": {"polluted": 1}, "name": "x", "dependencies": {}}',
      'um JSON de outro programa',
    ],
    ['<!doctype html><title>x</title>', 'uma página da web'],
    ['%PDF-1.7', 'um PDF'],
    ['{"schemaVersion": 2, "assess', 'cortado no meio'],
  ] as const) {
    await fileInput(page).setInputFiles(answersFile(content));
    await expect(said).toContainText(looksLike);
  }
  await fileInput(page).setInputFiles(answersFile('['.repeat(1_000_000)));
  await expect(said).toContainText('cortado no meio');
  expect(await stored(page)).toBe(before);
  expect(faults).toEqual([]);
});

test('cells of the spreadsheet do not run as formulas', async ({page}) => {
  const note = '=HYPERLINK("https://example.org")';
  await store(page, workspace(project('alfa', '@SUM(1)', {'INF-01': answer('met', {note})})));
  await unfold(page, 'Salvar e trazer arquivos');
  const download = page.waitForEvent('download');
  await tool(page).getByRole('button', {name: 'Planilha do projeto atual (CSV)'}).click();
  const csv = fs.readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain('"\'=HYPERLINK(""https://example.org"")"');
  expect(csv).toMatch(/^'@SUM\(1\),INF-01,/m);
  expect(csv).not.toMatch(/(^|,)"?[=@]/m);
});
