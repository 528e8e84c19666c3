import {max, min} from 'd3-array';
import type {ReactNode} from 'react';
import {Limit} from './Axes';
import {length} from './scale';
import styles from './styles.module.css';

export type Range = {
  name: string;
  /** The result with the input at its low and at its high end, in whichever order. */
  ends: readonly [number, number];
  /** The ends in words, such as “R$ 12 mil a R$ 80 mil”. */
  text: string;
};

type Props = {
  title: string;
  /** The result with all inputs as they are. */
  base: number;
  baseLabel: string;
  /** In the order shown; the widest first tells what matters. */
  ranges: readonly Range[];
};

/** How far each input moves a result: a tornado chart that reads as a list. */
export function RangeBars({title, base, baseLabel, ranges}: Props): ReactNode {
  const values = [base, ...ranges.flatMap(({ends}) => ends)];
  const [low, high] = [min(values) ?? 0, max(values) ?? 1];
  const span = high - low || 1;
  const percent = (value: number): number => (100 * (value - low)) / span;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <ul className={styles.ranges}>
        {ranges.map(({name, ends, text}) => (
          <li key={name}>
            <span>{name}</span>
            <span className={styles.value}>{text}</span>
            <svg width="100%" height="14" aria-hidden="true" className={styles.drawing}>
              <rect width="100%" height="14" className={styles.track} />
              <rect
                x={length(percent(Math.min(...ends)))}
                width={length(percent(Math.max(...ends)) - percent(Math.min(...ends)))}
                height="14"
                className={styles.range}
              />
              <Limit at={percent(base)} from={0} to={14} />
            </svg>
          </li>
        ))}
      </ul>
      <p className={styles.base}>{baseLabel}</p>
    </figure>
  );
}
