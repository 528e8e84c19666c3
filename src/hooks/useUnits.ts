import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';
import {type Numbers, useNumbers} from './useNumbers';

/** Quantities with their unit as the page’s language writes them, in a unit of their size. */
export type Units = Numbers & {
  /** Bytes as MB, GB or TB, powers of 1,000. */
  bytes: (value: number) => string;
  /** Hours as minutes, hours or days. */
  hours: (value: number) => string;
  money: (value: number, currency: 'USD' | 'BRL') => string;
  /** A price or rate with the decimals that it has, two at least. */
  rate: (value: number) => string;
  energy: (kWh: number) => string;
  /** Mass of CO₂. */
  mass: (kg: number) => string;
  /** A factor of a formula; large ones as a power of ten. */
  factor: (value: number) => string;
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (exponent: number): string =>
  [...String(exponent)].map((digit) => superscripts[Number(digit)]).join('');

/** Both are written in full in both languages: a bare $ could be either. */
const signs = {USD: 'US$', BRL: 'R$'} as const;

/** From here on money is written short, such as R$ 3,2 mi. */
const shortFrom = 1e6;

function build(locale: string, numbers: Numbers): Units {
  const fixed = (value: number, digits: number, least = digits): string =>
    value.toLocaleString(locale, {minimumFractionDigits: least, maximumFractionDigits: digits});
  const bytes = (value: number): string => {
    if (value < 1e7) {
      return `${fixed(value / 1e6, 2, 0)} MB`;
    }
    if (value < 1e12) {
      return `${fixed(value / 1e9, value < 1e11 ? 2 : 0)} GB`;
    }
    return `${fixed(value / 1e12, value < 1e14 ? 2 : 0)} TB`;
  };
  const hours = (value: number): string => {
    if (value < 1) {
      return `${fixed(60 * value, 1, 0)} min`;
    }
    return value < 200
      ? `${fixed(value, 1)} h`
      : translate(
          {id: 'ofm.units.days', message: '{days} dias'},
          {days: fixed(value / 24, value < 2400 ? 1 : 0)},
        );
  };
  const money = (value: number, currency: 'USD' | 'BRL'): string => {
    const digits = value < 10 ? 2 : 0;
    const size =
      value >= shortFrom
        ? ({notation: 'compact', maximumFractionDigits: 1} as const)
        : {minimumFractionDigits: digits, maximumFractionDigits: digits};
    return `${signs[currency]}\u00a0${value.toLocaleString(locale, size)}`;
  };
  const scaled = (value: number, small: string, large: string): string =>
    value < 10_000
      ? `${numbers.number(value, value < 100 ? 3 : 4)} ${small}`
      : `${numbers.number(value / 1000, 3)} ${large}`;
  const factor = (value: number): string => {
    if (value < 1e6) {
      return numbers.number(value, 6);
    }
    const [mantissa = '', exponent = ''] = value.toExponential(3).split('e+');
    return `${numbers.number(Number(mantissa))}×10${raised(Number(exponent))}`;
  };
  return {
    ...numbers,
    bytes,
    hours,
    money,
    rate: (value) => fixed(value, 6, 2),
    energy: (kWh) => scaled(kWh, 'kWh', 'MWh'),
    mass: (kg) => scaled(kg, 'kg', 't'),
    factor,
  };
}

export function useUnits(): Units {
  const {currentLocale} = useDocusaurusContext().i18n;
  const numbers = useNumbers();
  return useMemo(() => build(currentLocale, numbers), [currentLocale, numbers]);
}
