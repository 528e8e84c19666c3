import {createHash, randomUUID} from 'node:crypto';
import fs from 'node:fs/promises';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type {PlacedCard} from './cards';
import {toPng} from './draw';
import type {CardElement} from './elements';
import {type CardFont, readFonts} from './fonts';
import {toElement} from './template';

type Folders = {
  siteDir: string;
  /** Of the build of one language. */
  outDir: string;
  /** Address of that folder from the root of the host. */
  baseUrl: string;
};

/** What decides how the same card looks, apart from its words and its layout. */
function drawingKey(fonts: readonly CardFont[]): string {
  const require = createRequire(__filename);
  const hash = createHash('sha256');
  for (const name of ['satori', '@resvg/resvg-js']) {
    hash.update(`${require(`${name}/package.json`).version}\n`);
  }
  for (const {data} of fonts) {
    hash.update(data);
  }
  return hash.digest('hex');
}

function fileName(element: CardElement, key: string): string {
  const hash = createHash('sha256').update(key).update(JSON.stringify(element));
  return `${hash.digest('hex').slice(0, 32)}.png`;
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}

/** Another build, or a card that looks the same, may read the cache meanwhile: a file appears whole. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await fs.writeFile(draft, bytes);
  await fs.rename(draft, file);
}

/** Does the same to every item, some at a time, so that memory does not grow with their number. */
async function eachOf<T>(items: Iterable<T>, act: (item: T) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      await act(next.value);
    }
  };
  await Promise.all(Array.from({length: os.availableParallelism()}, work));
}

/**
 * Writes the cards of one language. A card that an earlier build has drawn is copied from
 * `node_modules/.cache`.
 *
 * @throws {Error} naming the card that cannot be drawn
 */
export async function writeCards(
  cards: readonly PlacedCard[],
  {siteDir, outDir, baseUrl}: Folders,
): Promise<void> {
  const cache = path.join(siteDir, 'node_modules/.cache/social-cards');
  await fs.mkdir(cache, {recursive: true});
  const svg = await fs.readFile(path.join(siteDir, 'static/img/logo.svg'), 'base64');
  const fonts = readFonts();
  const key = drawingKey(fonts);
  await eachOf(cards, async ({path: address, card}) => {
    const element = toElement(card, `data:image/svg+xml;base64,${svg}`);
    const cached = path.join(cache, fileName(element, key));
    if (!(await exists(cached))) {
      const png = await toPng(element, fonts).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`social-cards: ${address}: ${reason}`, {cause});
      });
      await writeWhole(cached, png);
    }
    const file = path.join(outDir, address.slice(baseUrl.length));
    await fs.mkdir(path.dirname(file), {recursive: true});
    await fs.copyFile(cached, file);
  });
}
