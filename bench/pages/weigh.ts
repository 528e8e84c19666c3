import type {Browser, Page} from '@playwright/test';
import {onPhone} from './browser';
import type {Place} from './places';
import {type Load, watchTraffic} from './traffic';

export type PageLoads = {
  /** All that comes until the page is quiet, for a reader who has seen nothing of the site. */
  before: Load;
  /** What comes besides when the reader reaches the tool. */
  tool?: Load;
  /** What comes besides when the reader opens the menu: the first thing that needs React. */
  after: Load;
};

/** The first element of a page that only works with React, which comes for it ahead of time. */
const tool = 'article input[type="checkbox"]:not([disabled])';

async function openMenu(page: Page): Promise<void> {
  await page.locator('.navbar__toggle').tap();
  await page.locator('.navbar-sidebar--show').waitFor();
}

/** Weighs a page with an empty cache. */
export function weighPage(
  browser: Browser,
  url: string,
  {path, hasTool}: Place,
): Promise<PageLoads> {
  return onPhone(browser, async (page) => {
    const traffic = watchTraffic(page);
    await page.goto(url + path);
    const before = await traffic.settle();
    let reached: Load | undefined;
    if (hasTool) {
      await page.locator(tool).first().scrollIntoViewIfNeeded();
      reached = await traffic.settle();
      await page.evaluate(() => window.scrollTo(0, 0));
    }
    await openMenu(page);
    const after = await traffic.settle();
    return {before, ...(reached && {tool: reached}), after};
  });
}
