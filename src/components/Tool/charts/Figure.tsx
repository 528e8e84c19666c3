import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

export type FigureProps = {
  title: string;
  /** What the drawing shows, in a sentence with its main values. */
  description: string;
};

type Props = FigureProps & {
  /** Pixels; the width is that of the page. */
  height: number;
  /** What its signs mean. */
  legend?: ReactNode;
  children: ReactNode;
};

/**
 * A drawing of a tool. Its lengths along the page are percentages and its letters have their own
 * size, so it needs no measuring script and stays readable on a phone.
 */
export function Figure({title, description, height, legend, children}: Props): ReactNode {
  const id = useId();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg
        className={styles.drawing}
        width="100%"
        height={height}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {children}
      </svg>
      {legend}
    </figure>
  );
}

type LegendProps = {
  items: readonly {name: string; text?: string}[];
  /** Lines are told apart by their dashes too. */
  lines?: boolean;
};

/** The name of each series, in order. */
export function Legend({items, lines = false}: LegendProps): ReactNode {
  return (
    <ul className={styles.legend}>
      {items.map(({name, text}, i) => (
        <li key={name}>
          <svg className={styles.swatch} width="20" height="10" aria-hidden="true">
            {lines ? (
              <line x1="0" x2="20" y1="5" y2="5" className={styles.line} data-series={i} />
            ) : (
              <rect width="20" height="10" className={styles.area} data-series={i} />
            )}
          </svg>
          {name}
          {text && <span className={styles.value}>{text}</span>}
        </li>
      ))}
    </ul>
  );
}
