import {cumsum} from 'd3-array';
import type {ReactNode} from 'react';
import {anchorAt, Limit} from './Axes';
import {Figure, type FigureProps, Legend} from './Figure';
import {length} from './scale';
import styles from './styles.module.css';

export type Part = {name: string; value: number; text: string};

type Props = FigureProps & {
  /** At most seven, from the left. */
  parts: readonly Part[];
  /** What the whole is held against, such as the memory of a card. */
  limit?: {value: number; label: string};
};

/** Parts of a whole, and whether it stays below a limit. */
export function StackedBar({parts, limit, ...figure}: Props): ReactNode {
  const values = parts.map(({value}) => value);
  const ends = [...cumsum(values)];
  const total = ends.at(-1) ?? 0;
  const whole = Math.max(total, limit?.value ?? 0) || 1;
  const percent = (value: number): number => (100 * value) / whole;
  const limitAt = limit && percent(limit.value);
  return (
    <Figure {...figure} height={62} legend={<Legend items={parts} />}>
      <rect x="0" y="22" width="100%" height="32" className={styles.track} />
      {parts.map(({name, value}, i) => (
        <rect
          key={name}
          x={length(percent((ends[i] ?? 0) - value))}
          y="22"
          width={length(percent(value))}
          height="32"
          className={styles.area}
          data-series={i}
        />
      ))}
      {limit && limitAt !== undefined && (
        <g>
          <Limit at={limitAt} from={16} to={60} />
          <text
            x={length(limitAt)}
            y="12"
            textAnchor={anchorAt(limitAt)}
            className={styles.markLabel}
          >
            {limit.label}
          </text>
        </g>
      )}
    </Figure>
  );
}
