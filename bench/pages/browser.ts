import {type Browser, chromium, type Page} from '@playwright/test';
import {findBrowser} from '../../scripts/find-browser';

/** Chromium refuses its sandbox to root, which containers usually are. */
export const browserFlags = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The program that every part measures with. */
export function browserPath(): string {
  const found = findBrowser();
  if (!found) {
    throw new Error('bench: no Chromium was found; run npx tsx scripts/ensure-browser.ts first.');
  }
  return found;
}

export function launch(): Promise<Browser> {
  return chromium.launch({executablePath: browserPath(), args: browserFlags});
}

/** Does something on a new page of a telephone that has seen nothing of the site. */
export async function onPhone<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: {width: 412, height: 823},
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'pt-BR',
  });
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}
