import type {ChartNode, ChartView} from '@site/src/domain/chart/node';
import {createElement, type ReactNode} from 'react';
import styles from './styles.module.css';

/** Shared by the components that show data; chapters do not use it directly. */

function draw(node: ChartNode | string, key: number): ReactNode {
  if (typeof node === 'string') {
    return node;
  }
  return createElement(node.tag, {...node.attributes, key}, ...node.children.map(draw));
}

/** The drawing alone, for those who put it into a frame of their own. */
export function Drawing({id, title, description, svg}: ChartView): ReactNode {
  return (
    <svg
      {...svg.attributes}
      className={styles.chart}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {svg.children.map(draw)}
    </svg>
  );
}

type Props = ChartView & {
  /** What its signs mean, below the caption. */
  children?: ReactNode;
};

/** A drawing that the build made (plugins/charts): no script reaches the reader for it. */
export function Chart({children, ...chart}: Props): ReactNode {
  const {id, title} = chart;
  return (
    <figure className="diagram diagram--wide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <section className="diagram__scroll" tabIndex={0} aria-labelledby={`${id}-caption`}>
        <Drawing {...chart} />
      </section>
      <figcaption>
        <span id={`${id}-caption`}>{title}</span>
        {children}
      </figcaption>
    </figure>
  );
}
