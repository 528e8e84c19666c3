import AxeBuilder from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {printPages, squeeze} from './pdf';
import {open, watchFaults} from './site';

const slug = 'manual/market/investment-thesis';
const model = (page: Page): Locator => page.locator('section#scenario-model');

const locales = [
  {
    prefix: '',
    covered: 'Três anos pagam o que custaram',
    offer: 'Não é oferta de valores mobiliários',
    wrong: 'O que provaria que está errado',
    last: 'Referências',
  },
  {
    prefix: 'en/',
    covered: 'Three years earn back what they cost',
    offer: 'It is no offer of securities',
    wrong: 'What would prove it wrong',
    last: 'References',
  },
];

/** The value that stands beside the name of a result. */
const result = (page: Page, name: string): Locator =>
  model(page).locator('dl > div').filter({hasText: name}).locator('dd').first();

test('a chosen scenario goes into the address and opens in the other language', async ({page}) => {
  const faults = watchFaults(page);
  await open(page, `./${slug}`);
  const need = model(page).getByRole('group', {name: 'Precisam de modelo treinado (%)'});
  await need.getByLabel('mais provável').fill('40,5');
  await need.getByLabel('máximo').focus();
  await expect(page).toHaveURL(/\?scenario-model=1~need:40\.5$/);
  const whatsapp = page.getByRole('link', {name: 'WhatsApp'}).first();
  await expect(whatsapp).toHaveAttribute('href', /scenario-model%3D1~need%3A40\.5/);
  const chance = await result(page, 'Três anos pagam').textContent();
  await page.getByRole('button', {name: 'Português'}).hover();
  await page.getByRole('link', {name: 'English'}).click();
  await expect(page).toHaveURL(new RegExp(`/en/${slug}\\?scenario-model=1~need:40\\.5$`));
  await model(page).scrollIntoViewIfNeeded();
  const inEnglish = model(page).getByRole('group', {name: 'Need a trained model (%)'});
  await expect(inEnglish.getByLabel('most likely')).toHaveValue('40.5');
  await expect(result(page, 'Three years earn back')).toHaveText(chance ?? '');
  expect(faults).toEqual([]);
});

test('bad input is named where it stands, and no result is shown', async ({page}) => {
  await open(page, `./${slug}`);
  const need = model(page).getByRole('group', {name: 'Precisam de modelo treinado (%)'});
  for (const [typed, message] of [
    ['101', 'Use um número de 0 a 100.'],
    ['-3', 'Use um número de 0 a 100.'],
    ['', 'Preencha este campo.'],
    ['vinte', /^Isto não é um número/],
    ['2', 'Não pode ser menor que o valor à esquerda.'],
  ] as const) {
    await need.getByLabel('mais provável').fill(typed);
    await expect(need.getByText(message)).toBeVisible();
    await expect(model(page).locator('dl')).toHaveCount(0);
  }
  await need.getByLabel('mais provável').fill('20');
  await expect(result(page, 'Três anos pagam')).toHaveText('53%');
});

test('a link that was tampered with opens with the example where it does not fit', async ({
  page,
}) => {
  await open(page, `./en/${slug}?scenario-model=1~need:9e99~winRateLow:90~seed:2~evil:1`);
  const notice = model(page).getByText(/^The link holds values/);
  await expect(notice).toContainText('Need a trained model (%), most likely');
  await expect(notice).toContainText('Proposals accepted (%), lowest');
  await expect(
    model(page)
      .getByText(/seed 2/)
      .first(),
  ).toBeVisible();
  await expect(model(page)).not.toContainText(/NaN|Infinity/);
});

for (const {prefix, covered, offer} of locales) {
  test(`./${prefix}${slug} fits a phone and axe finds nothing in it`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 700});
    await open(page, `./${prefix}${slug}`);
    await model(page).locator('summary').first().click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    const {violations} = await new AxeBuilder({page}).include('article').analyze();
    expect(violations.map(({id, nodes}) => [id, nodes.length])).toEqual([]);
    await expect(result(page, covered)).toHaveText('53%');
    await expect(model(page).getByText(offer)).toBeVisible();
  });
}

test('sharing asks nobody for anything until a link is followed', async ({page, baseURL}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', baseURL).href)) {
      elsewhere.push(request.url());
    }
  });
  await open(page, `./${slug}`);
  await expect(page.getByRole('link', {name: 'LinkedIn'})).toHaveCount(2);
  expect(elsewhere).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const {prefix, covered, wrong, last} of locales) {
    test(`./${prefix}${slug} prints on two sheets of A4`, async ({page}) => {
      await page.goto(`./${prefix}${slug}`);
      await expect(result(page, covered)).toHaveText('53%');
      const pages = await printPages(page, 'A4');
      expect(pages).toHaveLength(2);
      const words = pages.join('');
      expect(words).toContain(squeeze(covered));
      expect(words).toContain(squeeze(wrong));
      expect(pages[1]).toContain(squeeze(last));
    });
  }

  for (const [short, lands] of [
    ['tese', slug],
    ['thesis', `en/${slug}`],
    ['checklists', 'manual/templates/checklists'],
    ['certificacao', 'manual/certification'],
  ] as const) {
    test(`./${short} leads to its page`, async ({page, baseURL}) => {
      await page.goto(`./${short}`);
      await expect(page).toHaveURL(`${baseURL}${lands}`);
    });
  }
});

for (const {prefix} of locales) {
  test(`./${prefix}${slug} prints on two sheets with the tool in use`, async ({page}) => {
    await open(page, `./${prefix}${slug}?scenario-model=1~seed:7`);
    await expect(
      model(page)
        .getByText(/(semente|seed) 7/)
        .first(),
    ).toBeVisible();
    expect(await printPages(page, 'A4')).toHaveLength(2);
  });
}
