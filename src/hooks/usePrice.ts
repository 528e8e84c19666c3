import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** @returns a function from an hourly price to digits of the page’s language, with its cents */
export function usePrice(): (value: number) => string {
  const {currentLocale} = useDocusaurusContext().i18n;
  return (value) =>
    value.toLocaleString(currentLocale, {minimumFractionDigits: 2, maximumFractionDigits: 4});
}
