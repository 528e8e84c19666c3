import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {SocialCard} from '@site/src/components/SocialCard';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {Contents} from './_home/Contents';
import {Hero} from './_home/Hero';
import {Readers} from './_home/Readers';
import {Uses} from './_home/Uses';

export default function Home(): ReactNode {
  const {baseUrl, title, tagline} = useDocusaurusContext().siteConfig;
  return (
    <Layout
      description={translate({
        id: 'ofm.home.description',
        message:
          'Manual aberto, em português e inglês, que leva do zero a uma empresa que treina modelos de aprendizado de máquina para clientes.',
      })}
    >
      <SocialCard page={baseUrl} alt={`${title}: ${tagline}`} type="website" />
      <main>
        <Hero />
        <Readers />
        <Uses />
        <Contents />
      </main>
    </Layout>
  );
}
