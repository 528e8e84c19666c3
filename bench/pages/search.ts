import type {Browser} from '@playwright/test';
import {measuredChapters} from '../corpus/outline';
import type {Site} from '../sites/site';
import {onPhone} from './browser';
import {type Load, watchTraffic} from './traffic';

export type SearchRun = {
  query: string;
  load: Load;
  /** From what the reader does until its results are shown. */
  milliseconds: number;
};

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Opens the search of a chapter and looks for two words, one after the other, with an empty cache. */
export function searchTwice(browser: Browser, url: string, {chapters}: Site): Promise<SearchRun[]> {
  return onPhone(browser, async (page) => {
    const traffic = watchTraffic(page);
    await page.goto(`${url}${chapters}/${measuredChapters.prose}`);
    await traffic.settle();
    const step = async (query: string, act: () => Promise<void>): Promise<SearchRun> => {
      const milliseconds = await timed(act);
      return {query, load: await traffic.settle(), milliseconds};
    };
    const dialog = page.getByRole('dialog');
    const look = async (words: string): Promise<void> => {
      await dialog.getByRole('textbox').fill(words);
      await dialog.locator('[aria-busy="false"] li a').first().waitFor();
    };
    return [
      await step('opening', async () => {
        await page.locator('nav.navbar [aria-haspopup="dialog"]').tap();
        await dialog.getByRole('textbox').waitFor();
      }),
      await step('first', () => look('validação')),
      await step('second', () => look('contrato')),
    ];
  });
}
