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

type PanelProps = {chart: MarketChart; estimates: ReadonlyMap<string, EstimateView>};

function nameOf({scope, region}: MarketChart): string {
  return region === 'world' ? scopeName(scope) : `${scopeName(scope)}, ${regionName(region)}`;
}

function Panel({chart, estimates}: PanelProps): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const unit = translate(
    {id: 'ofm.market.unit', message: '{sign} bilhões'},
    {sign: currencySign(chart.currency)},
  );
  const description = translate({
    id: 'ofm.market.panelDescription',
    message: 'Cada linha é uma estimativa; a lista abaixo dá o nome e o último valor de cada uma.',
  });
  const scales = {
    log: translate({id: 'ofm.market.logScale', message: 'escala logarítmica'}),
    linear: translate({id: 'ofm.market.linearScale', message: 'escala linear'}),
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
            description={description}
            svg={chart[scale]}
          />
        </div>
      ))}
      <ol className={styles.keys}>
        {chart.series.map(({id, number, style}) => {
          const estimate = estimates.get(id);
          return (
            estimate && (
              <li key={id}>
                <span className={styles.number}>{number}</span>
                <Swatch style={style} />
                <a href={`#${anchorOf(id)}`}>{shortName(estimate)}</a>
                <span className={styles.end}>{endText(estimate, locale)}</span>
              </li>
            )
          );
        })}
      </ol>
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

type Props = {charts: readonly MarketChart[]; estimates: readonly EstimateView[]};

/** Small charts of all series on one time axis, one for each thing that is measured. */
export function Panels({charts, estimates}: Props): ReactNode {
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
          <Panel key={chart.key} chart={chart} estimates={byId} />
        ))}
      </div>
    </div>
  );
}
