import {max} from 'd3-array';
import type {ReactNode} from 'react';
import {type Axis, bottom, type Mark, Marks, top, XAxis} from './Axes';
import {Figure, type FigureProps} from './Figure';
import {exactScale, length} from './scale';
import styles from './styles.module.css';

export type Bin = {from: number; to: number; count: number};

type Props = FigureProps & {
  bins: readonly Bin[];
  x: Axis;
  /** At most three: their labels stand below each other. */
  marks?: readonly Mark[];
};

const height = 220;

/** How often values fall into each of equally wide bins. */
export function Histogram({bins, x, marks = [], ...figure}: Props): ReactNode {
  const scale = exactScale(
    bins.flatMap(({from, to}) => [from, to]),
    5,
  );
  const most = Math.max(1, max(bins, ({count}) => count) ?? 0);
  const inner = height - top - bottom;
  return (
    <Figure {...figure} height={height}>
      {bins.map(({from, to, count}) => {
        const part = (inner * count) / most;
        return (
          <rect
            key={from}
            x={length(scale.percent(from))}
            width={length(scale.percent(to) - scale.percent(from))}
            y={top + inner - part}
            height={part}
            className={styles.bin}
          />
        );
      })}
      <line
        x1="0"
        x2="100%"
        y1={height - bottom}
        y2={height - bottom}
        className={styles.grid}
        data-zero={true}
      />
      <XAxis scale={scale} axis={x} height={height} />
      <Marks marks={marks} scale={scale} height={height} />
    </Figure>
  );
}
