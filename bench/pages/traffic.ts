import type {Page, Request} from '@playwright/test';

/** What came over the network. */
export type Load = {
  /** Compressed, with headers. */
  bytes: number;
  requests: number;
};

/** How long nothing must come before a page counts as quiet. */
const quietMs = 1000;

/** Counts what a page downloads, step by step. */
export type Traffic = {
  /** Waits until the page is quiet and tells what came since the last time. */
  settle: () => Promise<Load>;
};

async function bytesOf(request: Request): Promise<number> {
  const {responseBodySize, responseHeadersSize} = await request.sizes();
  return responseBodySize + responseHeadersSize;
}

/** Begins to count; the page is opened afterwards. */
export function watchTraffic(page: Page): Traffic {
  let finished: Request[] = [];
  let pending = 0;
  let last = Date.now();
  const change = (by: number): void => {
    pending += by;
    last = Date.now();
  };
  page.on('request', () => change(1));
  page.on('requestfailed', () => change(-1));
  page.on('requestfinished', (request) => {
    finished.push(request);
    change(-1);
  });
  return {
    settle: async () => {
      last = Date.now();
      while (pending > 0 || Date.now() - last < quietMs) {
        await page.waitForTimeout(50);
      }
      const sizes = await Promise.all(finished.map(bytesOf));
      finished = [];
      return {bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length};
    },
  };
}
