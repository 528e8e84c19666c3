import type {Browser, Page} from '@playwright/test';
import {measuredChapters} from '../corpus/outline';
import {median} from '../report/statistics';
import type {Site} from '../sites/site';
import {onPhone} from './browser';

export type InteractionRun = {
  page: string;
  action: string;
  /** From the touch until its effect is painted. */
  milliseconds: number;
};

type Interaction = {
  page: keyof typeof measuredChapters;
  action: string;
  /** What is touched. */
  target: string;
  /** What then exists. */
  done: string;
};

const everywhere: readonly Interaction[] = [
  {
    page: 'prose',
    action: 'open the menu',
    target: '.navbar__toggle',
    done: '.navbar-sidebar--show',
  },
];

const inManual: readonly Interaction[] = [
  {
    page: 'checklist',
    action: 'tick an item',
    target: 'article li[data-state] input[type="checkbox"]',
    done: 'article li[data-state="met"]',
  },
];

const slowdown = 4;

/**
 * Runs in the page: measures from the first touch until an element exists and is painted. It names
 * no function, because what compiles this file would call a helper for it that pages do not have.
 */
function timeTouch(done: string): void {
  let start: number | undefined;
  let ended = false;
  document.addEventListener(
    'pointerdown',
    ({timeStamp}) => {
      start ??= timeStamp;
    },
    {capture: true},
  );
  new MutationObserver(() => {
    if (start === undefined || ended || !document.querySelector(done)) {
      return;
    }
    ended = true;
    const from = start;
    // The task after a frame runs when that frame has been painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        document.documentElement.dataset.benchMs = String(performance.now() - from);
      }),
    );
  }).observe(document, {attributes: true, childList: true, subtree: true});
}

async function touchOnce(page: Page, url: string, {target, done}: Interaction): Promise<number> {
  // A first visit that uses the page fills the cache with all that the second needs.
  await page.goto(url, {waitUntil: 'networkidle'});
  await page.locator(target).first().tap();
  await page.locator(done).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');

  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await page.goto(url, {waitUntil: 'networkidle'});
  await page.evaluate(timeTouch, done);
  await page.locator(target).first().tap();
  const time = await page.waitForFunction(() => document.documentElement.dataset.benchMs);
  return Number(await time.jsonValue());
}

/** Times the first thing that a reader does, each time on a page that has just been opened. */
export async function timeInteractions(
  browser: Browser,
  url: string,
  {name, chapters}: Site,
  runs: number,
): Promise<InteractionRun[]> {
  const results: InteractionRun[] = [];
  for (const one of name === 'manual' ? [...everywhere, ...inManual] : everywhere) {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const address = `${url}${chapters}/${measuredChapters[one.page]}`;
      times.push(await onPhone(browser, (page) => touchOnce(page, address, one)));
    }
    results.push({page: one.page, action: one.action, milliseconds: median(times)});
  }
  return results;
}
