import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {SocialCard} from '@site/src/components/SocialCard';
import type {VersionView} from '@site/src/domain/release/view';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {Version} from './Version';

type Props = {
  /** Added by plugins/versions. */
  versions: readonly VersionView[];
};

/** Every version of the manual: what it is, what it changed, and where its text and data are. */
export default function VersionsPage({versions}: Props): ReactNode {
  const title = translate({id: 'ofm.versions.title', message: 'Versões do manual'});
  return (
    <Layout
      title={title}
      description={translate({
        id: 'ofm.versions.description',
        message:
          'Todas as versões do manual: data, situação, critérios que mudaram, texto e dados de cada uma.',
      })}
    >
      <SocialCard page={useBaseUrl('/versions')} alt={title} type="website" />
      <main className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.lead}>
          {translate({
            id: 'ofm.versions.lead',
            message:
              'Cada versão congela os capítulos, os critérios e os dados no próprio endereço, e ninguém a edita depois. Quem se avaliou por uma encontra aqui o mesmo texto, os mesmos critérios e os mesmos arquivos.',
          })}
        </p>
        <ol className={styles.versions}>
          {versions.map((version) => (
            <Version key={version.name} version={version} />
          ))}
        </ol>
      </main>
    </Layout>
  );
}
