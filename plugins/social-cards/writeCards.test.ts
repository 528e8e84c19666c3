import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {imageSize} from 'image-size';
import {afterAll, beforeAll, expect, it} from 'vitest';
import type {PlacedCard} from './cards';
import {writeCards} from './writeCards';

let siteDir = '';
const cards: PlacedCard[] = ['A', 'B', 'C'].map((title) => ({
  path: `/en/cards/manual/${title}.png`,
  card: {manual: 'Manual', language: 'English', title},
}));

const cacheDir = (): string => path.join(siteDir, 'node_modules/.cache/social-cards');
const read = (name: string): Buffer =>
  fs.readFileSync(path.join(siteDir, 'build/en/cards/manual', `${name}.png`));

function write(chosen: readonly PlacedCard[]): Promise<void> {
  return writeCards(chosen, {siteDir, outDir: path.join(siteDir, 'build/en'), baseUrl: '/en/'});
}

beforeAll(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-'));
  fs.mkdirSync(path.join(siteDir, 'static/img'), {recursive: true});
  fs.copyFileSync('static/img/logo.svg', path.join(siteDir, 'static/img/logo.svg'));
});

afterAll(() => fs.rmSync(siteDir, {recursive: true}));

it('writes every card at its address, in the size that networks ask for', async () => {
  await write(cards);
  expect(['A', 'B', 'C'].map((name) => imageSize(read(name)))).toEqual(
    Array(3).fill({width: 1200, height: 630, type: 'png'}),
  );
  expect(read('A').equals(read('B'))).toBe(false);
});

it('copies what was drawn before, and draws what has changed', async () => {
  const drawn = fs.readdirSync(cacheDir());
  expect(drawn).toHaveLength(3);
  for (const file of drawn) {
    fs.writeFileSync(path.join(cacheDir(), file), 'kept');
  }
  const [a, b] = cards;
  await write([a, {...b, card: {...b?.card, title: 'Other'}}] as PlacedCard[]);
  expect(read('A').toString()).toBe('kept');
  expect(imageSize(read('B')).width).toBe(1200);
  expect(fs.readdirSync(cacheDir())).toHaveLength(4);
});

it('draws two cards that look the same', async () => {
  const card = {manual: 'Manual', language: 'English', title: 'Same'};
  await write(['E', 'F'].map((name) => ({path: `/en/cards/manual/${name}.png`, card})));
  expect(read('E').equals(read('F'))).toBe(true);
});

it('names the card that cannot be drawn', async () => {
  const card = {manual: 'Manual', language: 'English', title: '漢字'};
  await expect(write([{path: '/en/cards/manual/D.png', card}])).rejects.toThrow(
    'social-cards: /en/cards/manual/D.png: no font of the cards has “漢字”',
  );
});
