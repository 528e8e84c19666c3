/** Makes sure that the browser tests find a browser; installs one where it can. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {chromium} from '@playwright/test';
import {findBrowser} from './find-browser';

const help = `No Chromium or Chrome that starts was found, and none could be installed.
Do one of these, then run the command again:
  - install Google Chrome or Chromium with your system’s package manager;
  - set CHROMIUM_PATH to the program of a Chromium or Chrome that you have;
  - run \`npx playwright install --with-deps chromium\` where downloads are allowed.`;

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    // npx is a script on Windows.
    shell: process.platform === 'win32',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  return status === 0;
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');
}

/** Ways to install a browser, the least intrusive first. */
const installers: readonly (() => boolean)[] = [
  () => run('npx', ['playwright', 'install', 'chromium']),
  // The download starts only with libraries that slim images lack.
  () =>
    fs.existsSync(chromium.executablePath()) &&
    canUseApt() &&
    run('npx', ['playwright', 'install-deps', 'chromium']),
  () =>
    canUseApt() &&
    run('apt-get', ['update', '-q']) &&
    run('apt-get', [
      'install',
      '-q',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-liberation',
    ]),
];

function ensureBrowser(): string | undefined {
  // A named browser that does not start is a mistake to report, not to work around.
  if (process.env.CHROMIUM_PATH) {
    return findBrowser();
  }
  let found = findBrowser();
  for (const install of installers) {
    if (found) {
      break;
    }
    install();
    found = findBrowser();
  }
  return found;
}

const browser = ensureBrowser();
if (browser) {
  console.log(`Browser for the tests: ${browser}`);
} else {
  console.error(
    process.env.CHROMIUM_PATH
      ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not start.`
      : help,
  );
  process.exitCode = 1;
}
