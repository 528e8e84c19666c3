/** Pages carry their own part of the styles: with it alone they must look as they do with all. */
import {expect, type Page, test} from '@playwright/test';

/** Between them they have every kind of page, block and tool. */
const pages = [
  '',
  'manual/practices/evaluation',
  'manual/certification/criteria',
  'manual/requirements/hardware',
  'manual/market/investment-thesis',
  'manual/start/glossary',
  'project',
  'en/manual/lifecycle/drift',
];

/**
 * The place of every element, and every computed property of the first of each kind with what
 * stands before and after it.
 */
function looks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = new Set<string>();
    const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
    const nameOf = (element: Element | null): string =>
      `${element?.tagName}.${element?.getAttribute('class') ?? ''}`;
    const stylesOf = (element: Element): string[] =>
      [null, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        return names.map((name) => `${part ?? ''} ${name}: ${style.getPropertyValue(name)}`);
      });
    return [...document.querySelectorAll('body, body *')].map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      const kind = `${nameOf(element.parentElement)} > ${nameOf(element)}`;
      const styles = seen.has(kind) ? [] : stylesOf(element);
      seen.add(kind);
      return [kind, `at ${x} ${y} ${width} ${height}`, ...styles].join('\n');
    });
  });
}

async function addAllStyles(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const addresses = document.querySelector<HTMLElement>('[data-styles]')?.dataset.styles ?? '';
    for (const href of addresses.split(' ')) {
      await new Promise((resolve, reject) => {
        const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
        Object.assign(link, {onload: resolve, onerror: reject});
        document.head.append(link);
      });
    }
  });
}

async function expectSameLooks(page: Page): Promise<void> {
  const before = await looks(page);
  await addAllStyles(page);
  const after = await looks(page);
  expect(after.length).toBe(before.length);
  const changed = before.flatMap((look, index) => {
    const [was, now] = [look.split('\n'), after[index]?.split('\n') ?? []];
    const differs = was.filter((part, at) => part !== now[at]);
    return differs.length > 0 ? [[was[0], ...differs.slice(0, 4)].join(' | ')] : [];
  });
  expect(changed.slice(0, 5)).toEqual([]);
}

for (const path of pages) {
  test(`./${path} looks the same before and after all styles are there`, async ({page}) => {
    // Thousands of elements with hundreds of properties, three times.
    test.slow();
    // Without the loader, which would bring the sheets itself.
    await page.route('**/assets/js/loader.*.js', (route) => route.abort());
    for (const [width, media] of [
      [1280, 'screen'],
      [360, 'screen'],
      [800, 'print'],
    ] as const) {
      await page.setViewportSize({width, height: 800});
      await page.emulateMedia({
        media,
        colorScheme: width === 360 ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      await page.goto(`./${path}`);
      await expectSameLooks(page);
    }
  });
}
