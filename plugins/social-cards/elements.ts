import type satori from 'satori';

/** What Satori draws: an element as React would make it. */
export type CardElement = {
  type: 'div' | 'img';
  key: null;
  props: {
    style: Style;
    children?: readonly CardElement[] | string;
    src?: string;
    width?: number;
    height?: number;
  };
};

type Style = Readonly<Record<string, string | number>>;

type Drawable = Parameters<typeof satori>[0];

/** A row of elements; `flexDirection: 'column'` makes it a column. */
export function box(style: Style, ...children: readonly (CardElement | false)[]): CardElement {
  const shown = children.filter((child) => child !== false);
  return {type: 'div', key: null, props: {style: {display: 'flex', ...style}, children: shown}};
}

/** Words that wrap; `lineClamp` cuts them with an ellipsis. */
export function words(style: Style, text: string): CardElement {
  return {type: 'div', key: null, props: {style: {display: 'block', ...style}, children: text}};
}

export function image(src: string, size: number): CardElement {
  return {type: 'img', key: null, props: {style: {}, src, width: size, height: size}};
}

/** @param element - the whole card */
export function toDrawable(element: CardElement): Drawable {
  return element as Drawable;
}
