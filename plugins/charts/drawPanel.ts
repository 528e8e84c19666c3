import type {ChartNode} from '../../src/domain/chart/node';
import {
  moveApart,
  type Panel,
  type PanelSeries,
  type SeriesStyle,
} from '../../src/domain/market/panels';
import {loadPlot} from './loadPlot';
import {toChartNode} from './toChartNode';

export type Scale = 'log' | 'linear';

type Years = {from: number; to: number};

const millionsInABillion = 1000;

const size = {width: 340, marginTop: 14, marginRight: 22, marginBottom: 26, marginLeft: 46};

/** Many lines need more room between them. */
function heightOf({series}: Panel): number {
  return series.length > 8 ? 420 : 220;
}

const looks: Record<SeriesStyle, {stroke: string; strokeWidth: number; strokeDasharray: string}> = {
  usable: {stroke: 'var(--ofm-diagram-accent)', strokeWidth: 2.25, strokeDasharray: 'none'},
  weak: {stroke: 'var(--ofm-diagram-muted)', strokeWidth: 1.25, strokeDasharray: 'none'},
  'do-not-use': {stroke: 'var(--ofm-signal)', strokeWidth: 1.5, strokeDasharray: '5 3'},
  circulating: {stroke: 'var(--ofm-signal)', strokeWidth: 1.5, strokeDasharray: '1 3'},
};

const roundNumbers = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3];
const mostTicks = 6;

type Row = {id: string; year: number; billion: number; style: SeriesStyle};

function rowsOf(series: readonly PanelSeries[], points: 'corners' | 'yearly' | 'printed'): Row[] {
  return series.flatMap(({id, style, [points]: list}) =>
    list.map(({year, valueMillion}) => ({
      id,
      style,
      year,
      billion: valueMillion / millionsInABillion,
    })),
  );
}

function domainOf(values: readonly number[], scale: Scale): [number, number] {
  const highest = Math.max(...values);
  return scale === 'log' ? [Math.min(...values) * 0.8, highest * 1.25] : [0, highest * 1.08];
}

function ticksOf([low, high]: [number, number], scale: Scale): number[] | number {
  if (scale === 'linear') {
    return 4;
  }
  const fitting = roundNumbers.filter((value) => value >= low && value <= high);
  return fitting.length > mostTicks
    ? fitting.filter((value) => Number.isInteger(Math.log10(value)))
    : fitting;
}

type Label = {year: number; billion: number; number: string; style: SeriesStyle};

/** The number of each line beside its last value; those of one year are moved apart. */
function labelsOf(panel: Panel, domain: [number, number], scale: Scale): Label[] {
  const [low, high] = scale === 'log' ? domain.map(Math.log) : domain;
  const span = (high ?? 1) - (low ?? 0);
  const place = (billion: number): number =>
    ((scale === 'log' ? Math.log(billion) : billion) - (low ?? 0)) / span;
  const valueAtPlace = (share: number): number => {
    const value = share * span + (low ?? 0);
    return scale === 'log' ? Math.exp(value) : value;
  };
  const ends = panel.series.flatMap(({number, style, yearly}) => {
    const end = yearly.at(-1);
    return end
      ? [{year: end.year, billion: end.valueMillion / millionsInABillion, number, style}]
      : [];
  });
  const gap = 11 / (heightOf(panel) - size.marginTop - size.marginBottom);
  const years = [...new Set(ends.map(({year}) => year))];
  return years.flatMap((year) => {
    const here = ends.filter((end) => end.year === year);
    const places = moveApart(
      here.map(({billion}) => place(billion)),
      gap,
    );
    return here.map((end, i) => ({
      ...end,
      number: String(end.number),
      billion: valueAtPlace(places[i] ?? 0),
    }));
  });
}

/**
 * Draws the series of one panel over time, in billions. The style of a line says how far it may be
 * used; printed values are dots, and what lies between them is implied.
 *
 * @param years - of the time axis, the same in every panel
 */
export async function drawPanel(
  panel: Panel,
  scale: Scale,
  years: Years,
  locale: string,
): Promise<ChartNode> {
  const {plot, document} = await loadPlot();
  const lines = rowsOf(panel.series, scale === 'log' ? 'corners' : 'yearly');
  const domain = domainOf(
    lines.map(({billion}) => billion),
    scale,
  );
  const styles = Object.keys(looks) as SeriesStyle[];
  const colour = ({style}: {style: SeriesStyle}): string => looks[style].stroke;
  const svg = plot.plot({
    ...size,
    height: heightOf(panel),
    document,
    x: {
      domain: [years.from, years.to],
      ticks: [2025, 2030, 2035],
      tickFormat: String,
      label: null,
    },
    y: {
      type: scale,
      domain,
      ticks: ticksOf(domain, scale),
      tickFormat: (value: number) => value.toLocaleString(locale),
      grid: true,
      label: null,
    },
    marks: [
      ...styles.map((style) =>
        plot.line(
          lines.filter((row) => row.style === style),
          {x: 'year', y: 'billion', z: 'id', ...looks[style]},
        ),
      ),
      plot.dot(rowsOf(panel.series, 'printed'), {
        x: 'year',
        y: 'billion',
        r: 2.5,
        fill: colour,
      }),
      plot.text(labelsOf(panel, domain, scale), {
        x: 'year',
        y: 'billion',
        text: 'number',
        dx: 5,
        textAnchor: 'start',
        fill: colour,
        stroke: 'var(--ofm-diagram-bg)',
        strokeWidth: 3,
        fontWeight: 600,
      }),
    ],
  });
  return toChartNode(svg);
}
