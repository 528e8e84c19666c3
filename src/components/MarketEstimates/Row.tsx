import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Small} from '@site/src/components/DataTable';
import {SourceLink, VerificationMark} from '@site/src/components/Provenance';
import type {EstimateView, MarketEstimatesView} from '@site/src/domain/market/view';
import type {ReactNode} from 'react';
import {verdictName} from './names';
import styles from './styles.module.css';

/** Published values span from hundreds of millions to trillions; all are shown in billions. */
const millionsInABillion = 1000;

function Points({estimate, locale}: {estimate: EstimateView; locale: string}): ReactNode {
  if (estimate.points.length === 0) {
    return translate({id: 'ofm.market.noValue', message: 'só a taxa foi publicada'});
  }
  return (
    <ul className={styles.points}>
      {estimate.points.map(({year, valueMillion}) => (
        <li key={year}>
          {year}:{' '}
          {(valueMillion / millionsInABillion).toLocaleString(locale, {maximumFractionDigits: 3})}
        </li>
      ))}
    </ul>
  );
}

function Rates({estimate, locale}: {estimate: EstimateView; locale: string}): ReactNode {
  const percent = (value: number): string =>
    `${value.toLocaleString(locale, {maximumFractionDigits: 1})}%`;
  const {statedRate, impliedRate: implied, ratesAgree} = estimate;
  return (
    <>
      {statedRate && (
        <span className={styles.line}>
          {translate(
            {id: 'ofm.market.stated', message: 'declarada {rate}'},
            {rate: percent(statedRate.percentPerYear)},
          )}
        </span>
      )}
      {implied !== undefined && (
        <span className={styles.line}>
          {translate(
            {id: 'ofm.market.implied', message: 'implícita {rate}'},
            {rate: percent(implied)},
          )}
        </span>
      )}
      {ratesAgree === false && (
        <span className={styles.warning}>
          {translate({id: 'ofm.market.disagree', message: 'não fecham'})}
        </span>
      )}
    </>
  );
}

type Props = {estimate: EstimateView; sources: MarketEstimatesView['sources']};

export function Row({estimate, sources}: Props): ReactNode {
  const {i18n} = useDocusaurusContext();
  const id = `estimate-${estimate.id}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <tr id={id}>
      <th scope="row" className={styles.publisher}>
        {estimate.publisher}
        <Small>
          {estimate.title}
          {estimate.edition && `, ${estimate.edition}`}
        </Small>
      </th>
      <td className={styles.words}>
        {estimate.measures}
        <Small>{estimate.remarks}</Small>
      </td>
      <td className={styles.number}>
        {estimate.currency === 'USD' ? 'US$' : 'R$'}
        <Points estimate={estimate} locale={i18n.currentLocale} />
      </td>
      <td className={styles.number}>
        <Rates estimate={estimate} locale={i18n.currentLocale} />
      </td>
      <td>
        <span className={styles.verdict} data-use={estimate.use}>
          {verdictName(estimate.use)}
        </span>
        <Small>
          <SourceLink source={sources[estimate.source]} />, {estimate.asOf}
          <VerificationMark verification={estimate.verification} />
        </Small>
      </td>
    </tr>
  );
}
