import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';
import {type Numbers, useNumbers} from './useNumbers';

/** From here on, money is written short, such as R$ 3,2 bi. */
const shortFrom = 1e9;

/** Numbers of a company as the page’s language writes them. */
export type FinanceNumbers = Numbers & {
  /** Reais, whole unless digits are asked for. */
  money: (value: number, digits?: number) => string;
  /** A number with this many decimals. */
  fixed: (value: number, digits: number) => string;
  /** A share from 0 to 1 as a percentage with two decimals, as tax rates are written. */
  rate: (value: number) => string;
};

export function useFinanceNumbers(): FinanceNumbers {
  const {currentLocale} = useDocusaurusContext().i18n;
  const numbers = useNumbers();
  return useMemo(() => {
    const fixed = (value: number, digits: number): string =>
      value.toLocaleString(currentLocale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      });
    return {
      ...numbers,
      fixed,
      rate: (value) => `${fixed(100 * value, 2)}%`,
      money: (value, digits = 0) =>
        value.toLocaleString(currentLocale, {
          style: 'currency',
          currency: 'BRL',
          signDisplay: 'negative',
          ...(Math.abs(value) >= shortFrom
            ? {notation: 'compact', maximumFractionDigits: 1}
            : {minimumFractionDigits: digits, maximumFractionDigits: digits}),
        }),
    };
  }, [currentLocale, numbers]);
}
