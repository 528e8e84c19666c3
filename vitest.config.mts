import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

// Dates in tests must not depend on the machine; workers inherit the variable.
process.env.TZ = 'UTC';

const root = path.dirname(fileURLToPath(import.meta.url));
const stubs = path.join(root, 'tests/stubs');

/** What Docusaurus resolves by itself during a build; tests get small doubles. */
const alias = [
  {find: /^@site\//, replacement: `${root}/`},
  {
    find: /^@docusaurus\/(Head|Link|Translate|useBaseUrl|useBrokenLinks|useDocusaurusContext)$/,
    replacement: `${stubs}/docusaurus/$1.tsx`,
  },
  {
    find: '@docusaurus/plugin-content-docs/client',
    replacement: `${stubs}/docusaurus/plugin-content-docs/client.tsx`,
  },
  {find: /^@theme(?:-original|-init)?\/(.+)$/, replacement: `${stubs}/theme/$1.tsx`},
];

export default defineConfig({
  resolve: {alias},
  // tsconfig.json keeps JSX for Docusaurus; tests need it compiled.
  oxc: {jsx: {runtime: 'automatic'}},
  test: {
    css: {include: /\.module\.css$/, modules: {classNameStrategy: 'non-scoped'}},
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Component tests choose jsdom in their first line.
          environment: 'node',
          include: ['{bench,config,plugins,scripts,src}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.{ts,tsx}'],
          // They read a whole build or run whole tools.
          testTimeout: 60_000,
        },
      },
    ],
  },
});
