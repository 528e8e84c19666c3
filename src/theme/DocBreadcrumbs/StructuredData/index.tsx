import {StructuredData} from '@site/src/components/StructuredData';
import {toBreadcrumbList} from '@site/src/domain/manual/structuredData';
import {useStructuredSite} from '@site/src/hooks/useStructuredSite';
import type {Props} from '@theme/DocBreadcrumbs/StructuredData';
import type {ReactNode} from 'react';

/**
 * The breadcrumbs for search engines. The theme’s begin at the part, and of a part’s first page
 * that leaves one place where they want two; it also ends addresses in a slash that pages lack.
 */
export default function DocBreadcrumbsStructuredData({breadcrumbs}: Props): ReactNode {
  return <StructuredData data={toBreadcrumbList(useStructuredSite(), breadcrumbs)} />;
}
