import type {ReactNode} from 'react';
import styles from './hero.module.css';

const textLines = [58, 72, 86, 100, 114];
const bars = [
  {x: 44, height: 22},
  {x: 66, height: 34},
  {x: 88, height: 52},
  {x: 110, height: 40},
];
const items = [
  {y: 62, done: true},
  {y: 88, done: true},
  {y: 114, done: true},
  {y: 140, done: false},
  {y: 166, done: false},
];

/** The drawing of the first page: an open manual, a page to read and a page to fill in. */
export function OpenManual(): ReactNode {
  return (
    <svg className={styles.drawing} viewBox="0 0 360 260" aria-hidden="true" focusable="false">
      <path className={styles.shadow} d="M24 226 180 244l156-18v10l-156 18-156-18z" />
      <path className={styles.page} d="M24 24 180 42v202L24 226z" />
      <path className={styles.page} d="M336 24 180 42v202l156-18z" />
      <g transform="skewY(6.58)">
        {textLines.map((y, index) => (
          <path key={y} className={styles.line} d={`M44 ${y - 22}h${index === 0 ? 64 : 112}`} />
        ))}
        {bars.map(({x, height}) => (
          <rect
            key={x}
            className={styles.barMark}
            x={x}
            y={186 - height}
            width="14"
            height={height}
          />
        ))}
        <path className={styles.line} d="M40 188h120" />
      </g>
      <g transform="translate(360 0) skewY(-6.58) translate(-360 0)">
        <path className={styles.heading} d="M204 38h76" />
        {items.map(({y, done}) => (
          <g key={y}>
            <rect className={styles.boxMark} x="204" y={y - 8} width="14" height="14" rx="2" />
            {done && <path className={styles.tick} d={`m207 ${y - 1} 4 5 9-12`} />}
            <path className={styles.line} d={`M230 ${y}h${y % 4 === 0 ? 70 : 86}`} />
          </g>
        ))}
      </g>
    </svg>
  );
}
