import {describe, expect, it} from 'vitest';
import {browserCandidates} from './find-browser';

const downloadedPath = '/cache/chromium/chrome';

describe('browserCandidates', () => {
  it('tries only the browser that is named', () => {
    const env = {CHROMIUM_PATH: '/opt/chrome', PATH: '/usr/bin'};
    expect(browserCandidates({platform: 'linux', env, downloadedPath})).toEqual(['/opt/chrome']);
  });

  it('looks in every folder of PATH on Linux, then at the download', () => {
    const candidates = browserCandidates({platform: 'linux', env: {PATH: '/a:/b'}, downloadedPath});
    expect(candidates).toContain('/a/google-chrome');
    expect(candidates).toContain('/b/chromium');
    expect(candidates).toContain('/usr/bin/chromium');
    expect(candidates.at(-1)).toBe(downloadedPath);
  });

  it('works without PATH', () => {
    expect(browserCandidates({platform: 'linux', env: {}, downloadedPath})).toContain(
      '/usr/bin/chromium-browser',
    );
  });

  it('knows the applications of macOS, of all users and of one', () => {
    const env = {HOME: '/Users/ana'};
    const candidates = browserCandidates({platform: 'darwin', env, downloadedPath});
    expect(candidates[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(candidates).toContain('/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('knows the program folders of Windows that exist', () => {
    const env = {PROGRAMFILES: 'C:/Program Files'};
    expect(browserCandidates({platform: 'win32', env, downloadedPath})).toEqual([
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      'C:/Program Files/Chromium/Application/chrome.exe',
      downloadedPath,
    ]);
  });

  it('leaves out a download that has no place', () => {
    expect(browserCandidates({platform: 'win32', env: {}, downloadedPath: ''})).toEqual([]);
  });
});
