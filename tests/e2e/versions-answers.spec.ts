/** Readers who answered before a release, after it; `npm run test:site` has built the site. */
import fs from 'node:fs';
import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Page, test} from '@playwright/test';
import {beginnings, criteria, type Readers, readersFile, task} from '../fixtures/rehearsal/names';
import {box, storageKey, stored} from './projects';
import {open, watchFaults} from './site';

const port = Number(process.env.PORT ?? 4173) + 1;
const chapter = 'requirements/hardware';
const {changed, kept, retired, added} = criteria;

test.use({baseURL: `http://localhost:${port}`});

const words = {
  '': {
    outdated: 'O texto mudou depois da sua resposta: releia e confirme.',
    retired: `retirado, não conta mais; no lugar: ${added}`,
    news: `O manual mudou o que pede em ${changed}: releia e confirme as respostas. Novos nesta lista: ${added}.`,
    see: 'Ver o que mudou',
    tool: 'Seus projetos',
    lists: ['Mudaram: releia e confirme (1)', 'Novos (1)', 'Retirados: não contam mais (1)'],
    keptAnswer: `sua resposta: Não atendido; no lugar: ${added}`,
    confirm: `A resposta continua valendo (${changed})`,
    acknowledge: 'Marcar os novos como vistos',
  },
  'en/': {
    outdated: 'The wording has changed since your answer: read it again and confirm.',
    retired: `retired, no longer counted; in its place: ${added}`,
    news: `The manual has changed what it asks in ${changed}: read again and confirm the answers. New in this list: ${added}.`,
    see: 'See what changed',
    tool: 'Your projects',
    lists: ['Changed: read again and confirm (1)', 'New (1)', 'Retired: no longer counted (1)'],
    keptAnswer: `your answer: Not met; in its place: ${added}`,
    confirm: `The answer still holds (${changed})`,
    acknowledge: 'Mark the new ones as seen',
  },
} as const;
type Folder = keyof typeof words;

const item = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const list = (page: Page) => page.locator('[data-checklist="hardware"]');

/** Gives the browser what it stored before the release. */
async function bring(page: Page, text: string): Promise<void> {
  await page.goto('/manual/0.90');
  await page.evaluate(
    ([key, value]) => localStorage.setItem(String(key), String(value)),
    [storageKey, text],
  );
}

async function storedAnswers(page: Page): Promise<Record<string, {status: string}>> {
  return JSON.parse(String(await stored(page))).assessments[0].answers;
}

async function expectAccessible(page: Page, selector: string): Promise<void> {
  const {violations} = await new AxeBuilder({page}).include(selector).analyze();
  expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** The checklist of a later text, as a reader finds it who answered an earlier one. */
async function expectFlags(page: Page, folder: Folder): Promise<void> {
  const say = words[folder];
  await expect(list(page).getByText(say.news)).toBeVisible();
  await expect(item(page, changed)).toContainText(say.outdated);
  for (const id of [changed, kept, task]) {
    await expect(box(page, id)).toBeChecked();
  }
  await expect(item(page, kept)).not.toContainText(say.outdated);
  await expect(item(page, retired)).toContainText(say.retired);
  await expect(item(page, retired)).toContainText('Falta comprar.');
  await expect(item(page, retired)).toHaveAttribute('data-state', 'unmet');
  await expect(item(page, added)).toHaveAttribute('data-state', 'unanswered');
}

for (const [folder, version] of [
  ['', ''],
  ['en/', 'next/'],
] as const) {
  for (const beginning of beginnings) {
    test(`answers of ${beginning} open in /${folder}manual/${version}, with what changed`, async ({
      page,
    }) => {
      // Three pages and two of them read by axe.
      test.slow();
      const say = words[folder];
      const readers: Readers = JSON.parse(fs.readFileSync(readersFile, 'utf8'));
      const faults = watchFaults(page);
      await bring(page, readers[beginning]);
      await open(page, `/${folder}manual/${version}${chapter}`);
      await expectFlags(page, folder);
      await expectAccessible(page, '[data-checklist="hardware"]');

      await list(page).getByRole('link', {name: say.see}).click();
      const tool = page.getByRole('region', {name: say.tool});
      for (const title of say.lists) {
        await expect(tool.getByText(title, {exact: true})).toBeVisible();
      }
      await expect(tool.getByText(say.keptAnswer)).toBeVisible();
      await expectAccessible(page, `section[aria-label="${say.tool}"]`);
      await tool.getByRole('button', {name: say.confirm}).click();
      await tool.getByRole('button', {name: say.acknowledge}).click();
      await expect(tool.getByText(say.lists[0])).toHaveCount(0);
      await expect(tool.getByText(say.lists[1])).toHaveCount(0);

      await open(page, `/${folder}manual/${version}${chapter}`);
      await expect(item(page, retired)).toContainText('Falta comprar.');
      await expect(item(page, changed)).not.toContainText(say.outdated);
      await expect(list(page).getByText(say.news)).toHaveCount(0);
      const before = JSON.parse(readers[beginning]).assessments[0].answers;
      expect(Object.keys(await storedAnswers(page))).toEqual(Object.keys(before));
      expect(faults).toEqual([]);
    });
  }
}

test('what is ticked on a page of the old release is flagged on that of the new one', async ({
  page,
}) => {
  await open(page, `/manual/0.90/${chapter}`);
  for (const id of [changed, kept, retired]) {
    await box(page, id).check();
  }
  await expect(list(page).getByText(words[''].see)).toHaveCount(0);
  await expect(async () => {
    expect(JSON.parse(String(await stored(page))).assessments[0].known).toBeDefined();
  }).toPass();
  await open(page, `/manual/${chapter}`);
  await expect(list(page).getByText(words[''].news)).toBeVisible();
  await expect(item(page, changed)).toContainText(words[''].outdated);
  await expect(item(page, kept)).not.toContainText(words[''].outdated);
  await expect(box(page, retired)).toBeChecked();
  await expect(item(page, retired)).toContainText(words[''].retired);
  await expect(box(page, added)).not.toBeChecked();
  await open(page, `/manual/0.90/${chapter}`);
  await expect(box(page, changed)).toBeChecked();
  await expect(item(page, changed)).not.toContainText(words[''].outdated);
});

test('is readable and fits a phone of 320 px, where something is retired', async ({page}) => {
  const readers: Readers = JSON.parse(fs.readFileSync(readersFile, 'utf8'));
  await page.setViewportSize({width: 320, height: 800});
  await bring(page, readers['0.90']);
  for (const at of [`/manual/${chapter}`, '/manual/templates/checklists']) {
    await open(page, at);
    await expect(page.getByText(added).first()).toBeVisible();
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([at, tooWide]).toEqual([at, 0]);
  }
});
