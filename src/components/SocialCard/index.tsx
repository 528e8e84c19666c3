import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {cardPath, cardSize} from '@site/src/domain/manual/socialCard';
import type {ReactNode} from 'react';

type Props = {
  /** Address of the page from the root of the host. */
  page: string;
  /** What the card says. */
  alt: string;
  type: 'article' | 'website';
};

/** Names the picture of the page for networks and chats; plugins/social-cards draws it. */
export function SocialCard({page, alt, type}: Props): ReactNode {
  const {url, baseUrl} = useDocusaurusContext().siteConfig;
  const address = `${url}${cardPath(page, baseUrl)}`;
  return (
    <Head>
      <meta property="og:type" content={type} />
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(cardSize.width)} />
      <meta property="og:image:height" content={String(cardSize.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={address} />
      <meta name="twitter:image:alt" content={alt} />
    </Head>
  );
}
