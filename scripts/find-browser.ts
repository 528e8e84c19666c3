/** Finds the Chromium or Chrome that drives the browser tests. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';

type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright puts a browser that it downloads. */
  downloadedPath: string;
};

const linuxNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const macApps = ['Google Chrome', 'Chromium'];
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

function systemPaths({platform, env}: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? windowsPaths.map((file) => `${root}/${file}`) : []));
  }
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].flatMap((home) =>
      macApps.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  const folders = new Set([...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin']);
  return [...folders]
    .filter(Boolean)
    .flatMap((folder) => linuxNames.map((name) => path.posix.join(folder, name)));
}

/** Where a browser may be, in the order in which they are tried. */
export function browserCandidates(machine: Machine): string[] {
  const {env, downloadedPath} = machine;
  // Who names a browser wants that one: another in its place would hide the mistake.
  return env.CHROMIUM_PATH
    ? [env.CHROMIUM_PATH]
    : [...systemPaths(machine), downloadedPath].filter(Boolean);
}

/** Whether a browser is there and starts: a download can lack the system’s libraries. */
function starts(file: string): boolean {
  if (!fs.existsSync(file)) {
    return false;
  }
  // chrome.exe ignores --version and opens a window.
  return (
    process.platform === 'win32' ||
    spawnSync(file, ['--version'], {stdio: 'ignore', timeout: 20_000}).status === 0
  );
}

/** The first browser of this machine that starts. */
export function findBrowser(): string | undefined {
  const {platform, env} = process;
  return browserCandidates({platform, env, downloadedPath: chromium.executablePath()}).find(starts);
}
