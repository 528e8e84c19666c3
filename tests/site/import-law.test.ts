/** Shows that what guards the import law catches violations, and lets pass what is allowed. */
import fs from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {lintVirtualFiles} from '../fixtures/lintVirtualFiles';
import {typeErrors} from '../fixtures/typeErrors';

const root = process.cwd();

type Cases = Readonly<Record<string, {file: string; code: string}>>;

const forbidden: Readonly<Record<string, Cases>> = {
  domain: {
    'a Node module': {file: 'src/domain/x/a.ts', code: "export {join} from 'node:path';"},
    'a Node module without its prefix': {
      file: 'src/domain/x/b.ts',
      code: "import {join} from 'path';\nexport const b = join;",
    },
    React: {
      file: 'src/domain/x/c.ts',
      code: "import {useState} from 'react';\nexport const c = useState;",
    },
    'a type of Docusaurus': {
      file: 'src/domain/x/d.ts',
      code: "import type {Config} from '@docusaurus/types';\nexport type D = Config;",
    },
    'a plugin': {
      file: 'src/domain/x/e.ts',
      code: "export {collections} from '../../../plugins/manual-data/collections';",
    },
    'a component': {
      file: 'src/domain/x/f.ts',
      code: "export {Term} from '@site/src/components/Term';",
    },
    'zod outside a schema': {
      file: 'src/domain/x/g.ts',
      code: "import * as z from 'zod';\nexport const g = z.string();",
    },
    'the value of a schema outside a schema': {
      file: 'src/domain/x/h.ts',
      code: "import {levels} from '../certification/schema';\nexport const h = levels;",
    },
    'a named import of zod in a schema': {
      file: 'src/domain/i/schema.ts',
      code: "import {z} from 'zod';\nexport const i = z.string();",
    },
    'another package in a schema': {
      file: 'src/domain/j/schema.ts',
      code: "import {parse} from 'yaml';\nexport const j = parse;",
    },
  },
  browser: {
    'a Node module': {
      file: 'src/components/A/index.tsx',
      code: "import fs from 'node:fs';\nexport const a = fs;",
    },
    'a Node module without its prefix': {
      file: 'src/hooks/b.ts',
      code: "import path from 'path';\nexport const b = path;",
    },
    yaml: {
      file: 'src/theme/C/index.tsx',
      code: "import {parse} from 'yaml';\nexport const c = parse;",
    },
    'a package nobody meant for the browser': {
      file: 'src/components/F/index.tsx',
      code: "import {distance} from 'fastest-levenshtein';\nexport const f = distance;",
    },
    zod: {file: 'src/pages/d.tsx', code: "import * as z from 'zod';\nexport const d = z;"},
    'a plugin': {
      file: 'src/components/E/index.tsx',
      code: "export {collections} from '@site/plugins/manual-data/collections';",
    },
    'the configuration': {
      file: 'src/components/F/index.tsx',
      code: "import {address} from '../../../config/site';\nexport const f = address;",
    },
    'the value of a schema': {
      file: 'src/components/G/index.tsx',
      code: "import {levels} from '@site/src/domain/certification/schema';\nexport const g = levels;",
    },
    // With verbatimModuleSyntax this form keeps the import of the module.
    'a type inside an import of values': {
      file: 'src/components/H/index.tsx',
      code: "import {type Level} from '@site/src/domain/certification/schema';\nexport type H = Level;",
    },
    'a schema on demand': {
      file: 'src/hooks/i.ts',
      code: "export const i = () => import('@site/src/domain/certification/schema');",
    },
    'a schema passed on': {
      file: 'src/hooks/j.ts',
      code: "export {levels} from '@site/src/domain/certification/schema';",
    },
  },
  build: {
    React: {
      file: 'plugins/a/index.ts',
      code: "import {useState} from 'react';\nexport const a = useState;",
    },
    'a component': {
      file: 'plugins/b/index.ts',
      code: "export {Term} from '../../src/components/Term';",
    },
    'a hook': {
      file: 'config/c.ts',
      code: "import {storageKey} from '@site/src/hooks/workspaceStore';\nexport const c = storageKey;",
    },
    'a part of the theme': {
      file: 'scripts/d.ts',
      code: "import Layout from '@theme/Layout';\nexport const d = Layout;",
    },
    'a named import of zod': {
      file: 'plugins/e/load.ts',
      code: "import {z} from 'zod';\nexport const e = z;",
    },
    'a default import of zod': {
      file: 'plugins/f/load.ts',
      code: "import z from 'zod';\nexport const f = z;",
    },
  },
};

const allowed: Cases = {
  'siblings and types of schemas in the domain': {
    file: 'src/domain/x/ok.ts',
    code: "import type {Level} from '../certification/schema';\nimport {other} from './other';\nexport const ok: Level[] = other;",
  },
  'zod and siblings in a schema': {
    file: 'src/domain/ok/schema.ts',
    code: "import * as z from 'zod';\nimport {levels} from '../certification/schema';\nexport const ok = z.enum(levels);",
  },
  'React, the client API, the domain and types of schemas in a component': {
    file: 'src/components/Ok/index.tsx',
    code: "import Link from '@docusaurus/Link';\nimport type {Level} from '@site/src/domain/certification/levels';\nimport {locales} from '@site/src/domain/locale/locale';\nimport {useState} from 'react';\nexport const ok = [Link, locales, useState];\nexport type Ok = Level;",
  },
  'Node, yaml, zod, schemas and the domain in a plugin': {
    file: 'plugins/ok/load.ts',
    code: "import fs from 'node:fs';\nimport {parse} from 'yaml';\nimport * as z from 'zod';\nimport {levels} from '../../src/domain/certification/schema';\nexport const ok = [fs, parse, z, levels];",
  },
  'the domain in the configuration': {
    file: 'config/ok.ts',
    code: "import {locales} from '../src/domain/locale/locale';\nexport const ok = locales;",
  },
};

describe('lint rules', () => {
  let complaints: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    const cases = [...Object.values(forbidden), allowed].flatMap((zone) => Object.values(zone));
    complaints = lintVirtualFiles(root, cases);
  });

  const rules = /^(plugin|lint\/style\/noRestrictedImports|lint\/correctness\/noNodejsModules)$/;

  for (const [zone, cases] of Object.entries(forbidden)) {
    it.each(Object.entries(cases))(`reject in the ${zone} zone: %s`, (_what, {file}) => {
      expect(complaints.get(file) ?? []).toContainEqual(expect.stringMatching(rules));
    });
  }

  it.each(Object.entries(allowed))('allow %s', (_what, {file}) => {
    expect(complaints.get(file) ?? []).toEqual([]);
  });
});

describe('tsconfig.domain.json', () => {
  const file = 'src/domain/checklist/virtual.ts';
  const check = (code: string): string[] => typeErrors(root, 'tsconfig.domain.json', file, code);

  it.each([
    ['document', 'export const title = document.title;'],
    ['window', 'export const width = window.innerWidth;'],
    ['storage', "export const saved = localStorage.getItem('a');"],
    ['a DOM type', 'export type Target = HTMLElement;'],
    ['process', 'export const mode = process.env.NODE_ENV;'],
    ['a Node module', "export {readFileSync} from 'node:fs';"],
    ['Buffer', "export const bytes = Buffer.from('a');"],
  ])('rejects %s', (_what, code) => {
    expect(check(code)).not.toEqual([]);
  });

  it('allows pure code and siblings', () => {
    const code =
      "import {locales} from '../locale/locale';\nexport const upper = locales.map((l) => l.toUpperCase());";
    expect(check(code)).toEqual([]);
  });
});

describe('file names', () => {
  // Docusaurus would publish src/pages/x.spec.tsx as a page; it ignores *.test.* there.
  it('end in .spec only under tests/e2e', () => {
    const found = ['config', 'plugins', 'scripts', 'src', 'tests']
      .flatMap((folder) =>
        fs
          .readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
          .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
      )
      .filter((file) => /\.spec\.[cm]?[jt]sx?$/.test(file) && !file.startsWith('tests/e2e/'));
    expect(found).toEqual([]);
  });
});
