import Head from '@docusaurus/Head';
import {
  useActivePluginAndVersion,
  useDoc,
  useDocVersionSuggestions,
} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {SocialCard} from '@site/src/components/SocialCard';
import {StructuredData} from '@site/src/components/StructuredData';
import type {CardFigure} from '@site/src/domain/manual/schema';
import {cardAlt, cardPath} from '@site/src/domain/manual/socialCard';
import {toTechArticle} from '@site/src/domain/manual/structuredData';
import {publicVersion} from '@site/src/domain/manual/version';
import {useMarkdownTwin} from '@site/src/hooks/useMarkdownTwin';
import {useReview} from '@site/src/hooks/useReview';
import {useStructuredSite} from '@site/src/hooks/useStructuredSite';
import {useTextLanguage} from '@site/src/hooks/useTextLanguage';
import Metadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';

/**
 * Points search engines from a page of another version to the same page of the latest
 * release, so that old text does not win over new. A page that the latest release no longer
 * has stays its own canonical.
 */
function CanonicalOfLatest(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const pluginId = useActivePluginAndVersion()?.activePlugin.pluginId;
  const {latestDocSuggestion} = useDocVersionSuggestions(pluginId);
  const {metadata} = useDoc();
  if (!latestDocSuggestion || latestDocSuggestion.path === metadata.permalink) {
    return null;
  }
  // The path of a folder’s index ends in a slash here, and nowhere else.
  const address = `${siteConfig.url}${latestDocSuggestion.path.replace(/\/$/, '')}`;
  return (
    <Head>
      <link rel="canonical" href={address} />
    </Head>
  );
}

/** Names the copy of the chapter in Markdown. */
function MarkdownTwin(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const path = useMarkdownTwin();
  return path ? (
    <Head>
      <link rel="alternate" type="text/markdown" href={`${siteConfig.url}${path}`} />
    </Head>
  ) : null;
}

/** The chapter’s social card; an unlisted chapter has none. */
function Card(): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {card} = frontMatter as {card?: CardFigure};
  return metadata.unlisted ? null : (
    <SocialCard page={metadata.permalink} alt={cardAlt(metadata.title, card)} type="article" />
  );
}

/** What search engines read of the chapter. */
function Article(): ReactNode {
  const {title, description, permalink, version, unlisted} = useDoc().metadata;
  const site = useStructuredSite();
  const article = toTechArticle(site, {
    path: permalink,
    title,
    description,
    language: useTextLanguage(),
    version: publicVersion(version),
    image: unlisted ? undefined : cardPath(permalink, site.baseUrl),
    reviewed: useReview()?.lastReviewed,
  });
  return <StructuredData data={article} />;
}

export default function DocItemMetadata(): ReactNode {
  return (
    <>
      <Metadata />
      <CanonicalOfLatest />
      <MarkdownTwin />
      <Card />
      <Article />
    </>
  );
}
