/**
 * Lets browsers that can fetch a page of the site when a reader is about to follow its link, as
 * they do not do while the reader saves data.
 * @see https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
export function speculationRules(baseUrl: string): string {
  const notPages = ['data/*', 'downloads/*', 'datasets/*', '*.md', '*.txt', '*.json', '*.csv'];
  return JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            {href_matches: `${baseUrl}*`},
            ...notPages.map((pattern) => ({not: {href_matches: `${baseUrl}${pattern}`}})),
            {not: {selector_matches: '[download]'}},
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });
}
