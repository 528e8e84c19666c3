import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {valueAt, yearsOf} from '@site/src/domain/market/path';
import {singleValues} from '@site/src/domain/market/rate';
import type {EstimateView} from '@site/src/domain/market/view';
import type {ReactNode} from 'react';
import {billions, percentText, printedBillions, roundBillions} from './numbers';
import styles from './styles.module.css';

type Props = {estimate: EstimateView; locale: string};

/** Why the printed rate does not fit the printed values, with the numbers in it. */
function contradiction({estimate: {check}, locale}: Props): string | undefined {
  return check?.agrees === false
    ? translate(
        {
          id: 'ofm.market.contradiction',
          message:
            '({last} ÷ {first})^(1/{years}) − 1 = {implied}, e não {stated}. A {stated} ao ano seriam {expected} em {year}.',
        },
        {
          last: printedBillions(check.last.valueMillion, locale),
          first: printedBillions(check.first.valueMillion, locale),
          years: check.last.year - check.first.year,
          implied: percentText(check.implied, locale),
          stated: percentText(check.stated, locale),
          expected: roundBillions(check.expectedMillion, locale),
          year: check.last.year,
        },
      )
    : undefined;
}

/** What a value without its year would imply. */
function readings({estimate, locale}: Props): string | undefined {
  if (!estimate.undated) {
    return undefined;
  }
  const list = estimate.readings.map(
    ({year, implied}) => `${year}, ${percentText(implied, locale)}`,
  );
  return translate(
    {
      id: 'ofm.market.readings',
      message: '{value} bilhões sem ano. Se forem de {readings} ao ano.',
    },
    {value: printedBillions(estimate.undated.valueMillion, locale), readings: list.join('; ')},
  );
}

/** Where a single value would lead with the rate that was printed for it. */
function alone({estimate, locale}: Props): string | undefined {
  const [point, ...others] = singleValues(estimate.points);
  const years = yearsOf(estimate);
  const year = point && years?.find((end) => end !== point.year);
  const value = year === undefined || others.length > 0 ? undefined : valueAt(estimate, year);
  return value?.basis === 'rate'
    ? translate(
        {id: 'ofm.market.byItsRate', message: 'Pela taxa do editor, {value} em {year}.'},
        {value: billions(value.valueMillion, locale), year: year ?? ''},
      )
    : undefined;
}

/** The arithmetic on an estimate that does not simply close. */
export function Arithmetic({estimate}: {estimate: EstimateView}): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const props = {estimate, locale};
  const lines = [contradiction(props), readings(props), alone(props)].filter(
    (line) => line !== undefined,
  );
  return lines.map((line) => (
    <span key={line} className={styles.arithmetic}>
      {line}
    </span>
  ));
}
