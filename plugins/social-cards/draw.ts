import {renderAsync} from '@resvg/resvg-js';
import satori from 'satori';
import {cardSize} from '../../src/domain/manual/socialCard';
import {type CardElement, toDrawable} from './elements';
import type {CardFont} from './fonts';

/** Satori asks for what its fonts lack; a card with a hole is worse than a build that stops. */
async function refuseGlyph(_language: string, text: string): Promise<never> {
  throw new Error(`no font of the cards has “${text}”; write the title without it`);
}

/**
 * Draws a card as SVG whose letters are outlines.
 *
 * @throws {Error} when the fonts lack a character
 */
export function toSvg(element: CardElement, fonts: CardFont[], embedFont = true): Promise<string> {
  return satori(toDrawable(element), {
    ...cardSize,
    fonts,
    embedFont,
    loadAdditionalAsset: refuseGlyph,
  });
}

/** Draws a card as PNG; the pixels are made in another thread. */
export async function toPng(element: CardElement, fonts: CardFont[]): Promise<Buffer> {
  const svg = await toSvg(element, fonts);
  const image = await renderAsync(svg, {font: {loadSystemFonts: false}});
  return image.asPng();
}
