import type {CardFigure} from './schema';

/** The picture that networks show for a link: what they ask for, in pixels. */
export const cardSize = {width: 1200, height: 630} as const;

/**
 * Where the card of a page lies, from the root of the host; plugins/social-cards writes it there.
 *
 * @param page - address of the page from the root of the host
 * @param baseUrl - of its language, with slashes around
 * @example `/en/manual/market/`, `/en/` → `/en/cards/manual/market.png`
 */
export function cardPath(page: string, baseUrl: string): string {
  const name = page.slice(baseUrl.length).replace(/\/$/, '');
  return `${baseUrl}cards/${name || 'home'}.png`;
}

/** What a card says, for those who do not see it. */
export function cardAlt(title: string, figure: CardFigure | undefined): string {
  return figure ? `${title}: ${figure.figure} ${figure.statement}` : title;
}
