import {createHash} from 'node:crypto';
import {expect, type Page, test} from '@playwright/test';
import {hydrated, open, watchFaults} from './site';

/** A chapter that is only read until its checklist, far below, comes near. */
const chapter = './manual/practices/security';
const reading = './manual/start/concepts';

const bundles = /\/assets\/js\/(?!loader\.).*\.js$/;

/** Addresses of the bundles that the page asked for. */
function watchBundles(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (bundles.test(request.url())) {
      asked.push(request.url());
    }
  });
  return asked;
}

const ready = (page: Page) => page.locator('html[data-has-hydrated="true"]');
const themeSwitch = (page: Page) => page.getByRole('button', {name: /modo claro/});

for (const url of [chapter, reading, './', './en/manual/start/concepts']) {
  test(`${url} is read without its bundles`, async ({page}) => {
    const [asked, faults] = [watchBundles(page), watchFaults(page)];
    await page.goto(url, {waitUntil: 'networkidle'});
    await page.mouse.move(640, 500);
    await page.mouse.wheel(0, 300);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test('pointing at a control loads the page’s bundles, each once, and no other page’s', async ({
  page,
}) => {
  const asked = watchBundles(page);
  await page.goto(reading, {waitUntil: 'networkidle'});
  const expected = await page.locator('script[data-scripts]').getAttribute('data-scripts');
  await themeSwitch(page).hover();
  await expect(ready(page)).toBeAttached();
  await page.waitForLoadState('networkidle');
  const paths = asked.map((url) => new URL(url).pathname);
  expect([...new Set(paths)].sort()).toEqual(expected?.split(' ').sort());
});

test.describe('what is done before React is there happens', () => {
  test.beforeEach(async ({page}) => {
    await page.route(bundles, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await route.continue();
    });
  });

  test('a click on the theme, once for an impatient double one', async ({page}) => {
    await page.goto(reading);
    await themeSwitch(page).dblclick();
    await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  });

  test('the shortcut of the search', async ({page}) => {
    await page.goto(reading);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('the search, by keyboard', async ({page}) => {
    await page.goto(reading);
    await page.getByRole('button', {name: 'Buscar'}).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a part of the menu opens', async ({page}) => {
    await page.goto(reading);
    const part = page.getByRole('button', {name: /Expandir a categoria 'Boas práticas'/});
    await part.click();
    await expect(page.getByRole('link', {name: 'Coleta de dados'})).toBeVisible();
  });

  test('code is copied', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./manual/requirements/first-model', {waitUntil: 'networkidle'});
    const code = page.locator('.theme-code-block').first();
    await code.locator('pre').hover();
    await code.getByRole('button', {name: 'Copiar código'}).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain((await code.locator('code').innerText()).split('\n')[0]);
  });
});

test.describe('on a phone', () => {
  test.use({hasTouch: true, isMobile: true, viewport: {width: 360, height: 740}});

  test('a touch opens the menu', async ({page}) => {
    const asked = watchBundles(page);
    await page.goto(reading, {waitUntil: 'networkidle'});
    expect(asked).toEqual([]);
    await page.getByRole('button', {name: 'Alternar painel de navegação'}).tap();
    await expect(page.locator('.navbar-sidebar--show')).toBeVisible();
  });
});

test('a tool is ready before its reader reaches it', async ({page}) => {
  const asked = watchBundles(page);
  await page.goto(chapter, {waitUntil: 'networkidle'});
  expect(asked).toEqual([]);
  const top = await page
    .locator('[data-checklist]')
    .evaluate((list) => list.getBoundingClientRect().top + window.scrollY);
  await page.evaluate((y) => window.scrollTo(0, y), top - 800 - 500);
  await expect(ready(page)).toBeAttached();
});

test('saving data, a tool loads when it is on the screen, and answers wait', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}});
    localStorage.setItem('open-franchise-manual:workspace', '{}');
  });
  const asked = watchBundles(page);
  await page.goto(chapter, {waitUntil: 'networkidle'});
  const list = page.locator('[data-checklist]');
  const top = await list.evaluate((node) => node.getBoundingClientRect().top + window.scrollY);
  await page.evaluate((y) => window.scrollTo(0, y), top - 800 - 300);
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await list.scrollIntoViewIfNeeded();
  await expect(ready(page)).toBeAttached();
});

test('who has answered sees the menu’s progress without touching anything', async ({page}) => {
  await page.addInitScript(() =>
    localStorage.setItem('open-franchise-manual:workspace', '{"schemaVersion":1,"assessments":[]}'),
  );
  await page.goto(reading);
  await expect(ready(page)).toBeAttached();
});

test('links lead on before React is there, and the way back is as it was', async ({page}) => {
  const asked = watchBundles(page);
  await page.goto(reading, {waitUntil: 'networkidle'});
  const next = page.locator('.pagination-nav__link--next');
  const target = await next.getAttribute('href');
  await next.click();
  await expect(page).toHaveURL(target ?? '');
  await page.goBack();
  await expect(page).toHaveURL(reading);
  expect(asked).toEqual([]);
  await themeSwitch(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
});

test('links lead on as pages of their own after React is there, too', async ({page}) => {
  const faults = watchFaults(page);
  await open(page, reading);
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.locator('.table-of-contents__link').first().click();
  await expect(page.locator('body[data-same-page]')).toBeAttached();
  const next = page.locator('.pagination-nav__link--next');
  const target = (await next.getAttribute('href')) ?? '';
  await next.click();
  await expect(page).toHaveURL(target);
  await expect(page.locator('body[data-same-page]')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('an address that leads nowhere comes alive, and leads on', async ({page}) => {
  await page.goto('./nowhere');
  await themeSwitch(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  await page.locator('.navbar__brand').click();
  await expect(page.getByRole('heading', {level: 1})).toContainText('Do zero');
});

test('the table of contents follows the reader, before React and with it', async ({page}) => {
  const asked = watchBundles(page);
  await page.goto(reading, {waitUntil: 'networkidle'});
  const active = page.locator('.table-of-contents__link--active');
  const headings = page.locator('.theme-doc-markdown :is(h2, h3)[id]');
  const read = async (index: number): Promise<void> => {
    const heading = headings.nth(index);
    await heading.evaluate((node) => node.scrollIntoView({block: 'start'}));
    await page.mouse.wheel(0, -20);
    const id = await heading.getAttribute('id');
    await expect(active).toHaveAttribute('href', `#${id}`);
    await expect(active).toHaveCSS('color', brand);
  };
  const brand = await page
    .locator('.menu__link--active')
    .first()
    .evaluate((link) => {
      return getComputedStyle(link).color;
    });
  await read(1);
  await read(2);
  expect(asked).toEqual([]);
  await hydrated(page);
  await read(3);
});

test('works under a strict Content-Security-Policy', async ({page}) => {
  await page.route(new RegExp(`${reading.slice(1)}$`), async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const inline = [...html.matchAll(/<script(?![^>]*\b(?:src|type=application))[^>]*>([^<]*)</g)];
    const hashes = inline.map(
      ([, code]) => `'sha256-${createHash('sha256').update(String(code)).digest('base64')}'`,
    );
    const policy = `default-src 'self'; script-src 'self' ${hashes.join(' ')}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:`;
    await route.fulfill({
      response,
      headers: {...response.headers(), 'content-security-policy': policy},
    });
  });
  const faults = watchFaults(page);
  await page.goto(reading, {waitUntil: 'networkidle'});
  await themeSwitch(page).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  expect(faults).toEqual([]);
});
