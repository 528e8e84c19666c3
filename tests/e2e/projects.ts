/** The page of projects as its browser tests use it. */
import type {Page} from '@playwright/test';
import {hydrated, open} from './site';

export const storageKey = 'open-franchise-manual:workspace';
export const projectsPage = './manual/templates/checklists';

export const tool = (page: Page) => page.getByRole('region', {name: 'Seus projetos'});
export const box = (page: Page, id: string) => page.locator(`[id="${id}"]`).getByRole('checkbox');
export const fileInput = (page: Page) =>
  tool(page).getByLabel('Trazer um arquivo de respostas (JSON)');

export function panel(page: Page, title: string) {
  return tool(page).locator('details', {
    has: page.locator('summary', {hasText: title}),
  });
}

export async function unfold(page: Page, title: string): Promise<void> {
  await panel(page, title).locator('summary').first().click();
}

export const stored = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), storageKey);

export async function store(page: Page, workspace: object): Promise<void> {
  await open(page, projectsPage);
  await page.evaluate(
    ([key, text]) => localStorage.setItem(String(key), String(text)),
    [storageKey, JSON.stringify(workspace)],
  );
  await page.reload();
  await hydrated(page);
}

export const answer = (status: string, more: object = {}) => ({
  status,
  revision: 1,
  updatedAt: '2026-11-10T10:00:00.000Z',
  ...more,
});

export function project(id: string, name: string, answers: object, milestones: object[] = []) {
  const createdAt = '2026-11-01T09:00:00.000Z';
  return {id, name, createdAt, manualVersion: 'next', answers, milestones};
}

export function workspace(...assessments: ReturnType<typeof project>[]) {
  const currentId = assessments[0]?.id;
  return {schemaVersion: 2, currentId, assessments, keeping: {changes: 0}};
}

export const alfa = project('alfa', 'Alfa', {
  'INF-01': answer('met', {note: '<img src=x onerror="window.hacked = 1">'}),
  'INF-02': answer('unmet'),
  'OLD-99': answer('met'),
});

/** A file of answers as the input takes it. */
export function answersFile(content: object | string) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return {name: 'respostas.json', mimeType: 'application/json', buffer: Buffer.from(text)};
}

export const exported = (...assessments: ReturnType<typeof project>[]) => ({
  format: 'open-franchise-manual/answers',
  manualVersion: 'next',
  exportedAt: '2026-11-20T10:00:00.000Z',
  ...workspace(...assessments),
});
