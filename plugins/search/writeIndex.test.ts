import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, beforeEach, expect, it, vi} from 'vitest';
import {toSearchDocument} from './searchDocument';
import {writeIndex} from './writeIndex';

type Engine = {
  search: (
    query: string,
    options: {filters?: Record<string, string>},
  ) => Promise<{results: {data: () => Promise<{url: string}>}[]}>;
};

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'ofm-search-'));
let engine: Engine;

function page(url: string, version: string, body: string) {
  const document = toSearchDocument(
    `<html><head><meta name=docsearch:version content=${version}><title>x</title></head>` +
      `<body><div class=theme-doc-markdown>${body}</div>`,
    'pt-BR',
  );
  if (!document) {
    throw new Error('The fixture is no chapter.');
  }
  return {url, document};
}

async function urls(query: string, version = 'current'): Promise<string[]> {
  const {results} = await engine.search(query, {filters: {version}});
  return (await Promise.all(results.map(async (result) => (await result.data()).url))).sort();
}

function stubFetch(): void {
  vi.stubGlobal('fetch', async (address: string) => {
    return new Response(fs.readFileSync(path.join(dir, new URL(address).pathname)));
  });
}

beforeAll(async () => {
  await writeIndex(
    [
      page('/com', 'current', '<h1>Um</h1><p>A memória e a gestão. Treinamentos.'),
      page('/sem', 'current', '<h1>Dois</h1><p>Sobre memoria e gestao.'),
      page('/0.9/com', '0.9', '<h1>Um</h1><p>A memória antiga.'),
    ],
    dir,
  );
  stubFetch();
  fs.copyFileSync(path.join(dir, 'pagefind.js'), path.join(dir, 'pagefind.mjs'));
  const module = await import(
    /* @vite-ignore */ pathToFileURL(path.join(dir, 'pagefind.mjs')).href
  );
  engine = module.createInstance({basePath: 'http://index/', baseUrl: '/', noWorker: true});
}, 30_000);

// Vitest takes stubs away before each test.
beforeEach(stubFetch);

afterAll(() => {
  fs.rmSync(dir, {recursive: true, force: true});
});

it.each(['memoria', 'memória', 'gestao', 'gestão', 'MEMÓRIA'])(
  'finds %s with and without accents',
  async (query) => {
    expect(await urls(query)).toEqual(['/com', '/sem']);
  },
);

it('looks for the stem of a Portuguese word', async () => {
  expect(await urls('treinamento')).toEqual(['/com']);
});

it('keeps versions apart', async () => {
  expect(await urls('memoria', '0.9')).toEqual(['/0.9/com']);
});

it('writes no interface of Pagefind', () => {
  expect(fs.readdirSync(dir).filter((name) => /ui|worker|highlight/.test(name))).toEqual([]);
});
