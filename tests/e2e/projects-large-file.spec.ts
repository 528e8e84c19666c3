import fs from 'node:fs';
import {expect, test} from '@playwright/test';
import {
  alfa,
  answer,
  answersFile,
  exported,
  fileInput,
  project,
  store,
  stored,
  tool,
  unfold,
  workspace,
} from './projects';
import {watchFaults} from './site';

// A trace copies the ten megabytes at every step: 34 s with it, 2 s without.
test.use({trace: 'off'});

test('a file of 10 MB is read and previewed while the page goes on', async ({page}) => {
  const faults = watchFaults(page);
  await store(page, workspace(alfa));
  await unfold(page, 'Salvar e trazer arquivos');
  const answers = Object.fromEntries(
    Array.from({length: 9000}, (_, index) => [
      `BIG-${index}`,
      answer('met', {note: 'x'.repeat(1050)}),
    ]),
  );
  const file = answersFile(exported(project('big', 'Grande', answers)));
  expect(file.buffer.length).toBeGreaterThan(10_000_000);
  // A file on disk, as readers have it: what the test hands over in memory takes time of its own.
  const path = test.info().outputPath('big.json');
  fs.writeFileSync(path, file.buffer);
  await page.evaluate(() => {
    const tasks = new PerformanceObserver((list) => {
      const longest = Math.max(...list.getEntries().map(({duration}) => duration));
      document.title = String(Math.max(Number(document.title) || 0, Math.round(longest)));
    });
    tasks.observe({entryTypes: ['longtask']});
  });
  await fileInput(page).setInputFiles(path);
  const preview = tool(page).getByRole('region', {name: 'big.json'});
  await expect(preview.getByRole('table').getByRole('cell').first()).toHaveText('9000');
  test.info().annotations.push({
    type: 'longest task of reading and preview, ms',
    description: await page.title(),
  });
  await preview.getByRole('button', {name: 'Importar'}).click();
  await expect(tool(page).getByText('Projetos neste navegador: 2')).toBeVisible();
  // Whether so much fits is the browser’s business; that it is not lost unseen is ours.
  const kept = String(await stored(page)).length > 9_000_000;
  await expect(tool(page).getByText(/não está salvando/)).toHaveCount(kept ? 0 : 1);
  await tool(page).getByRole('button', {name: 'Desfazer'}).click();
  await expect(tool(page).getByText('Projetos neste navegador: 1')).toBeVisible();
  expect(faults).toEqual([]);
});
