import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {type EstimateView, shownRate} from '@site/src/domain/market/view';
import type {ReactNode} from 'react';
import {currencySign} from './names';
import {percentText, printedBillions} from './numbers';
import styles from './styles.module.css';

type Props = {estimate: EstimateView};

/** The printed values, in billions, by year. */
export function Values({estimate}: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const {points, undated, currency} = estimate;
  if (points.length === 0) {
    return translate({id: 'ofm.market.noValue', message: 'só a taxa foi publicada'});
  }
  return (
    <ul className={styles.points}>
      {points.map(({year, valueMillion, highMillion}) => (
        <li key={year}>
          <span className={styles.year}>{year}</span> {currencySign(currency)}{' '}
          {printedBillions(valueMillion, locale)}
          {highMillion && `–${printedBillions(highMillion, locale)}`}
        </li>
      ))}
      {undated && (
        <li>
          <span className={styles.year}>?</span> {currencySign(currency)}{' '}
          {printedBillions(undated.valueMillion, locale)}
        </li>
      )}
    </ul>
  );
}

/** The rate that the publisher prints and the one that its values imply over the same years. */
export function Rates({estimate}: Props): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const {statedRate, flags} = estimate;
  const implied = shownRate(estimate);
  return (
    <>
      {statedRate && (
        <span className={styles.line}>
          {translate(
            {id: 'ofm.market.stated', message: 'declarada {rate}'},
            {rate: percentText(statedRate.percentPerYear, locale)},
          )}
        </span>
      )}
      {implied !== undefined && (
        <span className={styles.line} data-wrong={flags.includes('contradicts')}>
          {translate(
            {id: 'ofm.market.implied', message: 'implícita {rate}'},
            {rate: percentText(implied, locale)},
          )}
        </span>
      )}
    </>
  );
}
