/** Every string of the interface exists in both languages, and none is left over. */
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {footer} from '../../config/footer';
import {navbar} from '../../config/navbar';
import sidebars from '../../sidebars';

type Messages = Record<string, {message: string}>;

function readMessages(file: string): Messages {
  return JSON.parse(fs.readFileSync(path.join('i18n/en', file), 'utf8')) as Messages;
}

function readSources(folder: string): string[] {
  return fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
}

const text = `'((?:[^'\\\\]|\\\\.)*)'`;
const call = new RegExp(`translate\\(\\s*\\{\\s*id: ${text},\\s*message:\\s*${text}`, 'g');
const element = /<Translate\s+id="([^"]+)"[^>]*>([\s\S]*?)<\/Translate>/g;

const sources = readSources('src');
/** Portuguese messages by id, as written in the code. */
const portuguese = new Map(
  sources.flatMap((source) =>
    [...source.matchAll(call), ...source.matchAll(element)].map(
      ([, id, message]) => [String(id), String(message).trim()] as const,
    ),
  ),
);
const english = readMessages('code.json');

const placeholders = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();

describe('interface strings', () => {
  it('are all written as literals that this test and Docusaurus can read', () => {
    // A number after the bracket is a transform of an SVG.
    const uses = sources.join('\n').match(/\btranslate\((?![\d-])|<Translate\b/g) ?? [];
    const read = sources.flatMap((s) => [...s.matchAll(call), ...s.matchAll(element)]);
    expect(read).toHaveLength(uses.length);
  });

  it('exist in English', () => {
    const absent = [...portuguese.keys()].filter((id) => !english[id]?.message.trim());
    expect(absent, 'add them to i18n/en/code.json').toEqual([]);
  });

  it('are still used', () => {
    const unused = Object.keys(english).filter((id) => !portuguese.has(id));
    expect(unused, 'remove them from i18n/en/code.json').toEqual([]);
  });

  it('have words and the same placeholders in both languages', () => {
    for (const [id, message] of portuguese) {
      expect(message, id).not.toBe('');
      expect(placeholders(english[id]?.message ?? ''), id).toEqual(placeholders(message));
    }
  });
});

describe('labels of the configuration', () => {
  it('exist in English for the navigation bar', () => {
    const labels = navbar.items.flatMap((item) => ('label' in item ? [item.label] : []));
    const messages = readMessages('docusaurus-theme-classic/navbar.json');
    expect(Object.keys(messages)).toEqual(
      expect.arrayContaining(['title', ...labels.map((label) => `item.label.${label}`)]),
    );
  });

  it('exist in English for the footer', () => {
    const messages = readMessages('docusaurus-theme-classic/footer.json');
    const keys = footer.links.flatMap(({title, items}) => [
      `link.title.${title}`,
      ...items.map(({label}) => `link.item.label.${label}`),
    ]);
    expect(Object.keys(messages)).toEqual(expect.arrayContaining([...keys, 'copyright']));
  });

  it('exist in English for the parts of the manual', () => {
    const messages = readMessages('docusaurus-plugin-content-docs/current.json');
    const parts = Object.values(sidebars).flatMap((items) =>
      (items as {key?: string}[]).map(({key}) => `sidebar.manual.category.${key}`),
    );
    expect(Object.keys(messages).sort()).toEqual(parts.sort());
  });
});
