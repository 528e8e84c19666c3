import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {versionName} from '@site/src/components/versionNames';
import type {VersionView} from '@site/src/domain/release/view';
import type {ReactNode} from 'react';
import styles from './version.module.css';

/** Where the text, the criteria, the data and the list of changes of a version are. */
export function Links({version}: {version: VersionView}): ReactNode {
  const {name, path, criteriaPath, dataPath, changelogPath} = version;
  const folder = useBaseUrl(`/data/${name}`);
  const chapters = [
    {to: path, words: translate({id: 'ofm.versions.read', message: 'Ler'})},
    {to: criteriaPath, words: translate({id: 'ofm.versions.criteria', message: 'Critérios'})},
    {
      to: changelogPath,
      words: translate({id: 'ofm.versions.changelog', message: 'O que mudou, em detalhe'}),
    },
    {to: dataPath, words: translate({id: 'ofm.versions.data', message: 'Todos os dados'})},
  ];
  return (
    <ul
      className={styles.links}
      aria-label={translate(
        {id: 'ofm.versions.links', message: 'Endereços: {version}'},
        {version: versionName(version)},
      )}
    >
      {chapters.map(({to, words}) =>
        to ? (
          <li key={to}>
            <Link to={to}>{words}</Link>
          </li>
        ) : null,
      )}
      {['csv', 'json'].map((type) => (
        <li key={type}>
          <a href={`${folder}/criteria.${type}`} download>
            {translate(
              {id: 'ofm.versions.file', message: 'Critérios em {type}'},
              {type: type.toUpperCase()},
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
