/** What the browser tests share: the addresses of the build and a page that reports its faults. */
import fs from 'node:fs';
import path from 'node:path';
import {expect, type Page} from '@playwright/test';
import {address} from '../../config/site';
import {defaultLocale, locales} from '../../src/domain/locale/locale';

const buildDir = path.join(process.cwd(), 'build');

/** Paths of every page in the sitemaps of all languages, from the root of the server. */
export function sitemapPaths(): string[] {
  return locales.flatMap((locale) => {
    const folder = locale === defaultLocale ? '' : locale;
    const xml = fs.readFileSync(path.join(buildDir, folder, 'sitemap.xml'), 'utf8');
    return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
      String(url).slice(address.url.length),
    );
  });
}

/** Collects what goes wrong while a page is used: console noise, exceptions, failed requests. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      faults.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What is loaded ahead of time is given up when the page is left.
    if (reason !== 'net::ERR_ABORTED') {
      faults.push(`failed: ${request.url()} ${reason}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  return faults;
}

/**
 * Waits until React has taken the page over. It is loaded when a reader points at a control, so
 * this does.
 */
export async function hydrated(page: Page): Promise<void> {
  const ready = page.locator('html[data-has-hydrated="true"]');
  if ((await ready.count()) === 0) {
    await page.locator('.navbar button:visible').last().hover();
    await page.mouse.move(0, 0);
  }
  await expect(ready).toBeAttached();
}

/** Opens a page and waits until it can be used. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await hydrated(page);
}

/** Paths of the pages that the search finds for some words, in its order; at least one. */
export async function searchPaths(page: Page, words: string): Promise<string[]> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(words);
  const results = dialog.getByRole('listitem').getByRole('link');
  await expect(results.first()).toBeVisible();
  return results.evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
}
