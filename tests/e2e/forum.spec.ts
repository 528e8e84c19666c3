import {expect, type Page, test} from '@playwright/test';
import {forum} from '../../config/forum';
import {address} from '../../config/site';
import {open} from './site';

const chapter = 'manual/practices/privacy';

/** Addresses that the page asks for elsewhere than at its own host. */
function watchForeignRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== 'localhost') {
      foreign.push(request.url());
    }
  });
  return foreign;
}

test.describe('in this build', () => {
  for (const [prefix, reviewed] of [
    ['', /^Revisado em \d{1,2} de \p{L}+ de \d{4}$/u],
    ['en/', /^Reviewed on \d{1,2} \p{L}+ \d{4}$/u],
  ] as const) {
    test(`./${prefix}${chapter} ends with its review and a way to the forum`, async ({page}) => {
      const foreign = watchForeignRequests(page);
      await open(page, `./${prefix}${chapter}`);
      const footer = page.locator('.theme-doc-footer');
      await footer.scrollIntoViewIfNeeded();
      await expect(footer.getByText(reviewed)).toBeVisible();
      await expect(footer.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/);
      const way = footer.getByRole('link', {name: /fórum|forum|discussão|discussion/i}).last();
      const target = forum.url ?? `${address.baseUrl}${prefix}manual/community/forum`;
      expect(await way.getAttribute('href')).toContain(target);
      expect(foreign).toEqual([]);

      await page.emulateMedia({media: 'print'});
      await expect(footer.getByText(reviewed)).toBeVisible();
      await expect(way).toBeHidden();
    });
  }

  test('the chapter about the forum says whether it is on', async ({page}) => {
    await open(page, './manual/community/forum');
    const status = page.locator('article [data-state]').first();
    await expect(status).toHaveAttribute('data-state', forum.embed ? 'on' : 'off');
    await expect(page.locator('#switch-on')).toBeAttached();
  });
});

/** Stands for giscus.app: shows which colours the page asks it for. */
const giscusDouble = `<!doctype html><title>Thread</title><body><p>Thread</p><script>
  addEventListener('message', ({data}) => {
    document.body.dataset.theme = data.giscus.setConfig.theme;
  });
</script>`;

// The rehearsal of tests/site/release.test.ts has its ids filled in and is built in 2030.
test.describe('with the forum on', () => {
  const baseURL = `http://localhost:${Number(process.env.PORT ?? 4173) + 1}`;
  test.use({baseURL});

  test.beforeEach(({page}) =>
    page.route('https://giscus.app/**', (route) =>
      route.fulfill({contentType: 'text/html', body: giscusDouble}),
    ),
  );

  for (const [prefix, language, folder] of [
    ['', 'pt', ''],
    ['en/', 'en', ''],
    ['', 'pt', '0.90/'],
  ] as const) {
    const path = `/${prefix}manual/${folder}practices/privacy`;

    test(`${path} asks for its thread after the click only`, async ({page}) => {
      const foreign = watchForeignRequests(page);
      await open(page, path);
      const section = page.getByRole('region', {name: /^(Discussão|Discussion)/});
      await section.scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      expect(foreign).toEqual([]);

      await section.getByRole('button').click();
      const frame = section.locator('iframe');
      await expect(frame.contentFrame().getByText('Thread')).toBeVisible();
      const asked = new URL((await frame.getAttribute('src')) ?? '');
      expect(asked.origin).toBe('https://giscus.app');
      expect(asked.pathname).toBe(`/${language}/widget`);
      expect(Object.fromEntries(asked.searchParams)).toMatchObject({
        term: 'manual/practices/privacy',
        strict: '1',
        repo: 'owner/name',
        theme: 'light',
      });
      expect(foreign.filter((url) => !url.startsWith('https://giscus.app/'))).toEqual([]);
      await expect(section.getByRole('heading')).toBeFocused();
    });
  }

  test('the thread follows the colours of the page', async ({page}) => {
    await page.emulateMedia({colorScheme: 'light'});
    await open(page, '/manual/practices/privacy');
    await page.getByRole('button', {name: /giscus\.app/}).click();
    const thread = page.locator('giscus-widget iframe').contentFrame().locator('body');
    await expect(thread).toHaveAttribute('data-theme', 'light');
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(thread).toHaveAttribute('data-theme', 'dark');
  });

  test('reads without JavaScript by a link', async ({browser}) => {
    const context = await browser.newContext({baseURL, javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto('/manual/practices/privacy');
    const section = page.getByRole('region', {name: /^Discussão/});
    await expect(section.getByRole('button')).toBeHidden();
    await expect(section.getByRole('link')).toHaveAttribute(
      'href',
      /^https:\/\/github\.com\/owner\/name\/discussions\?/,
    );
    await context.close();
  });

  test('an overdue review is announced above the chapter, not in an old release', async ({
    page,
  }) => {
    const notice = page.getByRole('complementary', {name: 'Revisão vencida'});
    await open(page, '/manual/practices/privacy');
    await expect(notice.getByRole('link', {name: 'conte no fórum o que mudou'})).toBeVisible();
    // The text of a release is frozen; the current one can be corrected.
    await expect(notice.getByRole('link', {name: 'corrija esta página'})).toHaveCount(0);
    await open(page, '/manual/next/practices/privacy');
    await expect(notice.getByRole('link', {name: 'corrija esta página'})).toBeVisible();
    await open(page, '/manual/0.90/practices/privacy');
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(notice).toHaveCount(0);
  });
});
