import {defineConfig, devices} from '@playwright/test';
import {address} from './config/site';
import {findBrowser} from './scripts/find-browser';

const port = Number(process.env.PORT ?? 4173);
const releasePort = port + 1;
const siteUrl = `http://localhost:${port}${address.baseUrl}`;
const isCI = Boolean(process.env.CI);
const isRoot = process.getuid?.() === 0;
const executablePath = findBrowser();

/** Tests of the existing build in a real browser: `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/artifacts',
  forbidOnly: isCI,
  fullyParallel: true,
  retries: 0,
  // Two browsers and two servers share two cores on small machines.
  expect: {timeout: 15_000},
  workers: 2,
  reporter: [['list'], ['html', {outputFolder: 'test-results/report', open: 'never'}]],
  use: {
    baseURL: siteUrl,
    locale: 'pt-BR',
    timezoneId: 'America/Sao_Paulo',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? {executablePath} : {}),
      args: [
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Chromium refuses its sandbox to root, which containers usually are.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    {
      name: 'chromium',
      use: {...devices['Desktop Chrome'], locale: 'pt-BR', viewport: {width: 1280, height: 800}},
    },
  ],
  webServer: [
    {
      command: `npm run serve -- --port ${port}`,
      url: siteUrl,
      reuseExistingServer: !isCI,
      timeout: 60_000,
    },
    {
      // The site with two releases that tests/site/release.test.ts has built.
      command: `npm run serve -- --port ${releasePort} --dir test-results/release/build`,
      url: `http://localhost:${releasePort}/`,
      // It was built for the root of its host.
      env: {SITE_URL: 'https://manual.example', BASE_URL: '/'},
      reuseExistingServer: !isCI,
      timeout: 60_000,
    },
  ],
});
