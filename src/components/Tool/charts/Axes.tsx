import type {ReactNode} from 'react';
import {length, type Scale} from './scale';
import styles from './styles.module.css';

/** Room above the highest value, for its label and for those of marks. */
export const top = 44;

/** Room below the lowest value, for the labels of the lower axis and its name. */
export const bottom = 40;

export type Axis = {
  /** What it measures, with its unit. */
  label: string;
  format: (value: number) => string;
};

/** Where the text of a place along the page begins, so that it does not leave the drawing. */
export function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 8) {
    return 'start';
  }
  return percent > 92 ? 'end' : 'middle';
}

type YProps = {scale: Scale; axis: Axis; height: number};

/** Lines across the drawing with their values on them; zero stands out. */
export function YAxis({scale, axis, height}: YProps): ReactNode {
  const inner = height - top - bottom;
  return (
    <g>
      <text x="0" y="12" className={styles.label}>
        {axis.label}
      </text>
      {scale.ticks.map((tick) => {
        const y = top + inner * (1 - scale.percent(tick) / 100);
        return (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y} y2={y} className={styles.grid} data-zero={tick === 0} />
            <text x="0" y={y - 3} className={styles.tick}>
              {axis.format(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type XProps = {scale: Scale; axis: Axis; height: number};

/** Values below the drawing, and what they are. */
export function XAxis({scale, axis, height}: XProps): ReactNode {
  return (
    <g>
      {scale.ticks.map((tick) => {
        const percent = scale.percent(tick);
        return (
          <text
            key={tick}
            x={length(percent)}
            y={height - bottom + 16}
            textAnchor={anchorAt(percent)}
            className={styles.tick}
          >
            {axis.format(tick)}
          </text>
        );
      })}
      <text x="100%" y={height - 6} textAnchor="end" className={styles.label}>
        {axis.label}
      </text>
    </g>
  );
}

export type Mark = {at: number; label: string};

/** Lines down the drawing at values that matter, each label a step lower than the one before. */
export function Marks({
  marks,
  scale,
  height,
}: {
  marks: readonly Mark[];
  scale: Scale;
  height: number;
}): ReactNode {
  return (
    <g>
      {marks.map(({at, label}, i) => {
        const percent = scale.percent(at);
        const anchor = percent > 50 ? 'end' : 'start';
        return (
          <g key={label}>
            <line
              x1={length(percent)}
              x2={length(percent)}
              y1={16 + 13 * i}
              y2={height - bottom}
              className={styles.mark}
            />
            <text
              x={length(percent)}
              dx={anchor === 'end' ? -4 : 4}
              y={26 + 13 * i}
              textAnchor={anchor}
              className={styles.markLabel}
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type LimitProps = {at: number; from: number; to: number};

/** A line down a bar, set off from the colours on both sides of it. */
export function Limit({at, from, to}: LimitProps): ReactNode {
  const x = length(at);
  return (
    <g>
      <line x1={x} x2={x} y1={from} y2={to} className={styles.halo} />
      <line x1={x} x2={x} y1={from} y2={to} className={styles.limit} />
    </g>
  );
}
