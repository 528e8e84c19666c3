import Head from '@docusaurus/Head';
import {toJsonLd} from '@site/src/domain/manual/structuredData';
import type {ReactNode} from 'react';

type Props = {data: Parameters<typeof toJsonLd>[0]};

/** What search engines read of the page; readers do not see it. */
export function StructuredData({data}: Props): ReactNode {
  return (
    <Head>
      <script type="application/ld+json">{toJsonLd(data)}</script>
    </Head>
  );
}
