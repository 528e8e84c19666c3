import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useVersionLinks, type VersionLink} from '@site/src/hooks/useVersionLinks';
import type {Props} from '@theme/DocVersionBanner';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** What the text of a version is worth. */
function worth({status, label}: VersionLink): string {
  const version = {version: label};
  switch (status) {
    case 'pre-release':
      return translate(
        {
          id: 'ofm.versions.banner.preRelease',
          message:
            'Você lê a versão {version}, um pré-lançamento: o texto está congelado para ser citado e comentado, e não é corrigido aqui.',
        },
        version,
      );
    case 'superseded':
      return translate(
        {
          id: 'ofm.versions.banner.superseded',
          message:
            'Você lê a versão {version}, já substituída. Ela fica aqui, sem mudanças, para quem a citou ou se avaliou por ela.',
        },
        version,
      );
    case 'latest':
    case 'current':
      return translate({
        id: 'ofm.versions.banner.current',
        message:
          'Você lê o texto em redação, que muda sem aviso. Para citar ou se avaliar, use uma versão numerada.',
      });
  }
}

/** To the same page in the text that readers land on, or to its start where it has none. */
function wayName({status, label, hasPage}: VersionLink): string {
  if (status === 'current') {
    return hasPage
      ? translate({id: 'ofm.versions.toCurrent', message: 'Ler esta página no texto atual'})
      : translate({
          id: 'ofm.versions.toCurrentStart',
          message: 'O texto atual não tem esta página: abrir o início',
        });
  }
  return hasPage
    ? translate(
        {id: 'ofm.versions.toRelease', message: 'Ler esta página na versão {version}'},
        {version: label},
      )
    : translate(
        {
          id: 'ofm.versions.toReleaseStart',
          message: 'A versão {version} não tem esta página: abrir o início',
        },
        {version: label},
      );
}

/** Says, above every chapter of a text that readers did not land on, what that text is. */
export default function DocVersionBanner({className}: Props): ReactNode {
  const versions = useVersionLinks();
  const active = versions.find(({isActive}) => isActive);
  const shown = versions.find(({isShown}) => isShown);
  if (!active || !shown || active.isShown) {
    return null;
  }
  return (
    <section
      className={`${className ?? ''} ${ThemeClassNames.docs.docVersionBanner} ${styles.banner}`}
      aria-label={translate({id: 'ofm.versions.banner.label', message: 'Sobre esta versão'})}
      data-status={active.status}
    >
      <p>{worth(active)}</p>
      <p className={`no-print ${styles.ways}`}>
        <Link to={shown.path}>{wayName(shown)}</Link>
        <Link to="/versions">
          {translate({id: 'ofm.versions.all', message: 'Todas as versões'})}
        </Link>
      </p>
    </section>
  );
}
