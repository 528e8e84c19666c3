import {cardSize} from '../../src/domain/manual/socialCard';
import {box, type CardElement, image, words} from './elements';
import {fitTitle, lineHeight, type Space} from './fitTitle';
import {sans, serif} from './fonts';

/** What a card says. */
export type Card = {
  /** Name of the manual. */
  manual: string;
  /** Last line, where no figure stands. */
  tagline?: string | undefined;
  /** Name of the language in that language. */
  language: string;
  title: string;
  /** Part of the manual, and its place among all. */
  part?: {name: string; index: number; count: number} | undefined;
  /** Name of the version, unless readers land on it. */
  version?: string | undefined;
  figure?: {figure: string; statement: string; source: string} | undefined;
};

// The light colours of src/css/tokens.css.
const color = {
  paper: '#fbfaf6',
  line: '#ddd9cb',
  ink: '#1b2425',
  soft: '#4a5555',
  brand: '#0b5a5e',
  wash: '#e2efed',
  signal: '#9c4410',
  onBrand: '#ffffff',
} as const;

const margin = 64;
const tabs = {width: 44, current: 84, gap: 8} as const;
const titleSpace: Space = {width: cardSize.width - 2 * margin - tabs.current, height: 310};

function head({manual, language, version}: Card, logo: string): CardElement {
  const label = version ? `${language} · ${version}` : language;
  return box(
    {justifyContent: 'space-between', alignItems: 'center', width: titleSpace.width},
    box(
      {alignItems: 'center', gap: 18},
      image(logo, 60),
      words({fontSize: 32, fontWeight: 600, color: color.brand}, manual),
    ),
    words(
      {
        fontSize: 24,
        color: color.brand,
        background: color.wash,
        borderRadius: 20,
        padding: '5px 18px',
      },
      label,
    ),
  );
}

function titleBlock({title, part}: Card, space: Space): CardElement {
  const fitted = fitTitle(title, space);
  return box(
    {flexDirection: 'column', gap: 12, width: space.width},
    part !== undefined &&
      words({fontSize: 30, fontWeight: 600, color: color.signal, lineClamp: 1}, part.name),
    words(
      {
        ...fitted,
        fontFamily: serif,
        lineHeight,
        color: color.ink,
        wordBreak: 'break-word',
        // Satori balances by narrowing as long as the height stays, so it would cut clamped lines.
        textWrap: fitted.lineClamp ? 'wrap' : 'balance',
        width: space.width,
      },
      title,
    ),
  );
}

/** A figure that makes the link worth opening, with its source. */
function figureBlock({figure, statement, source}: NonNullable<Card['figure']>): CardElement {
  return box(
    {alignItems: 'center', gap: 36, width: titleSpace.width},
    words({fontFamily: serif, fontSize: 150, lineHeight: 1, color: color.signal}, figure),
    box(
      {flexDirection: 'column', gap: 10, flex: 1},
      words({fontSize: 38, lineHeight: 1.25, color: color.ink, lineClamp: 3}, statement),
      words({fontSize: 24, color: color.soft, lineClamp: 1}, source),
    ),
  );
}

function taglineBlock(tagline = ''): CardElement {
  return words({fontSize: 28, color: color.soft, width: titleSpace.width, lineClamp: 1}, tagline);
}

/** The parts as the tabs of a book; that of the chapter stands out with its number. */
function tabColumn({index, count}: NonNullable<Card['part']>): CardElement {
  const all = Array.from({length: count}, (_, place) => {
    const isCurrent = place === index;
    return box(
      {
        flex: 1,
        width: isCurrent ? tabs.current : tabs.width,
        background: isCurrent ? color.brand : color.line,
        borderRadius: '8px 0 0 8px',
        alignItems: 'center',
        justifyContent: 'center',
      },
      isCurrent && words({fontSize: 30, fontWeight: 600, color: color.onBrand}, String(place + 1)),
    );
  });
  return box(
    {
      position: 'absolute',
      top: margin,
      bottom: margin,
      right: 0,
      flexDirection: 'column',
      alignItems: 'flex-end',
      gap: tabs.gap,
    },
    ...all,
  );
}

/**
 * Lays a card out.
 *
 * @param logo - the manual’s sign as an address of data
 */
export function toElement(card: Card, logo: string): CardElement {
  const {figure, part, tagline} = card;
  return box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `52px ${margin}px 48px`,
      background: color.paper,
      borderBottom: `16px solid ${color.brand}`,
      fontFamily: sans,
      fontWeight: 400,
    },
    head(card, logo),
    titleBlock(card, figure ? {...titleSpace, height: 130} : titleSpace),
    figure ? figureBlock(figure) : taglineBlock(tagline),
    part !== undefined && tabColumn(part),
  );
}
