import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import manualData from '@site/plugins/manual-data';
import {collectionNames} from '@site/plugins/manual-data/collections';
import {createManualSite, removeManualSites} from '@site/tests/fixtures/manualSite';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';

type LoadedArgs = Parameters<NonNullable<ReturnType<typeof manualData>['contentLoaded']>>[0];
type BuiltArgs = Parameters<NonNullable<ReturnType<typeof manualData>['postBuild']>>[0];

let siteDir = '';

beforeEach(() => {
  siteDir = createManualSite();
  createManualSite({}, {chapters: 'versioned_docs/version-0.9', siteDir});
  fs.writeFileSync(path.join(siteDir, 'versions.json'), '["0.9"]');
});
afterAll(removeManualSites);

function createPlugin(currentLocale = 'en'): ReturnType<typeof manualData> {
  const generatedFilesDir = path.join(siteDir, '.docusaurus');
  return manualData({siteDir, generatedFilesDir, i18n: {currentLocale}} as LoadContext);
}

describe('the plugin', () => {
  it('hands every page its data, by Docusaurus’ name of the version', async () => {
    const plugin = createPlugin();
    const files: Record<string, string> = {};
    const generated = path.join(siteDir, '.docusaurus/manual-data/default');
    const stale = path.join(generated, 'current/glossary/deleted.json');
    fs.mkdirSync(path.dirname(stale), {recursive: true});
    fs.writeFileSync(stale, '{}');
    const createData = async (name: string, text: string | object): Promise<string> => {
      files[name] = String(text);
      const file = path.join(generated, name);
      fs.mkdirSync(path.dirname(file), {recursive: true});
      fs.writeFileSync(file, String(text));
      return file;
    };
    const actions = {createData} as unknown as PluginContentLoadedActions;
    const content = await plugin.loadContent?.();
    await plugin.contentLoaded?.({content, actions} as LoadedArgs);
    expect(Object.keys(files)).toContain('current/checklists/data.json');
    expect(JSON.parse(files['current/checklists/data.json'] ?? '')).toMatchObject({
      title: 'Data',
      manualVersion: 'next',
    });
    expect(JSON.parse(files['0.9/checklists/data.json'] ?? '')).toMatchObject({
      manualVersion: '0.9',
    });
    // An entry that was deleted must not stay for pages that a cache keeps.
    expect(fs.existsSync(stale)).toBe(false);
    expect(fs.existsSync(path.join(generated, 'current/checklists/data.json'))).toBe(true);
  });

  it('publishes the exports of every version under its public name', async () => {
    const plugin = createPlugin();
    const outDir = path.join(siteDir, 'build');
    await plugin.postBuild?.({content: await plugin.loadContent?.(), outDir} as BuiltArgs);
    expect(fs.readdirSync(path.join(outDir, 'data')).sort()).toEqual(['0.9', 'next']);
    expect(fs.readdirSync(path.join(outDir, 'data/next'))).toHaveLength(2 * collectionNames.length);
    const json = fs.readFileSync(path.join(outDir, 'data/next/criteria.json'), 'utf8');
    expect(JSON.parse(json)).toMatchObject({manualVersion: 'next'});
  });

  it('rebuilds when data of any version changes', () => {
    expect(createPlugin().getPathsToWatch?.()).toEqual([
      path.join(siteDir, 'docs/_data/**/*.yaml'),
      path.join(siteDir, 'versioned_docs/version-0.9/_data/**/*.yaml'),
    ]);
  });

  it('refuses a language without data', () => {
    expect(() => createPlugin('fr')).toThrowErrorMatchingInlineSnapshot(
      `[Error: manual-data: no data in the language "fr".]`,
    );
  });
});
