import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {StructuredSite} from '@site/src/domain/manual/structuredData';

/** What structured data say of the site, in the language of the page. */
export function useStructuredSite(): StructuredSite {
  const {url, baseUrl, title} = useDocusaurusContext().siteConfig;
  return {host: url, baseUrl, title};
}
