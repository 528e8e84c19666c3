import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readReleases} from '../../config/versions';

/** What Docusaurus sets for Rspack and its webpack types do not know. */
type Cache = {version?: string; buildDependencies?: string[]};

/** Files that decide how a chapter compiles without being modules that it imports. */
function listCompileInputs(siteDir: string, generatedFilesDir: string): string[] {
  const filesIn = (folder: string, pattern: RegExp): string[] =>
    fs.existsSync(folder)
      ? fs
          .readdirSync(folder, {recursive: true, encoding: 'utf8'})
          .filter((file) => pattern.test(file))
          .map((file) => path.join(folder, file))
      : [];
  return [
    ...filesIn(path.join(siteDir, 'plugins'), /(?<!\.test)\.(ts|cjs|xml)$/),
    ...filesIn(path.join(generatedFilesDir, 'manual-data'), /bibliography\.json$/),
  ];
}

/** Makes the bundler’s persistent cache notice what Docusaurus does not tell it about. */
export default function buildCache({siteDir, generatedFilesDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'build-cache',
    configureWebpack(config) {
      const {experiments} = config as {experiments?: {cache?: Cache}};
      const cache = experiments?.cache;
      if (!cache?.buildDependencies) {
        return {};
      }
      const changed: Cache = {
        version: [cache.version, baseUrl, ...readReleases(siteDir)].join('-'),
        buildDependencies: listCompileInputs(siteDir, generatedFilesDir),
      };
      // Docusaurus merges this into its own, adding to the list.
      return {experiments: {cache: changed}} as object;
    },
  };
}
