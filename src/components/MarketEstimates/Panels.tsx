import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Drawing} from '@site/src/components/Chart';
import type {MarketChart} from '@site/src/domain/market/charts';
import type {SeriesStyle} from '@site/src/domain/market/panels';
import {valueAt, yearsOf} from '@site/src/domain/market/path';
import type {EstimateView} from '@site/src/domain/market/view';
import type {ReactNode} from 'react';
import {anchorOf, currencySign, regionName, scopeName, shortName, styleName} from './names';
import {billions} from './numbers';
import styles from './panels.module.css';

function Swatch({style}: {style: SeriesStyle}): ReactNode {
  return (
    <svg className={styles.swatch} width="22" height="8" aria-hidden="true" data-style={style}>
      <line x1="0" x2="22" y1="4" y2="4" />
    </svg>
  );
}

/** The last value of a series, and its year. */
function endText(estimate: EstimateView, locale: string): string {
  const year = yearsOf(estimate)?.[1];
  const value = year === undefined ? undefined : valueAt(estimate, year);
  return value
    ? translate(
        {id: 'ofm.market.end', message: '{value} ({year})'},
        {value: billions(value.valueMillion, locale), year: year ?? ''},
      )
    : '';
}

type PanelProps = {
  chart: MarketChart;
  estimates: ReadonlyMap<string, EstimateView>;
  /** Estimates that the table shows, by id; the drawing has the others too. */
  shown: ReadonlySet<string>;
};

function nameOf({scope, region}: MarketChart): string {
  return region === 'world' ? scopeName(scope) : `${scopeName(scope)}, ${regionName(region)}`;
}

/** What a panel shows, in a sentence with its extremes. */
function describe(
  {series}: MarketChart,
  estimates: PanelProps['estimates'],
  locale: string,
): string {
  const shown = series.flatMap(({id}) => estimates.get(id) ?? []);
  const years = shown.flatMap((estimate) => yearsOf(estimate) ?? []);
  const ends = shown.flatMap((estimate) => {
    const year = yearsOf(estimate)?.[1];
    const value = year === undefined ? undefined : valueAt(estimate, year);
    return value ? [value.valueMillion] : [];
  });
  return translate(
    {
      id: 'ofm.market.panelDescription',
      message:
        'Estimativas: {count}, de {from} a {to}. Os últimos valores vão de {low} a {high} bilhões; a lista abaixo dá o nome e o último valor de cada linha.',
    },
    {
      count: shown.length,
      from: Math.min(...years),
      to: Math.max(...years),
      low: billions(Math.min(...ends), locale),
      high: billions(Math.max(...ends), locale),
    },
  );
}

function Panel({chart, estimates, shown}: PanelProps): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const unit = translate(
    {id: 'ofm.market.unit', message: '{sign} bilhões'},
    {sign: currencySign(chart.currency)},
  );
  const scales = {
    log: translate({id: 'ofm.market.logScale', message: 'escala logarítmica'}),
    linear: translate({id: 'ofm.market.linearScale', message: 'escala linear'}),
  };
  const descriptions = {
    log: describe(chart, estimates, locale),
    linear: translate({
      id: 'ofm.market.sameSeries',
      message: 'As mesmas séries: em escala linear o crescimento faz curva.',
    }),
  };
  return (
    <figure className={styles.panel} data-many={chart.series.length > 8}>
      <figcaption>
        <strong>{nameOf(chart)}</strong> <span className={styles.unit}>{unit}</span>
      </figcaption>
      {(['log', 'linear'] as const).map((scale) => (
        <div key={scale} className={styles.drawing} data-scale={scale}>
          <Drawing
            id={`market-${chart.key}-${scale}`}
            title={`${nameOf(chart)}, ${unit}, ${scales[scale]}`}
            description={descriptions[scale]}
            svg={chart[scale]}
          />
        </div>
      ))}
      <ul className={styles.keys}>
        {chart.series.map(({id, number, style}) => {
          const estimate = estimates.get(id);
          return (
            estimate && (
              <li key={id}>
                <span className={styles.number}>{number}</span>
                <Swatch style={style} />
                {shown.has(id) ? (
                  <a href={`#${anchorOf(id)}`}>{shortName(estimate)}</a>
                ) : (
                  <span>{shortName(estimate)}</span>
                )}
                <span className={styles.end}>{endText(estimate, locale)}</span>
              </li>
            )
          );
        })}
      </ul>
    </figure>
  );
}

/** Logarithmic or linear, without JavaScript: the style sheet hides the other drawing. */
function ScaleSwitch(): ReactNode {
  return (
    <fieldset className={`${styles.scales} no-print`}>
      <legend>{translate({id: 'ofm.market.scale', message: 'Escala'})}</legend>
      <label>
        <input type="radio" name="market-scale" value="log" defaultChecked />
        {translate({id: 'ofm.market.log', message: 'logarítmica: crescimento igual é reta'})}
      </label>
      <label>
        <input type="radio" name="market-scale" value="linear" />
        {translate({id: 'ofm.market.linear', message: 'linear: distância é dinheiro'})}
      </label>
    </fieldset>
  );
}

const shownStyles: readonly SeriesStyle[] = ['usable', 'weak', 'do-not-use', 'circulating'];

type Props = Pick<PanelProps, 'shown'> & {
  charts: readonly MarketChart[];
  estimates: readonly EstimateView[];
};

/** Small charts of all series on one time axis, one for each thing that is measured. */
export function Panels({charts, estimates, shown}: Props): ReactNode {
  const byId = new Map(estimates.map((estimate) => [estimate.id, estimate]));
  return (
    <div className={styles.charts}>
      <ScaleSwitch />
      <ul className={styles.styles}>
        {shownStyles.map((style) => (
          <li key={style}>
            <Swatch style={style} /> {styleName(style)}
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {translate({
          id: 'ofm.market.panelNote',
          message:
            'Ponto: valor impresso. Linha: o crescimento que os valores implicam ou, onde só há um, a taxa do editor nos anos em que ele a imprime. Nada é prolongado.',
        })}
      </p>
      <div className={styles.grid}>
        {charts.map((chart) => (
          <Panel key={chart.key} chart={chart} estimates={byId} shown={shown} />
        ))}
      </div>
    </div>
  );
}
