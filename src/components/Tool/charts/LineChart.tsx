import type {ReactNode} from 'react';
import {type Axis, bottom, type Mark, Marks, top, XAxis, YAxis} from './Axes';
import {Figure, type FigureProps, Legend} from './Figure';
import {exactScale, roundScale, type Scale} from './scale';
import styles from './styles.module.css';

export type Series = {
  name: string;
  points: readonly {x: number; y: number}[];
  /** What it comes to, in words, beside its name. */
  text?: string;
};

type Props = FigureProps & {
  /** At most six, which can still be told apart. */
  series: readonly Series[];
  x: Axis;
  y: Axis;
  marks?: readonly Mark[];
};

const height = 300;

/** Hundredths of the drawing’s own width and height, downwards. */
function pathOf({points}: Series, x: Scale, y: Scale): string {
  const at = (value: number): number => Math.round(100 * value) / 10;
  return points
    .map((point, i) => `${i ? 'L' : 'M'}${at(x.percent(point.x))} ${at(100 - y.percent(point.y))}`)
    .join('');
}

/** Series over a common axis, such as costs over months. */
export function LineChart({series, x, y, marks = [], ...figure}: Props): ReactNode {
  const points = series.flatMap((one) => one.points);
  const xScale = exactScale(
    points.map((point) => point.x),
    6,
  );
  const yScale = roundScale(
    points.map((point) => point.y),
    5,
  );
  return (
    <Figure {...figure} height={height} legend={<Legend items={series} lines={true} />}>
      <YAxis scale={yScale} axis={y} height={height} />
      <XAxis scale={xScale} axis={x} height={height} />
      <Marks marks={marks} scale={xScale} height={height} />
      <svg
        x="0"
        y={top}
        width="100%"
        height={height - top - bottom}
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {series.map((one, i) => (
          <path
            key={one.name}
            d={pathOf(one, xScale, yScale)}
            className={styles.line}
            data-series={i}
          />
        ))}
      </svg>
    </Figure>
  );
}
