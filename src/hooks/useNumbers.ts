import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {DecimalMark} from '@site/src/domain/tool/parseNumber';
import {useMemo} from 'react';

/** Numbers as the page’s language writes them. */
export type Numbers = {
  mark: DecimalMark;
  whole: (value: number) => string;
  /** Three decimals, for measures that are compared with each other. */
  decimal: (value: number) => string;
  /** Significant digits, for values of any size, such as those of the reader’s data. */
  number: (value: number, digits?: number) => string;
  /** A p-value; what is too small for three decimals says so. */
  chance: (value: number) => string;
  /** A share from 0 to 1 as a percentage with one decimal. */
  percent: (value: number) => string;
};

export function useNumbers(): Numbers {
  const {currentLocale} = useDocusaurusContext().i18n;
  return useMemo(() => {
    const write = (value: number, digits: number): string =>
      value.toLocaleString(currentLocale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      });
    return {
      mark: write(0.5, 1).includes(',') ? ',' : '.',
      whole: (value) => write(value, 0),
      decimal: (value) => write(value, 3),
      number: (value, digits = 4) =>
        value.toLocaleString(currentLocale, {maximumSignificantDigits: digits}),
      chance: (value) => (value < 0.001 ? `< ${write(0.001, 3)}` : write(value, 3)),
      percent: (value) => `${write(100 * value, 1)}%`,
    };
  }, [currentLocale]);
}
